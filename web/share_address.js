// The address of a state in the explorer itself, without what a frame adds to it.
import { queryOf } from './link_state.js';

export function addressOfState(state) {
  const address = new URL(location.href.split(/[?#]/)[0]);
  address.search = queryOf(state);
  return address.href;
}
