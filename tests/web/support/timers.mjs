// Time as the test wants it: setTimeout and clearTimeout that wait for pass().

export class Timers {
  now = 0;
  #waiting = new Map(); // by id, { at, act }
  #last = 0;

  constructor() {
    globalThis.setTimeout = (act, millis = 0) => {
      this.#last += 1;
      this.#waiting.set(this.#last, { at: this.now + millis, act });
      return this.#last;
    };
    globalThis.clearTimeout = (id) => this.#waiting.delete(id);
  }

  get count() {
    return this.#waiting.size;
  }
  // What is due meanwhile is done, the soonest first; what that asks for in turn as well.
  pass(millis) {
    const end = this.now + millis;
    for (;;) {
      const [id, next] = [...this.#waiting].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (!next || next.at > end) break;
      this.now = next.at;
      this.#waiting.delete(id);
      next.act();
    }
    this.now = end;
  }
}
