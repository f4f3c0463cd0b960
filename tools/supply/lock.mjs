// What a package-lock.json (version 3) pins: the packages, each once, with the hash of what is downloaded and what it needs in turn.
import { purlOf } from './site_packages.mjs';

// Where the project has locks: what it is built and tested with, what data/geo is made from, a Node.js for machines without.
export const lockFolders = ['.', 'tools/geo', 'tools/toolchain/node'];

const nameAt = (place, { name }) => name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

// As Node.js looks for it: beside the one that needs it, then a folder up at a time.
function placeOf(needed, place, packages) {
  for (let at = place; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const tried = `${at && `${at}/`}node_modules/${needed}`;
    if (tried in packages) return tried;
    if (!at) return null;
  }
}

// Old packages say it as an object, { type, url }, or as several.
function licenceOf({ license }) {
  const names = [license ?? []].flat().map((one) => one.type ?? one);
  return names.length > 0 ? names.join(' OR ') : null;
}

const neededBy = ({ dependencies, devDependencies, optionalDependencies }) =>
  Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });

// `lock`: the document. Returns { packages: [{ purl, name, version, licence, integrity, needs }], direct }, the last two lists of purls.
export function packagesOf(lock) {
  const { '': root, ...packages } = lock.packages;
  const purlAt = (place) => purlOf(nameAt(place, packages[place]), packages[place].version);
  const needs = (place, one) =>
    neededBy(one)
      .flatMap((name) => placeOf(name, place, packages) ?? [])
      .map(purlAt);
  const found = new Map(); // by purl: a package may be in several folders
  for (const [place, one] of Object.entries(packages)) {
    const purl = purlAt(place);
    const known = found.get(purl)?.needs ?? [];
    found.set(purl, {
      purl,
      name: nameAt(place, one),
      version: one.version,
      licence: licenceOf(one),
      integrity: one.integrity,
      needs: [...new Set([...known, ...needs(place, one)])],
    });
  }
  return { packages: [...found.values()], direct: needs('', root) };
}
