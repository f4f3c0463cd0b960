// The line that a frame adds: how many are shown, full screen where the host allows it, and the explorer in a tab of its own.
import { make } from '../base/make.js';
import { sayIn } from '../base/words_in.js';
import { addressOfState } from '../explorer/share_address.js';
import { texts } from '../texts.js';

/** @import { WholeFront } from '../front/front.js' */

// Empty where the host does not allow full screen.
function fullScreenButton() {
  if (!document.fullscreenEnabled) return '';
  const button = make('button', { type: 'button' });
  const show = () => {
    button.textContent = document.fullscreenElement ? texts.frame_less : texts.frame_fullscreen;
  };
  button.addEventListener('click', () => {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    change.catch(() => button.remove()); // allowed in words alone: the link stays
  });
  document.addEventListener('fullscreenchange', show);
  show();
  return button;
}

// The laureates that are shown, each a link to the explorer: all that a strip has room for.
/** @param {WholeFront} atlas */
function strip(atlas) {
  const list = make('ul', { lang: 'fr', translate: false });
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('#laureats tr[data-laureate]'))) {
    const laureate = /** @type {string} */ (row.dataset.laureate);
    if (!atlas.state.shown.includes(laureate)) continue;
    const name = /** @type {string} */ (row.querySelector('a[data-select]')?.textContent);
    const link = make('a', { className: `tier tier-${row.dataset.tier}`, target: '_blank', rel: 'noopener' }, name);
    link.href = addressOfState({ ...atlas.state, select: laureate });
    list.append(make('li', {}, link));
  }
  return list;
}

// By layout, what the line has between the count and the way out.
/** @type {Record<string, (atlas: WholeFront) => Node | string>} */
const middles = { full: fullScreenButton, map: fullScreenButton, chart: fullScreenButton, card: () => '', strip };

export class FrameBar {
  #atlas;
  #count = make('p');
  #explorer = make('a', { target: '_blank', rel: 'noopener' });
  #bar = make('div', { id: 'cadre' });
  /** @type {string | undefined} */
  #layout;

  /** @param {WholeFront} atlas */
  constructor(atlas) {
    this.#atlas = atlas;
    this.#bar.dataset.live = '';
    document.querySelector('.explorer').prepend(this.#bar);
    atlas.addEventListener('statechange', () => this.show());
    this.show();
  }

  sayAgain() {
    this.#layout = undefined;
    this.show();
  }

  show() {
    const layout = /** @type {string} */ (document.documentElement.dataset.layout);
    sayIn(this.#count, this.#atlas.shownSentence);
    sayIn(this.#explorer, layout === 'card' ? texts.frame_explorer_short : texts.frame_explorer);
    this.#explorer.href = addressOfState(this.#atlas.state);
    if (layout === this.#layout && layout !== 'strip') return;
    this.#layout = layout;
    this.#bar.replaceChildren(this.#count, middles[layout](this.#atlas), this.#explorer);
  }
}
