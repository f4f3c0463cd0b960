// A clock of our own for a page, before its scripts: hours pass as fast as what they ask for is done. `ownClock.pass(millis)` runs timers
// and frames in their order; `leap` is a machine that slept: what was due meanwhile is done once, afterwards; `hide` and `show` are a tab
// that is in sight or not, which has no frames then, and its timers once a minute. Workers keep the machine's clock.
(() => {
  const frameMillis = 200; // five frames a second: the processor draws them
  const hiddenMillis = 60_000; // how seldom browsers run the timers of a tab that is hidden for long
  const begun = Date.now();
  const afterTask = window.setTimeout.bind(window);
  let now = 0;
  let last = 0; // id
  let isHidden = false;
  const timers = new Map(); // id → { at, act, every }
  let frames = new Map(); // id → act

  const OwnDate = class extends Date {
    constructor(...values) {
      super(...(values.length ? values : [begun + now]));
    }
    static now = () => begun + now;
  };
  window.Date = OwnDate;
  performance.now = () => now;
  const later =
    (isRepeated) =>
    (act, millis = 0, ...values) => {
      last += 1;
      const wait = Math.max(Number(millis) || 0, isRepeated ? 4 : 0);
      timers.set(last, { at: now + wait, act: () => act(...values), every: isRepeated ? wait : null });
      return last;
    };
  window.setTimeout = later(false);
  window.setInterval = later(true);
  window.clearTimeout = (id) => timers.delete(id);
  window.clearInterval = window.clearTimeout;
  window.requestAnimationFrame = (act) => {
    last += 1;
    frames.set(last, act);
    return last;
  };
  window.cancelAnimationFrame = (id) => frames.delete(id);
  Object.defineProperty(document, 'hidden', { get: () => isHidden });
  Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });

  // What comes from elsewhere (documents, workers) comes between two tasks.
  const rest = () => new Promise((done) => afterTask(done));
  const nextTimer = () => [...timers].reduce((next, one) => (next && next[1].at <= one[1].at ? next : one), null);
  const runTimer = ([id, timer]) => {
    if (timer.every === null) timers.delete(id);
    else timer.at = now + timer.every;
    timer.act();
  };
  const runFrame = () => {
    const due = frames;
    frames = new Map();
    for (const act of due.values()) act(now);
  };
  const dueOf = (at) => (isHidden ? Math.ceil(at / hiddenMillis) * hiddenMillis : at);

  let frameAt = 0;
  async function pass(millis) {
    const end = now + millis;
    for (;;) {
      const timer = nextTimer();
      const timerAt = timer ? Math.max(dueOf(timer[1].at), now) : Number.POSITIVE_INFINITY;
      const isFrame = !isHidden && frames.size > 0 && Math.max(frameAt, now) <= timerAt;
      const at = isFrame ? Math.max(frameAt, now) : timerAt;
      if (at > end) break;
      now = at;
      if (isFrame) {
        frameAt = now + frameMillis;
        runFrame();
      } else runTimer(timer);
      await rest();
    }
    now = end;
  }
  function turn(hidden) {
    isHidden = hidden;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }

  // Until it is taken in hand it goes as the machine's, so that the page can come.
  const machineNow = Performance.prototype.now.bind(performance);
  let isTaken = false;
  const following = (async () => {
    while (!isTaken) {
      await pass(Math.max(machineNow() - now, 0));
      await new Promise((done) => afterTask(done, 4));
    }
  })();

  window.ownClock = {
    take() {
      isTaken = true;
      return following;
    },
    pass,
    leap(millis) {
      now += millis;
    },
    hide: () => turn(true),
    show: () => turn(false),
  };
})();
