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

// Whether somebody else can open it: a file: address means a file of this machine alone.
/** @param {string} address */
export const canBeFollowed = (address) => /^https?:/.test(address);
