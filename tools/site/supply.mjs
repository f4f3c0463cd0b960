// What the site that is being built is made of: for its page of the licences, and for the bill of materials of a release.
import fs from 'node:fs';
import path from 'node:path';
import { ownPart, packageParts } from '../supply/site_packages.mjs';
import { fontFolder } from './fonts.mjs';

export const supplyFile = 'supply.json'; // { parts, builders, sources }, beside weights.json

// `programFolder`: where the program is, and parts.json of what is linked into it; `packages`: those of npm whose code is in the scripts.
// Returns { parts, builders }: what is in the site, the project itself first, and { name: version } of what built it.
export function suppliesOf(root, programFolder, packages) {
  const { parts, builders } = JSON.parse(fs.readFileSync(path.join(programFolder, 'parts.json'), 'utf8'));
  const font = path.relative(path.join(root, 'node_modules'), fontFolder).split(path.sep).join('/');
  return { parts: [ownPart(root), ...parts, ...packageParts(root, [font, ...packages])], builders };
}
