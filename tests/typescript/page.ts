// A page of somebody else's, in TypeScript. tests/tools/declarations.test.mjs checks it against the declarations on the built site:
// what is right here compiles, and each `@ts-expect-error` is one.
import { type Change, mount, type State } from '../../build/site/atlas.js';
import '../../build/site/embed.js';

const place = document.createElement('div');

export async function page(): Promise<void> {
  const atlas = await mount(place, {
    state: { tier: ['or'], theme: 'inclusion', map: [4.85, 45.75, 4], step: 2 },
    onError: (sentence) => console.error(sentence.toUpperCase()),
    takesWheel: (event) => event.ctrlKey,
    pane: () => 'map',
  });
  await mount(place);
  await mount(place, { state: '?tier=or&lang=en' });
  await mount(place, { state: atlas.state });

  atlas.addEventListener('statechange', ({ detail }) => console.log(detail.shown.join()));
  atlas.addEventListener('select', ({ detail }) => detail?.toUpperCase());
  atlas.addEventListener('error', ({ detail }) => detail.toUpperCase(), { once: true });
  const change: Change = { view: 'graphiques', chart: 'regions', select: null };
  atlas.update(change);
  const isUndone: boolean = atlas.undo() || atlas.redo() || atlas.history.canUndo;
  const [hit] = atlas.search('pertuis');
  const figure: string = await atlas.figure({ what: 'map', width: 1200, height: 630 });
  const { frames, lastFrameMs } = atlas.metrics();
  const numbers: number[] = [frames, lastFrameMs, hit?.marks[0]?.[0] ?? 0];
  console.log(isUndone, figure, numbers, atlas.chart.rows[0]?.[0], widest(atlas.state));
  atlas.destroy();
}

const widest = (state: State): string => state.population ?? state.view ?? 'carte';

export function embedded(): void {
  const element = document.createElement('territoires-innovants');
  element.setAttribute('theme', 'inclusion');
  element.addEventListener('statechange', ({ detail }) => detail.theme.join());
  element.addEventListener('click', (event) => event.clientX);
  element.update({ lang: 'en' });
  console.log(element.state?.shown);
  // @ts-expect-error: null until the explorer is there
  element.state.shown;
  // @ts-expect-error: no language of the explorer
  element.update({ lang: 'de' });
}

export async function wrong(): Promise<void> {
  // @ts-expect-error: an element, not its selector
  await mount('#carte');
  // @ts-expect-error: it may be absent from the page
  await mount(document.querySelector<HTMLElement>('#carte'));
  // @ts-expect-error: no such option
  await mount(place, { theme: 'inclusion' });
  // @ts-expect-error: a promise, until it is waited for
  mount(place).update({});
  const atlas = await mount(place);
  // @ts-expect-error: no such name
  atlas.update({ themes: ['inclusion'] });
  // @ts-expect-error: no such view
  atlas.update({ view: 'map' });
  // @ts-expect-error: a list of ids
  atlas.update({ theme: [5] });
  // @ts-expect-error: it is changed by update()
  atlas.state = {};
  // @ts-expect-error: frozen
  atlas.state.shown.push('lyon');
  // @ts-expect-error: no such event
  atlas.addEventListener('change', () => {});
  // @ts-expect-error: an id, or null
  atlas.addEventListener('select', ({ detail }) => detail.length);
  // @ts-expect-error: a figure has a size
  await atlas.figure({ what: 'map' });
  // @ts-expect-error: of the program, and nobody else's
  atlas.takeAccent(0, 0, 0);
}
