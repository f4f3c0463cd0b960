// The packages of npm of which something is in the site, and the project itself.
import fs from 'node:fs';
import path from 'node:path';
import { noticeIn } from './notices.mjs';

const addressOf = ({ homepage, repository }) =>
  homepage ?? (repository?.url ?? repository ?? '').replace(/^git\+|\.git$/g, '');

export const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

// As programParts() has them. `folder`: of the package; its sentence on the page goes by the last part of its name.
function partOf(folder) {
  const described = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = described;
  return {
    id: name.split('/').pop().replaceAll('-', '_'),
    name,
    version,
    licence: license.replace(/^\((.*)\)$/, '$1'),
    url: addressOf(described),
    purl: purlOf(name, version),
    notice: noticeIn(folder),
  };
}

export const packageParts = (root, names) =>
  [...names].sort().map((name) => partOf(path.join(root, 'node_modules', name)));
export const ownPart = (root) => ({ ...partOf(root), url: null });

// Of the paths of bundled modules, the packages that they are of.
export function packagesAmong(files) {
  const named = files.map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file.replaceAll('\\', '/'))?.[1]);
  return [...new Set(named.filter(Boolean))];
}
