// The stories of the data, read as the stage reads them: one with a fault is told when the site is built.
import fs from 'node:fs';
import path from 'node:path';
import { readStory } from '../../web/scene/story.js';
import { sentencesIn } from './texts.mjs';

const folder = 'stories';

// Their files, from the folder of the data. Throws with a sentence for each fault.
export function storiesOf(data, catalog) {
  if (!fs.existsSync(path.join(data, folder))) return []; // git keeps no empty folder
  const { en } = sentencesIn(path.join(data, 'i18n'));
  const said = ({ sentence, values }) => en[sentence].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const files = fs.readdirSync(path.join(data, folder)).filter((file) => file.endsWith('.json'));
  const faults = files.flatMap((file) =>
    readStory(fs.readFileSync(path.join(data, folder, file), 'utf8'), catalog).faults.map(
      (fault) => `data/${folder}/${file}: ${said(fault)}`,
    ),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return files.map((file) => `${folder}/${file}`);
}
