// Fingers on a page: the driver's own in Chromium; elsewhere, where a driver has no two fingers that stay, events of the page's own.
import { setTimeout as sleep } from 'node:timers/promises';

function sendPointers(places, before) {
  const canvas = document.querySelector('#atlas canvas');
  const send = (type, [clientX, clientY], pointerId) =>
    canvas.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, pointerId, pointerType: 'touch', bubbles: true, cancelable: true }),
    );
  before.slice(places.length).forEach((place, index) => {
    send('pointerup', place, places.length + index + 10);
  });
  places.forEach((place, index) => {
    send(index < before.length ? 'pointermove' : 'pointerdown', place, index + 10);
  });
}

// Returns a function that puts fingers at [[x, y], …], moves those that are there, or lifts the last ones.
export function fingersOn(page) {
  let before = [];
  return async (places) => {
    if (page.fingers) await page.fingers(places);
    else await page.evaluate(sendPointers, places, before);
    before = places;
  };
}

// From there to there in so many steps, each finger on its own way.
export async function slide(fingers, from, to, steps = 8) {
  await fingers(from);
  for (let step = 1; step <= steps; step += 1) {
    await fingers(
      from.map((place, index) => place.map((value, axis) => value + ((to[index][axis] - value) * step) / steps)),
    );
    await sleep(16);
  }
}
