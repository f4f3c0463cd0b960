// Sentences of data/i18n: those of the program, and those of the page's scripts alone, which the program does not carry.
import fs from 'node:fs';
import path from 'node:path';

// Which sentences each script of the site carries: those that it says, by their names. Those of the first load are in common.js.
const wanted = {
  'common.js':
    /^(failed_|canvas_|loading$|notice_|copy_(csv|by|text)|announce_(closed|language)|interactive_|link_unknown|selected_|shown_)/,
  'card.js': /^copy_(link|by|text)/,
  'search.js': /^search_/,
  'configurator.js': /^(configurator_|copy_(text|by_hand))/,
  'help_dialog.js': /^(help_(keys|page)|dialog_|failed_(fetch|part))/,
  'framed.js': /^(frame_|link_unknown|notice_)/,
  'share.js': /^(share_|copy_(link|by|text)|dialog_)/,
  'presenter.js':
    /^(presenter_(choice|end|no_|pause|pointing|start|time|waiting|which)|handout_|scene_step|share_qr_name)/,
  'scene.js': /^(scene_|handout_|notice_|presenter_page|share_qr_name|failed_(fetch|page|bytes|part|version|retry))/,
  'service_worker.js': /^$/,
  'export.js': /^(export_|poster_page|dialog_|chart_tab_|table_caption|failed_(fetch|page|bytes))/,
};

// The single file has one copy of the sentences of all scripts.
const anyOf = (patterns) => new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));
const wantedBy = (script) => wanted[script] ?? anyOf(Object.values(wanted));

// All of them in each language, { fr, en }, from the folder data/i18n.
export function sentencesIn(folder) {
  const json = (file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  const all = {
    fr: { ...json('fr.json'), ...json('web.fr.json') },
    en: { ...json('en.json').texts, ...json('web.en.json') },
  };
  const [unsaid] = [
    ...Object.keys(all.fr).filter((name) => !(name in all.en)),
    ...Object.keys(all.en).filter((name) => !(name in all.fr)),
  ];
  if (unsaid) throw new Error(`data/i18n: « ${unsaid} » is said in one language alone.`);
  return all;
}

// The sentences that a script says itself, or all scripts where none is named, as the module that it imports as ./texts.js. `texts` are
// those of the language that the page speaks when they are read (web/base/page_language.js).
export function textsModule(folder, script) {
  const pattern = wantedBy(script);
  const wantedOf = (texts) => Object.fromEntries(Object.entries(texts).filter(([name]) => pattern.test(name)));
  const { fr, en } = sentencesIn(folder);
  const all = { fr: wantedOf(fr), en: wantedOf(en) };
  return `const all = ${JSON.stringify(all)};
const { documentElement: root } = document;
const spoken = () => all[root.dataset?.spoken ?? root.dataset?.language ?? root.lang] ?? all.fr;
export const texts = new Proxy(all, { get: (_, name) => spoken()[name] });
export const fill = (text, values) => text.replace(/\\{(\\w+)\\}/g, (whole, name) => values[name] ?? whole);
`;
}
