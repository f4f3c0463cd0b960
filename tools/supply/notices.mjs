// The notices that go with copies of what others made: a file of theirs, or, where what is installed has none, their copyright lines over
// the text of the MIT licence.
import fs from 'node:fs';
import path from 'node:path';

// By preference: of a choice of licences, the text of the one that is taken.
const names = ['LICENSE-MIT', 'LICENSE.MIT', 'LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'COPYRIGHT'];

export function noticeIn(folder) {
  const name = names.find((one) => fs.existsSync(path.join(folder, one)));
  if (!name) throw new Error(`${folder} has no text of its licence: none of ${names.join(', ')} is there.`);
  return fs.readFileSync(path.join(folder, name), 'utf8').trim();
}

// `own`: the project's LICENSE, whose words are those of every MIT licence. `holders`: the lines of copyright.
export function mitNotice(own, holders) {
  const at = own.indexOf('Permission is hereby granted');
  if (!own.startsWith('MIT License') || at < 0) throw new Error('LICENSE has not the words of the MIT licence.');
  if (holders.length === 0) throw new Error('An MIT licence without a line of copyright is none.');
  return `MIT License\n\n${holders.join('\n')}\n\n${own.slice(at).trim()}`;
}

// The lines of copyright that sources have in the way of SPDX, each once.
export function holdersIn(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const lines = files.flatMap((one) => {
    const text = fs.readFileSync(path.join(one.parentPath ?? one.path, one.name), 'utf8');
    return [...text.matchAll(/SPDX-FileCopyrightText: *(.+)/g)].map(([, holder]) => `Copyright (c) ${holder.trim()}`);
  });
  return [...new Set(lines)].sort();
}
