// What the stage and the presenter's window tell each other: where the show is, and what is to be done. No server: a channel
// between the windows of one browser, and, where a page has no origin to share (a file that was double-clicked), messages
// between a window and the one that opened it.

const name = 'territoires-scene';

const isMessage = (data) => typeof data === 'object' && data !== null && data.channel === name;

export class Link {
  #channel = null;
  #others = new Set(); // windows that are spoken to directly
  #hear;
  #onMessage = ({ data, source }) => {
    if (!isMessage(data)) return;
    // Only a window that we opened, or that opened us.
    if (source && source !== window && !this.#others.has(source)) return;
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
    const whole = { ...message, channel: name };
    if (this.#channel) return this.#channel.postMessage(whole);
    for (const other of this.#others) if (!other.closed) other.postMessage(whole, '*');
  }
  close() {
    this.#channel?.close();
    removeEventListener('message', this.#onMessage);
  }
}
