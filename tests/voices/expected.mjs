// Where the expected transcripts are: expected/LANGUAGE/JOURNEY.txt is what Firefox has Orca say; where Chromium has it say something
// else, that is in JOURNEY.chromium.txt beside it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stepsOf, textOf } from './transcript.mjs';

const folder = join(import.meta.dirname, 'expected');
const shared = (language, journey) => join(folder, language, `${journey}.txt`);
const own = (language, journey, engine) => join(folder, language, `${journey}.${engine}.txt`);
const textIn = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

// Its steps, none where there is no transcript yet.
export function expectedSteps({ engine, language, journey }) {
  const text = textIn(own(language, journey, engine)) ?? textIn(shared(language, journey));
  return text && stepsOf(text);
}

export function writeExpected({ engine, language, journey }, steps) {
  const text = textOf(steps);
  const file = engine === 'firefox' ? shared(language, journey) : own(language, journey, engine);
  mkdirSync(dirname(file), { recursive: true });
  if (engine !== 'firefox' && textIn(shared(language, journey)) === text) rmSync(file, { force: true });
  else writeFileSync(file, text);
}

// The versions that said so: others may say it otherwise.
const versionsFile = join(folder, 'versions.json');
export const heardWith = () => JSON.parse(textIn(versionsFile) ?? '{}');
export function writeVersions(versions) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(versionsFile, `${JSON.stringify({ ...heardWith(), ...versions }, null, 2)}\n`);
}
