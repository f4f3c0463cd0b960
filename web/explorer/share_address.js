// The address of a state in the explorer itself, without what a frame adds to it.

import { explorerAddress } from '../base/site_files.js';
import { queryHere } from './own_address.js';

/** @import { LinkValues } from '../link/link_state.js' */

/** @param {LinkValues} state */
export function addressOfState(state) {
  const address = new URL(explorerAddress());
  address.search = queryHere(state);
  return address.href;
}

// By others than this machine, which alone has its files.
/** @param {string} address */
export const canBeFollowed = (address) => /^https?:/.test(address);
