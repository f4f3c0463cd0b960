// The stories of data/stories, read as the stage reads them: one with a fault is told when the site is built.
import fs from 'node:fs';
import path from 'node:path';
import { readStory } from '../../web/scene/story.js';
import { sentencesIn } from './texts.mjs';

const folder = 'data/stories';

// Their files, from the folder of the project. Throws with a sentence for each fault.
export function storiesOf(root, catalog) {
  const { en } = sentencesIn(path.join(root, 'data/i18n'));
  const said = ({ sentence, values }) => en[sentence].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const files = fs.readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.json'));
  const faults = files.flatMap((file) =>
    readStory(fs.readFileSync(path.join(root, folder, file), 'utf8'), catalog).faults.map(
      (fault) => `${folder}/${file}: ${said(fault)}`,
    ),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return files.map((file) => `${folder}/${file}`);
}
