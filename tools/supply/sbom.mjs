// The bill of materials (CycloneDX 1.6, JSON): what is in the site (scope « required »), and what builds and tests it (« excluded »), each
// once, read from where it is pinned. The same sources make the same bytes: no random number is in it, and no clock.
import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';

const { ComponentType, ComponentScope, ExternalReferenceType, HashAlgorithm, LifecyclePhase } = Enums;
export const sbomVersion = Spec.Version.v1dot6;

const isOfSpdx = (word) => SPDX.isSupportedSpdxId(word) || /^(OR|AND|WITH|[\w.-]+-exception)$/.test(word);

function licenceOf(text) {
  const words = text.match(/[\w.-]+/g);
  if (words.length === 1 && isOfSpdx(text)) return new Models.SpdxLicense(text);
  if (words.every(isOfSpdx)) return new Models.LicenseExpression(text);
  return new Models.NamedLicense(text);
}

// npm writes hashes as `sha512-` and base64.
const sha512Of = (integrity) => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

// `ref`: what others in the document call it by, where that is not its purl. `isShipped`: in the site.
function componentOf({ type, name, version, licence, purl, ref, url, fetchedFrom, integrity, sha256, isShipped }) {
  const component = new Models.Component(type ?? ComponentType.Library, name, {
    bomRef: ref ?? purl,
    version,
    purl,
    scope: isShipped ? ComponentScope.Required : ComponentScope.Excluded,
  });
  if (licence) component.licenses.add(licenceOf(licence));
  if (integrity) component.hashes.set(HashAlgorithm['SHA-512'], sha512Of(integrity));
  if (sha256) component.hashes.set(HashAlgorithm['SHA-256'], sha256);
  if (url) component.externalReferences.add(new Models.ExternalReference(url, ExternalReferenceType.Website));
  if (fetchedFrom)
    component.externalReferences.add(new Models.ExternalReference(fetchedFrom, ExternalReferenceType.Distribution));
  return component;
}

// What is in the site beside code, with the licence of each source.
const dataOf = ({ id, title, licence, url }) => ({
  ...{ type: ComponentType.Data, name: title, licence, url, isShipped: true },
  ref: `source-${id}`,
});

// What is there to build with, and has no lock: { name, version?, purl }.
const builderOf = ([name, version]) => ({
  type: ComponentType.Application,
  name,
  version,
  purl: `pkg:generic/${name}@${version}`,
});
const debianOf = (name, suite) => ({
  type: ComponentType.Application,
  name,
  purl: `pkg:deb/debian/${name}?distro=${suite}`,
});
const fetchedOf = ({ name, version, url, sha256, repository }) => ({
  ...{ name, version, sha256, fetchedFrom: url, purl: `${repository}@${version}` },
});

// `supply`: { parts, builders, sources }, as the build left it (tools/site/supply.mjs), the project itself the first of the parts;
// `locks`: of packagesOf(); `debian`, `fetched`: of pins.mjs; `time`: a Date.
export function billOf({ supply, locks, debian, fetched, time }) {
  const [own, ...parts] = supply.parts;
  const bill = new Models.Bom();
  const whole = componentOf({
    ...own,
    type: ComponentType.Application,
    purl: undefined,
    ref: own.name,
    isShipped: true,
  });
  bill.metadata.component = whole;
  bill.metadata.timestamp = time;
  bill.metadata.lifecycles.add(LifecyclePhase.Build);

  const shipped = new Set(parts.map(({ purl }) => purl));
  const isShippedFrom = (repository) => parts.some(({ purl }) => purl.startsWith(`${repository}@`));
  const pinned = locks.flatMap(({ packages }) => packages);
  const all = [
    ...pinned.map((one) => ({ ...one, isShipped: shipped.has(one.purl) })),
    ...parts.filter(({ purl }) => !pinned.some((one) => one.purl === purl)).map((one) => ({ ...one, isShipped: true })),
    ...supply.sources.filter(({ licence }) => licence).map(dataOf),
    ...Object.entries(supply.builders).map(builderOf),
    ...debian.packages.map((name) => debianOf(name, debian.suite)),
    ...fetched.filter(({ repository }) => !isShippedFrom(repository)).map(fetchedOf),
  ];
  const made = new Map(all.map((one) => [one.ref ?? one.purl, componentOf(one)]));
  for (const one of made.values()) bill.components.add(one);
  for (const { purl, needs } of pinned)
    for (const other of needs) made.get(purl).dependencies.add(made.get(other).bomRef);
  const direct = locks.flatMap((lock) => lock.direct);
  for (const [ref, one] of made) {
    const isPulledIn = pinned.some(({ purl }) => purl === ref) && !direct.includes(ref);
    if (!isPulledIn) whole.dependencies.add(one.bomRef);
  }
  return bill;
}

export function written(bill) {
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bill, { sortLists: true, space: 1 })}\n`;
}
