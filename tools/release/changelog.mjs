// What a version's notes are: its section of CHANGELOG.md.

// `text`: the document. Throws a sentence where the version has no section, or an empty one.
export function notesOf(text, version) {
  const sections = text.split(/^(?=## )/m).slice(1);
  const headOf = (section) => section.slice(3, section.indexOf('\n'));
  const isOf = (section) => headOf(section).split(/[\s,]/)[0] === version;
  const found = sections.find(isOf);
  if (!found) {
    const known = sections.map(headOf).join('; ');
    throw new Error(
      `CHANGELOG.md has no section « ## ${version} » (it has: ${known}). Write it, or correct package.json’s version.`,
    );
  }
  const notes = found.slice(found.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing under « ## ${headOf(found)} ». A release tells what changed.`);
  return { notes, isAnnounced: !/not released/.test(headOf(found)) };
}
