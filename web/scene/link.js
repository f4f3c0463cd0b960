// What the stage and the presenter's window tell each other: where the show is, and what is to be done. No server: a channel
// between the windows of one browser, and messages between a window and the one that opened it. A page that was
// double-clicked may have the one and not the other, by browser: all is told by both, and heard once.

const name = 'territoires-scene';

const isMessage = (data) => typeof data === 'object' && data !== null && data.channel === name;

export class Link {
  #channel = null;
  #others = new Set(); // windows that are spoken to directly
  #hear;
  #own = Math.random(); // whose messages they are, among a few windows
  #told = 0;
  #heard = new Map(); // by whose they are, the number of the last one
  #onMessage = ({ data, source }) => {
    if (!isMessage(data)) return;
    if (source && !this.#isKin(source)) return;
    if (data.number <= (this.#heard.get(data.from) ?? 0)) return; // it came the other way already
    this.#heard.set(data.from, data.number);
    this.#hear(data);
  };

  // `hear(message)`: { type, … } of the other side.
  constructor(hear) {
    this.#hear = hear;
    try {
      this.#channel = new BroadcastChannel(name);
      this.#channel.addEventListener('message', this.#onMessage);
    } catch {
      // none in this browser, or for this page: windows alone
    }
    addEventListener('message', this.#onMessage);
    if (window.opener) this.#others.add(window.opener);
  }

  add(other) {
    this.#others.add(other);
  }
  tell(message) {
    this.#told += 1;
    const whole = { ...message, channel: name, from: this.#own, number: this.#told };
    this.#channel?.postMessage(whole);
    for (const other of this.#others) if (!other.closed) other.postMessage(whole, '*');
  }
  close() {
    this.#channel?.close();
    removeEventListener('message', this.#onMessage);
  }

  // A window that we opened, or that opened us. One that we opened is not known any more after a reload, and is added.
  #isKin(source) {
    if (source.opener === window) this.#others.add(source);
    return this.#others.has(source);
  }
}
