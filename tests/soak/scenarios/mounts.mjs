// An explorer that is put on a page and taken away again, a thousand times.
import { onSite } from '../site.mjs';

// The host's page: an element, and the site's own module.
const host = `<!doctype html><html lang="fr" data-language="fr"><meta charset="utf-8"><title>Une page</title>
<link rel="icon" href="icon.svg"><div id="place"></div><script src="note_memory.js"></script><script type="module" src="host.js"></script>`;
const script = `import { mount } from './atlas.js';
const place = document.getElementById('place');
place.setAttribute('style', '');
Object.assign(place.style, { width: '640px', height: '400px' });
window.mountOnce = async (state) => {
  const atlas = await mount(place, { state });
  const isDrawing = atlas.isDrawing;
  atlas.destroy();
  const left = document.querySelectorAll('canvas').length;
  return { isDrawing, left };
};
`;
const states = ['', 'tier=or', 'select=lyon', 'view=graphiques', 'q=bretagne', 'mode=scene&step=4'];

export const mounts = {
  count: 1_000,
  of: 'mounts',
  run: (engine, count, done) =>
    onSite(
      ['note_memory.js'],
      async (url) => {
        const page = await engine.open(`${url}/host.html`, { width: 960, height: 600, reducedMotion: 'reduce' });
        for (let so = 1; so <= count; so += 1) {
          const { isDrawing, left } = await page.evaluate(
            (state) => window.mountOnce(state),
            states[so % states.length],
          );
          if (!isDrawing) throw new Error(`mount ${so} does not draw`);
          if (left > 0) throw new Error(`mount ${so} left ${left} canvases`);
          await done(page, so);
        }
        await page.close();
      },
      { 'host.html': host, 'host.js': script },
    ),
};
