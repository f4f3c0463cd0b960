// The files that a visit fetches: how a visitor comes to each, when all is there, and what is said where one is not.

// Evaluated in the page.
const isDrawing = () => performance.getEntriesByName('atlas-ready').length > 0 && window.atlas.isDrawing;
const hasBegun = () => !document.getElementById('pas-commence');
const hasDialog = () => document.querySelector('dialog[open]') !== null;
const isOnStage = () => document.querySelector('#scene h2') !== null;
const press = {
  share: () => document.querySelector('[data-dialog=share]').click(),
  export: () => document.querySelector('[data-dialog=export]').click(),
  help: () => document.getElementById('aide').click(),
  map: () => document.querySelector('[data-listen=map]').click(),
  search: () => document.querySelector('#recherche input').focus(),
};

// Where it cannot be had: a sentence in #messages; the page's own sentence that its script has not begun; a line on the first slide; or
// nothing, since the page does without it.
const says = { message: 'message', unstarted: 'unstarted', slide: 'slide', nothing: 'nothing' };

const whole = ['slow', 'last']; // what comes, however late, is all there
const mistyped = ['plain', 'untyped']; // browsers ask for a type of scripts and styles alone
const ofData = [...whole, ...mistyped];
const sameToAll = 'another version of it is as whole as this one: nothing tells them apart';
const rewritten = 'proxies write pages anew: their end and their language are looked at, not each byte';
const saidOnTheWay = 'the first slide goes on saying how much is awaited, and the show goes on';

// `link`: of the address; `page`: its file; `act`: what the visitor presses; `isThere`: once all is; `without`: one of `says`; `harmless`:
// the kinds with which all is there; `told`: { kind: another one of `says` }; `untold`: { kind: why nobody can tell }; `over`: other faults that it takes to fetch it;
// `isKept`: fetched by the service worker.
export const files = [
  { file: 'page.js', without: says.unstarted, harmless: whole, untold: { flipped: 'may be read still' } },
  { file: 'common.js', without: says.unstarted, harmless: whole },
  {
    file: 'page.css',
    without: says.message,
    harmless: whole,
    untold: {
      other: sameToAll,
      flipped: 'most rules stay, and so may the mark of the last',
      still: 'no browser shows a page before its styles',
    },
  },
  { file: 'atlas.js', without: says.message, harmless: whole },
  { file: 'program_page.js', without: says.message, harmless: whole },
  { file: 'program.wasm', without: says.message, harmless: ofData },
  // While it may come, the page does not draw in its place.
  { file: 'drawing_worker.js', without: says.nothing, told: { still: says.message }, untold: { other: sameToAll } },
  { file: 'painter.js', over: { 'drawing_worker.js': null }, without: says.message, harmless: whole },
  { file: 'fonts/atkinson-hyperlegible-next.woff2', without: says.nothing },
  { file: 'data/laureats-2024.json', without: says.message, harmless: ofData },
  { file: 'data/geo/france.topo.json', without: says.message, harmless: ofData },
  { file: 'data/geo/communes.topo.json', without: says.message, harmless: ofData },
  {
    file: 'data/geo/france_detail.topo.json',
    link: '?select=lyon',
    without: says.message,
    harmless: ofData,
    isThere: () => window.atlas?.isDrawing && window.atlas.inspect().length > 0,
  },
  { file: 'data/geo/names.json', link: '?q=pertuis', without: says.message, harmless: ofData },
  { file: 'data/search_texts.json', link: '?q=pertuis', without: says.nothing },
  { file: 'data/i18n/en.json', link: '?lang=en', without: says.message, harmless: ofData },
  { file: 'en.html', link: '?lang=en', without: says.message, harmless: ofData, untold: { other: sameToAll } },
  { file: 'card.js', link: '?select=lyon', without: says.message, harmless: whole },
  { file: 'search.js', act: press.search, without: says.message, harmless: whole },
  { file: 'share.js', act: press.share, isThere: hasDialog, without: says.message, harmless: whole },
  { file: 'export.js', act: press.export, isThere: hasDialog, without: says.message, harmless: whole },
  { file: 'prose.css', act: press.share, isThere: hasDialog, without: says.nothing },
  { file: 'listen.js', act: press.map, without: says.message, harmless: whole },
  {
    file: 'help_dialog.js',
    act: press.help,
    isThere: () => document.querySelector('article') !== null,
    without: says.nothing, // the link leads to the page
    told: { still: says.message },
  },
  {
    file: 'aide.html',
    act: press.help,
    isThere: hasDialog,
    without: says.message,
    harmless: ofData,
    untold: { other: sameToAll },
  },
  { file: 'scene.js', link: '?mode=scene', isThere: isOnStage, without: says.message, harmless: whole },
  {
    file: 'scene.css',
    link: '?mode=scene',
    isThere: isOnStage,
    without: says.message,
    harmless: whole,
    untold: { other: sameToAll },
  },
  {
    file: 'data/stories/or.json',
    link: '?mode=scene&story=or',
    isThere: isOnStage,
    without: says.message,
    harmless: ofData,
  },
  {
    file: 'service_worker.js',
    link: '?mode=scene',
    isThere: isOnStage,
    without: says.slide,
    harmless: whole,
    untold: { other: sameToAll, still: saidOnTheWay },
  },
  {
    file: 'aide.html',
    isKept: true,
    link: '?mode=scene',
    isThere: isOnStage,
    without: says.slide,
    harmless: ofData,
    untold: { other: rewritten, flipped: rewritten, still: saidOnTheWay },
  },
  {
    file: 'donnees/laureats.csv',
    isKept: true,
    link: '?mode=scene',
    isThere: isOnStage,
    without: says.slide,
    harmless: ofData,
    untold: { other: 'its sum is another, as where bytes are flipped', still: saidOnTheWay },
  },
  { file: 'framed.js', link: '?layout=map', without: says.message, harmless: whole },
  { file: 'frame.css', link: '?layout=map', without: says.nothing },
  {
    file: 'configurator.js',
    page: 'integrer.html',
    isThere: hasBegun,
    without: says.unstarted,
    harmless: whole,
    untold: { other: sameToAll },
  },
  {
    file: 'presenter.js',
    page: 'presentateur.html',
    isThere: hasBegun,
    without: says.unstarted,
    harmless: whole,
    untold: { other: sameToAll },
  },
  {
    file: 'poster.js',
    page: 'affiche.html',
    isThere: hasBegun,
    without: says.unstarted,
    harmless: whole,
    untold: { other: sameToAll },
  },
].map((row) => ({
  name: row.isKept ? `${row.file}, kept` : row.file,
  link: '',
  page: '',
  isThere: isDrawing,
  harmless: [],
  told: {},
  untold: {},
  over: {},
  ...row,
}));
