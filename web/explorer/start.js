// The page answers with what it has, then with the program, which follows by itself: the address, the HTML twins and what is drawn are in
// step with one state, and what went wrong is said.

import { begun } from '../base/begun.js';
import { ofScript } from '../base/coming.js';
import { pressOnce } from '../base/keys.js';
import { pageLoaded } from '../base/loaded.js';
import { sayFailure } from '../base/messages.js';
import { part } from '../base/part.js';
import { hasStyles } from '../base/site_files.js';
import { Front } from '../front/front.js';
import { connectProgramWish } from '../front/program_wish.js';
import { showWaiting, tellShare } from '../front/waiting.js';
import { codeOf, Query, queryIn } from '../link/query.js';
import { connectListening } from '../listen/listen_buttons.js';
import { connectLearning } from '../plain/learning.js';
import { PlainAtlas } from '../plain/plain_atlas.js';
import { connectSearchField } from '../search/search_field.js';
import { fill, texts } from '../texts.js';
import { followAddress } from './address.js';
import { connectAppearance, showAppearance } from './appearance.js';
import { connectChosenRow } from './chosen_row.js';
import { connectHelp } from './help.js';
import { connectLanguage } from './language.js';
import { connectMedalKeys } from './medal_keys.js';
import { linkOf } from './own_address.js';
import { connectPageMirror } from './page_mirror.js';
import { connectTable } from './table.js';
import { connectTakingAway } from './take_away.js';
import { connectUndoKeys } from './undo_keys.js';

/** @import { MountOptions } from '../atlas/api.js' */
/** @import { Documents } from '../platform/wasm_program.js' */
/** @import { WholeFront } from '../front/front.js' */

const element = document.getElementById('atlas');

// A frame, or a page whose address asks for a frame's layout.
/** @param {Query} given */
const isFramed = (given) => window.parent !== window || given.has('layout');

const frameMillis = 20_000;

// Without it, the page is in the frame as it is in a window. It is waited for so long.
/** @param {Query} given */
async function frameOf(given) {
  const coming = part('framed.js', import('../frame/framed.js'), 'Frame').catch(({ message }) => {
    sayFailure(message);
  });
  const late = new Promise((/** @type {(nothing: undefined) => void} */ done) => setTimeout(done, frameMillis));
  const Frame = await Promise.race([coming, late]);
  return Frame && new Frame(given);
}

// Hands the page over to the program, or tells why not. `came(showCard)`: see program_page.js.
/** @param {WholeFront} front @param {MountOptions} options @param {(showCard: () => void) => void} came */
async function fetchProgram(front, options, came) {
  try {
    // The one imports the other: both are asked for at once.
    const [, startProgram] = await Promise.all([
      ofScript('atlas.js', import('../atlas/atlas.js'), 'mount'),
      ofScript('program_page.js', import('./program_page.js'), 'startProgram'),
    ]);
    came(await startProgram(element, front, options));
  } catch ({ message }) {
    sayFailure(`${texts.failed_title}. ${texts.failed_hint}\n${message}`);
  }
}

// What follows the state, whoever answers. Returns a function that says it all again.
/** @param {WholeFront} front */
function connectPage(front) {
  const showTwins = connectPageMirror(front);
  connectTable(front);
  connectUndoKeys(front);
  connectMedalKeys(front);
  connectChosenRow(front);
  connectAppearance(front);
  connectSearchField(front);
  connectListening(front);
  connectTakingAway(front);
  followAddress(front);
  return showTwins;
}

// `documents`: what the atlas reads in the place of the site's own, or a promise of it.
/** @param {Promise<Partial<Documents>>} [documents] */
export async function start(documents) {
  begun();
  connectHelp();
  document.addEventListener('keydown', pressOnce);
  const given = new Query(queryIn(location));
  showAppearance(codeOf(given.get('appearance') ?? ''));
  const frame = isFramed(given) ? await frameOf(given) : undefined;
  await frame?.approached;

  let sayCard = () => {};
  let sayOffer = () => {};
  const query = linkOf(queryIn(location));
  const plain = new PlainAtlas(query);
  const bring = async (/** @type {WholeFront} */ front) => {
    const options = { documents: await documents, onError: sayFailure, onProgress: tellShare, ...frame?.mountOptions };
    await fetchProgram(front, options, (showCard) => {
      sayCard = showCard;
    });
  };
  const front = /** @type {WholeFront} */ (new Front(plain, query, (whole) => showWaiting(bring(whole))));
  window.atlas = front;
  connectLearning(plain);
  const showTwins = connectPage(front);
  frame?.connect(front);
  connectLanguage(front, () => {
    if (!front.hasProgram && front.state.q) plain.update({}); // the words may be a theme's in the language before
    for (const sayAgain of [showTwins, sayCard, sayOffer]) sayAgain();
    front.sayAgain();
    frame?.sayAgain();
  });
  performance.mark('atlas-interactive');
  // Not before: WebKit runs scripts while styles are on their way.
  pageLoaded().then(() => {
    if (!hasStyles('page.css')) sayFailure(fill(texts.failed_fetch, { file: 'page.css', reason: texts.failed_part }));
  });
  if (frame?.isStill) front.isAlone = true;
  else sayOffer = connectProgramWish(front, Boolean(frame || documents));
}
