// Lets Node import modules of web/ that ask for what the build makes of others: texts.js has the sentences of all scripts, in
// French until speak() is told otherwise; program.js no program; atlas.js, a file of its own on the site, what it passes on of the
// link state and of queries. To be imported first; the modules themselves then with import().
import { register } from 'node:module';
import path from 'node:path';
import { textsModule } from '../../../tools/site/texts.mjs';

const dataAddress = (script) => `data:text/javascript,${encodeURIComponent(script)}`;
const root = path.resolve(import.meta.dirname, '../../..');
const standIns = {
  'texts.js': dataAddress(textsModule(path.join(root, 'data/i18n'))),
  'program.js': dataAddress('export default () => {};'), // Emscripten's: there is no program here
  'atlas.js': dataAddress(
    ['link_state', 'query']
      .map((name) => `export * from '${new URL(`../../../web/link/${name}.js`, import.meta.url).href}';`)
      .join('\n'),
  ),
};

globalThis.document ??= {};
globalThis.document.documentElement ??= { lang: 'fr' };
register(
  dataAddress(`const standIns = ${JSON.stringify(standIns)};
export const resolve = (specifier, context, next) => {
  const url = standIns[specifier.split('/').at(-1)];
  return url ? { url, shortCircuit: true } : next(specifier, context);
};`),
);

export const { texts, fill } = await import(standIns['texts.js']);
export function speak(language) {
  document.documentElement.dataset = { language: 'fr', spoken: language };
}
