// What the canvas hands to the program of pointers, wheel and keys, and what it leaves to the page, without either.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { named, recorded } from '../support/recorded.mjs';
import '../support/texts.mjs';
import { Timers } from '../support/timers.mjs';

const { listen } = await import('../../../web/atlas/input.js');

let timers;
beforeEach(() => {
  timers = new Timers();
});

function canvasOf(answers, takesWheel) {
  const canvas = Object.assign(new EventTarget(), {
    getBoundingClientRect: () => ({ left: 10, top: 20 }),
    setPointerCapture() {},
    hasPointerCapture: () => false,
  });
  const { program, calls } = recorded(answers);
  let changes = 0;
  const stop = listen(canvas, program, () => (changes += 1), takesWheel);
  // True when the canvas took it.
  const send = (type, init) => {
    const event = Object.assign(new Event(type, { cancelable: true }), {
      clientX: 110,
      clientY: 120,
      deltaMode: 0,
      ...init,
    });
    canvas.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { send, program, calls, stop, changesOf: () => changes };
}

test('keys on the canvas move, come nearer, show everything and close; with a modifier they are the browser’s', () => {
  const { send, calls } = canvasOf();
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '=', '-', 'Home', 'Escape'])
    assert.ok(send('keydown', { key }), key);
  const steps = named(calls, 'stepMap');
  assert.deepEqual(
    steps.map((step) => step.map(Math.sign)),
    [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ],
    'the map goes the other way',
  );
  assert.deepEqual(named(calls, 'zoomMapCenter'), [[1], [1], [-1]]);
  assert.equal(named(calls, 'showAllOfFrance').length + named(calls, 'closeCard').length, 2);
  const { length } = calls;
  for (const held of ['ctrlKey', 'metaKey', 'altKey']) assert.ok(!send('keydown', { key: '+', [held]: true }), held);
  for (const key of ['Tab', 'Enter', 'x', 'constructor', '__proto__', 'toString', undefined])
    assert.ok(!send('keydown', { key }), key);
  assert.ok(!send('keydown', { key: '+', isComposing: true }));
  assert.equal(calls.length, length);
});

test('near and far on any keyboard: AZERTY, BÉPO, the numeric keypad; a digit is none', () => {
  const { send, calls } = canvasOf();
  for (const [key, code] of [
    ['+', 'Equal'],
    ['+', 'Digit7'], // BÉPO
    ['+', 'NumpadAdd'],
    ['-', 'Digit6'], // AZERTY
    ['-', 'NumpadSubtract'],
  ])
    assert.ok(send('keydown', { key, code }), `${key} ${code}`);
  assert.deepEqual(named(calls, 'zoomMapCenter').flat(), [1, 1, 1, -1, -1]);
  for (const key of ['6', '7']) assert.ok(!send('keydown', { key, code: `Digit${key}` }));
  assert.ok(send('keydown', { key: 'Home', code: 'Numpad7' }), 'without its lock');
});

test('a wheel zooms at its place, as far for lines as for pixels, and never in a leap', () => {
  const { send, calls } = canvasOf({ zoomMap: true });
  const levels = (deltaY, deltaMode = 0) => {
    assert.ok(send('wheel', { deltaY, deltaMode }));
    const [x, y, level] = named(calls, 'zoomMap').at(-1);
    assert.deepEqual([x, y], [100, 100]);
    return level;
  };
  assert.ok(levels(-30) > 0 && levels(30) < 0, 'up is nearer');
  assert.equal(levels(-30), -levels(30));
  assert.ok(levels(-3, 1) > levels(-3), 'a line is more than a pixel');
  assert.ok(levels(-1, 2) > levels(-3, 1), 'a page is more than a notch');
  assert.ok(levels(-1e6) < 2);
  assert.equal(levels(-1e6), -levels(1e6));
});

test('two fingers on a touchpad, which come as a wheel with Ctrl, zoom as far as they move apart', () => {
  const { send, calls } = canvasOf({ zoomMap: true });
  const levelsOf = (deltaY) => {
    send('wheel', { deltaY, ctrlKey: true });
    return named(calls, 'zoomMap').at(-1)[2];
  };
  const twice = Array.from({ length: 20 }, () => levelsOf(-5 * Math.LN2)).reduce((sum, levels) => sum + levels, 0);
  assert.ok(Math.abs(twice - 1) < 1e-9, `${twice} levels for fingers twice as far apart`);
  assert.ok(levelsOf(-120) < 0.5, 'a notch of a mouse with Ctrl is a notch');
});

for (const [what, end] of [
  ['a menu that opens', ['contextmenu', {}]],
  ['an end that nobody told', ['pointermove', { buttons: 0, pointerId: 1, clientX: 200 }]],
])
  test(`${what} lets the map go: it does not stick to a mouse whose button is up`, () => {
    const { send, calls } = canvasOf();
    send('pointerdown', { pointerType: 'mouse', button: 0, buttons: 1, pointerId: 1 });
    send('pointermove', { pointerType: 'mouse', buttons: 1, pointerId: 1, clientX: 150 });
    assert.deepEqual(named(calls, 'pointerCancelled'), []);
    send(...end);
    assert.equal(named(calls, 'pointerCancelled').length, 1);
    send(...end);
    assert.equal(named(calls, 'pointerCancelled').length, 1, 'once');
  });

test('a wheel that the list takes, that nothing takes, or that is the page’s', () => {
  const list = canvasOf({ wheel: true });
  assert.ok(list.send('wheel', { deltaY: 50 }));
  assert.deepEqual(named(list.calls, 'zoomMap'), []);
  const nothing = canvasOf({ wheel: false, zoomMap: false });
  assert.ok(!nothing.send('wheel', { deltaY: 50 }), 'the page scrolls');
  const page = canvasOf({ zoomMap: true }, () => false);
  assert.ok(!page.send('wheel', { deltaY: 50 }));
  assert.deepEqual(page.calls, []);
});

test('two fingers are no press, and lifting them no choice', () => {
  const { send, calls } = canvasOf();
  const touch = (type, pointerId, clientX) =>
    send(type, { pointerType: 'touch', button: 0, pointerId, clientX, clientY: 120 });
  touch('pointerdown', 1, 110);
  touch('pointerdown', 2, 150);
  assert.deepEqual(
    calls.map(([name]) => name),
    ['pointerModifiers', 'pointerPressed', 'pointerModifiers', 'pointerCancelled'],
  );
  touch('pointermove', 2, 190);
  touch('pointerup', 2, 190);
  assert.equal(named(calls, 'pointerReleased').length, 0);
  assert.equal(named(calls, 'zoomMap')[0][2], 1);
});

test('a finger that stays points as a mouse does, and chooses nothing when it is lifted; no menu covers it', () => {
  const { send, calls } = canvasOf();
  const touch = (type) => send(type, { pointerType: 'touch', button: 0, pointerId: 1 });
  touch('pointerdown');
  assert.ok(send('contextmenu', {}));
  timers.pass(500);
  assert.deepEqual(calls.slice(-2), [['pointerCancelled'], ['pointerMoved', 100, 100, false]]);
  touch('pointerup');
  assert.equal(named(calls, 'pointerReleased').length, 0);
  assert.ok(!send('contextmenu', {}), 'a right button is the browser’s');
});

test('a click on the card’s contact opens it, in the click itself; a drag and what is scrolled out of the card do not', (t) => {
  const opened = [];
  globalThis.open = (...values) => opened.push(values);
  t.after(() => delete globalThis.open);
  const { send, program } = canvasOf();
  program.card = { contactUrl: 'https://example.org/' };
  program.places = [
    { id: 'card', x: 0, y: 0, width: 400, height: 105 },
    { id: 'contact', x: 90, y: 90, width: 100, height: 40 },
  ];
  const click = (from, to) => {
    send('pointerdown', { button: 0, pointerId: 1, ...from });
    send('pointerup', { pointerId: 1, ...to });
    send('click', to);
  };
  const on = { clientX: 110, clientY: 120 };
  click(on, { clientX: 112, clientY: 121 });
  assert.deepEqual(opened.splice(0), [['https://example.org/', '_blank', 'noopener']]);
  click({ clientX: 110, clientY: 112 }, on);
  click({ clientX: 50, clientY: 120 }, { clientX: 50, clientY: 120 });
  click({ clientX: 110, clientY: 140 }, { clientX: 110, clientY: 140 });
  program.places.pop();
  click(on, on);
  assert.deepEqual(opened, []);
});

test('once it is stopped, the canvas hears nothing and holds no timer', () => {
  const { send, calls, stop, changesOf } = canvasOf();
  send('pointerdown', { pointerType: 'touch', button: 0, pointerId: 1 });
  const changes = changesOf();
  assert.ok(changes > 0, 'the atlas is told of what came');
  calls.length = 0;
  stop();
  timers.pass(5000);
  for (const type of ['pointermove', 'wheel', 'keydown']) send(type, { key: '+', deltaY: 5, pointerId: 1 });
  assert.deepEqual([calls, changesOf(), timers.count], [[], changes, 0]);
});
