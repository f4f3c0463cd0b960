// On a phone the card opens over the lower part of the canvas, which may be below the window: the page then scrolls to it, for
// who has chosen on the canvas. Whoever chose elsewhere in the page stays there.

export function connectCardInSight(atlas) {
  const canvas = document.querySelector('#atlas canvas');
  let wasOnCanvas = false;
  let chosen = atlas.state.select;
  addEventListener('pointerdown', ({ target }) => {
    wasOnCanvas = target === canvas;
  });
  atlas.addEventListener('statechange', () => {
    const { select } = atlas.state;
    const isOther = select !== chosen;
    const card = isOther && atlas.inspect().find(({ id }) => id === 'card');
    if (select && !card) return; // not drawn yet: the next event may be of that
    chosen = select;
    if (!card || !wasOnCanvas) return;
    const { top } = canvas.getBoundingClientRect();
    const below = top + card.y + Math.min(card.height, innerHeight) - innerHeight;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    if (below > 0) scrollBy({ top: below, behavior });
  });
}
