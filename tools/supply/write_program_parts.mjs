// Writes what the program is made of, where its sources are: the private toolchain has them in folders that the machine does not see.
// usage: node tools/supply/write_program_parts.mjs MADE_OF OUTPUT, with MADE_OF as cmake/site.cmake writes it
import fs from 'node:fs';
import { programParts } from './program_parts.mjs';

const [madeOf, output] = process.argv.slice(2);
if (!output) {
  console.error('usage: node tools/supply/write_program_parts.mjs MADE_OF OUTPUT');
  process.exit(2);
}
const { folders, builders } = JSON.parse(fs.readFileSync(madeOf, 'utf8'));
const own = fs.readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');
const made = { parts: programParts(folders, own), builders: { ...builders, node: process.versions.node } };
fs.writeFileSync(output, `${JSON.stringify(made, null, 1)}\n`);
