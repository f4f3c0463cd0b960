// Mounts the atlas in its page, keeps the address and the HTML twins in step with it, and says what went wrong.

import { codeOf, mount, Query, queryIn } from '../atlas/atlas.js';
import { begun } from '../base/begun.js';
import { pressOnce } from '../base/keys.js';
import { say } from '../base/messages.js';
import { connectListening } from '../listen/listen_buttons.js';
import { connectSearchField } from '../search/search_field.js';
import { fill, texts } from '../texts.js';
import { followAddress } from './address.js';
import { connectAppearance, showAppearance } from './appearance.js';
import { connectCardInSight, connectCardLater } from './card_shown.js';
import { connectDrawnFocus } from './drawn_focus.js';
import { connectHelp } from './help.js';
import { connectLanguage } from './language.js';
import { connectMedalKeys } from './medal_keys.js';
import { linkOf } from './own_address.js';
import { connectPageMirror } from './page_mirror.js';
import { connectSheetChoice } from './sheet_choice.js';
import { connectTable } from './table.js';
import { connectTakingAway } from './take_away.js';
import { connectUndoKeys } from './undo_keys.js';

/** @import { PageAtlas } from '../atlas/api.js' */
/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { Documents } from '../platform/wasm_program.js' */

const element = document.getElementById('atlas');
const loading = document.getElementById('chargement');
const slowMillis = 600; // sooner than that, the sentence would only flicker

// Marks the first complete frame, or that there is none to wait for.
/** @param {MountedAtlas} atlas @param {() => void} then */
function markReady(atlas, then) {
  if (!atlas.isDrawing) return performance.mark('atlas-ready');
  const wait = () => {
    if (atlas.metrics().frames === 0) return requestAnimationFrame(wait);
    performance.mark('atlas-ready');
    then();
  };
  wait();
}

const stateOfAddress = () => linkOf(queryIn(location));

// A frame, or a page whose address asks for a frame's layout.
/** @param {Query} given */
const isFramed = (given) => window.parent !== window || given.has('layout');

const savesData = () => navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;

/** @type {(file: string) => (error: Error) => undefined} */
const tellMissing =
  (file) =>
  ({ message }) => {
    say(fill(texts.failed_fetch, { file, reason: message }));
  };

// Without it, the page is what its HTML is.
const plainPage = () => import('../plain/plain.js').catch(tellMissing('plain.js'));

// Whether or not someone frames it.
/** @param {{ connect: (atlas: PageAtlas) => void, sayAgain: () => void } | null | undefined} frame */
async function showPlain(frame) {
  const plain = await (await plainPage())?.startPlain(stateOfAddress(), () => frame?.sayAgain());
  if (plain) frame?.connect(plain);
}

// `documents`: what the atlas reads in the place of the site's own, or a promise of it.
/** @param {Promise<Partial<Documents>>} [documents] */
export async function start(documents) {
  begun();
  connectHelp();
  document.addEventListener('keydown', pressOnce);
  const given = new Query(queryIn(location));
  showAppearance(codeOf(given.get('appearance') ?? ''));
  // Without it, the page is in the frame as it is in a window.
  const frame = isFramed(given)
    ? await import('../frame/framed.js').then(({ Frame }) => new Frame(given), tellMissing('framed.js'))
    : null;
  await frame?.approached;
  if (frame?.isStill) return showPlain(frame);
  if (savesData() && !history.state?.isInteractive) return (await plainPage())?.offerInteractive(stateOfAddress());
  const slow = setTimeout(() => {
    loading.hidden = false;
  }, slowMillis);
  try {
    const atlas = await mount(element, {
      state: stateOfAddress(),
      documents: await documents,
      onError: (sentence) => say(sentence),
      ...frame?.mountOptions,
    });
    window.atlas = atlas;
    const showTwins = connectPageMirror(atlas);
    connectSheetChoice(atlas);
    connectTable(atlas);
    const showCard = connectCardLater(atlas);
    const showCardInSight = connectCardInSight(atlas);
    connectUndoKeys(atlas);
    connectMedalKeys(atlas);
    connectDrawnFocus(atlas);
    connectAppearance(atlas);
    connectSearchField(atlas);
    connectListening(atlas);
    connectTakingAway(atlas);
    followAddress(atlas);
    frame?.connect(atlas);
    connectLanguage(atlas, () => {
      showTwins();
      showCard();
      atlas.sayAgain();
      frame?.sayAgain();
    });
    markReady(atlas, showCardInSight);
  } catch (error) {
    say(`${texts.failed_title}. ${texts.failed_hint}\n${error.message}`);
    await showPlain(frame);
  } finally {
    clearTimeout(slow);
    loading.hidden = true;
  }
}
