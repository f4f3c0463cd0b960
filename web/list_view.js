// In the view `liste` the page's own table is the list: the canvas keeps its bar of filters, and the table comes right under it.

export function connectListView(atlas, element) {
  const fit = () => {
    const isList = atlas.isDrawing && atlas.state.view === 'liste';
    const bar = isList ? atlas.inspect().find(({ id }) => id === 'filters') : null;
    const height = bar?.height > 0 ? `${bar.height}px` : '';
    if (element.style.height !== height) element.style.height = height;
  };
  atlas.addEventListener('statechange', fit);
  // Once the canvas has its size, in a frame of its own: what an observer resizes is not to be observed at once.
  new ResizeObserver(() => requestAnimationFrame(fit)).observe(element);
}
