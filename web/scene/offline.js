// The whole site, kept by the browser once the stage is entered: the show goes on without a network, and comes back after a reload.

const file = 'service_worker.js';

// Resolves once the worker runs: the first one does at once, a later version waits for the show to end.
function activated(worker) {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new Error(file));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

async function start(base) {
  const registration = await navigator.serviceWorker.register(new URL(file, base));
  return registration.active ?? activated(registration.installing ?? registration.waiting);
}

// `told({ done, count })` as files arrive. Resolves to the bytes that are kept; to 0 where the browser keeps nothing, as for a file
// that was double-clicked. Rejects with a sentence when a file could not be had.
export async function keepOffline(base, told) {
  const worker = await Promise.resolve(navigator.serviceWorker && start(base)).catch(() => null);
  if (!worker) return 0;
  const { port1: here, port2: there } = new MessageChannel();
  return new Promise((resolve, reject) => {
    here.onmessage = ({ data }) => {
      if (data.reason) reject(new Error(data.reason));
      else if (data.bytes) resolve(data.bytes);
      else told(data);
    };
    worker.postMessage('keep', [there]);
  });
}

// What this page has fetched so far, in bytes.
export function bytesFetched() {
  const fetched = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return fetched.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0);
}
