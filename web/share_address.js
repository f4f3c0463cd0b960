// The address of a state in the explorer itself, without what a frame adds to it.
import { queryHere } from './own_address.js';
import { explorerAddress } from './site_files.js';

export function addressOfState(state) {
  const address = new URL(explorerAddress());
  address.search = queryHere(state);
  return address.href;
}

// By others than this machine, which alone has its files.
export const canBeFollowed = (address) => /^https?:/.test(address);
