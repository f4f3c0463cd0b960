// The site in a browser without WebGL, or with a graphics card that a test takes away and gives back: on the page and in the worker
// that draws for it.
import { policy, serveSpoiltSite } from './site.mjs';

export const withScript = (name) => (bytes) =>
  String(bytes).replace('<script type="module"', `<script src="${name}"></script><script type="module"`);

const noWebgl = `for (const { prototype } of [self.HTMLCanvasElement, self.OffscreenCanvas].filter(Boolean)) {
  const own = prototype.getContext;
  prototype.getContext = function (kind, ...rest) {
    return kind.startsWith('webgl') ? null : own.call(this, kind, ...rest);
  };
}
`;
// Told by a channel, since nobody outside has the context of a worker.
const thatIsLost = `for (const { prototype } of [self.HTMLCanvasElement, self.OffscreenCanvas].filter(Boolean)) {
  const own = prototype.getContext;
  prototype.getContext = function (kind, ...rest) {
    const context = own.call(this, kind, ...rest);
    if (kind !== 'webgl2' || !context) return context;
    const lending = context.getExtension('WEBGL_lose_context');
    new BroadcastChannel('graphics').onmessage = ({ data }) => lending[data]();
    return context;
  };
}
`;
// A script before the page's, and before the worker's.
export const everywhere = (script) => ({
  'index.html': withScript('graphics.js'),
  'graphics.js': script,
  'drawing_worker.js': (bytes) => script + bytes,
});

export const serveWithoutWebgl = () => serveSpoiltSite(everywhere(noWebgl));
export const serveWithLosses = (under = policy) =>
  serveSpoiltSite(everywhere(thatIsLost), 0, { headers: { 'content-security-policy': under } });

// Of every context of the site of `serveWithLosses` in this browser.
const say = (page, what) => page.evaluate((said) => new BroadcastChannel('graphics').postMessage(said), what);
export const loseContext = (page) => say(page, 'loseContext');
export const restoreContext = (page) => say(page, 'restoreContext');
