// How stages and presenters' windows tell each other what protocol.js has. No server: a channel between the windows of one browser,
// and messages between a window and the one that opened it. A page that was double-clicked may have the one and not the other, by
// browser: all is told by both, and heard once.
import { isOfProtocol } from './protocol.js';

/** @import { Message } from './protocol.js' */
/** @typedef {Message & { channel: string, from: number, number: number }} Sent */

const name = 'territoires-scene';

/** @type {(data: any) => data is Sent} */
const isMessage = (data) =>
  isOfProtocol(data) && data.channel === name && Number.isFinite(data.from) && Number.isSafeInteger(data.number);

// A file has no origin that can be named; browsers write it in two ways.
const ofFiles = ['null', 'file://'];
const isOfFile = () => ofFiles.includes(window.origin ?? location.origin);
/** @param {string} origin */
const isOurs = (origin) => (isOfFile() ? ofFiles.includes(origin) : origin === location.origin);

// Whether the other window is still open and of this site: one that opened this one may be a stranger's, or show a stranger's page by now.
/** @param {Window} other */
function canBeTold(other) {
  try {
    return !other.closed && (isOfFile() || Boolean(other.location.href));
  } catch {
    return false;
  }
}

export class Channel {
  /** @type {BroadcastChannel | null} */
  #channel = null;
  /** @type {Set<Window>} */
  #others = new Set(); // windows that are spoken to directly
  #hear;
  #own = Math.random(); // whose messages they are, among a few windows
  #told = 0;
  /** @type {Map<number, number>} */
  #heard = new Map(); // by whose they are, the number of the last one
  /** @type {Map<number, Window>} */
  #windows = new Map(); // by whose they are, the window that spoke
  /** @param {MessageEvent} event */
  #onWindow = ({ data, source: sender, origin }) => {
    const source = /** @type {Window | null} */ (sender);
    if (!source || !isOurs(origin) || !this.#isKin(source) || !isMessage(data)) return;
    this.#windows.set(data.from, source);
    this.#take(data);
  };

  // `hear(message, window)`: { type, stage, … } of the other side; `window`: that it is in, null while it is known by the channel alone.
  /** @param {(message: Message, source: Window | null) => void} hear */
  constructor(hear) {
    this.#hear = hear;
    try {
      this.#channel = new BroadcastChannel(name);
      this.#channel.addEventListener('message', ({ data }) => this.#take(data));
    } catch {
      // none in this browser, or for this page: windows alone
    }
    addEventListener('message', this.#onWindow);
    if (window.opener) this.#others.add(window.opener);
  }

  /** @param {Window} other */
  add(other) {
    this.#others.add(other);
  }
  /** @param {{ type: string, stage: string }} message */
  tell(message) {
    this.#told += 1;
    const whole = { ...message, channel: name, from: this.#own, number: this.#told };
    this.#channel?.postMessage(whole);
    const target = isOfFile() ? '*' : location.origin;
    for (const other of this.#others) if (canBeTold(other)) other.postMessage(whole, target);
  }
  close() {
    this.#channel?.close();
    removeEventListener('message', this.#onWindow);
  }

  /** @param {unknown} data */
  #take(data) {
    if (!isMessage(data)) return;
    if (data.number <= (this.#heard.get(data.from) ?? 0)) return; // it came the other way already
    this.#heard.set(data.from, data.number);
    this.#hear(data, this.#windows.get(data.from) ?? null);
  }
  // Whether it is a window that we opened, or that opened us. After a reload we do not know any more which ones we opened: what says
  // that we did is added again.
  /** @param {Window} source */
  #isKin(source) {
    if (source.opener === window) this.#others.add(source);
    return this.#others.has(source);
  }
}
