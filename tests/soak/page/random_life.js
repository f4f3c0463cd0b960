// Someone who does anything, over and over, in a page of the explorer: `randomLife(seed)` gives a function that does so many things and
// resolves to what was broken, as sentences. Some things are done by the atlas, some by keys and pointers on the canvas.
(() => {
  const mostFaults = 5;
  const perFrame = 20; // things done before the page may draw

  // Xorshift (Marsaglia 2003), 32 bits: the same life from the same seed, which is not 0.
  const randomOf = (seed) => {
    let state = seed;
    return (count) => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % count;
    };
  };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const valuesOf = (name) => [...document.querySelectorAll(`[name=${name}]`)].map(({ value }) => value).filter(Boolean);
  const words = ['', ' ', 'métropole', 'r', 're', 'ren', 'lyon', 'or inclusion', 'zzz', '𝓁\u0000<"&', 'é'.repeat(200)];
  const canvas = () => document.querySelector('#atlas canvas');

  window.randomLife = (seed) => {
    const rows = [...document.querySelectorAll('#laureats tr[data-laureate]')];
    const ids = rows.map((row) => row.dataset.laureate);
    const random = randomOf(seed);
    const oneOf = (list) => list[random(list.length)];
    const some = (list) => list.filter(() => random(4) === 0);
    const place = () => {
      const { left, top, width, height } = canvas().getBoundingClientRect();
      return { clientX: left + random(width), clientY: top + random(height) };
    };
    const pointer = (type, at) =>
      canvas().dispatchEvent(
        new PointerEvent(type, {
          ...at,
          pointerId: 1,
          pointerType: 'mouse',
          button: 0,
          buttons: 1,
          bubbles: true,
          isPrimary: true,
        }),
      );
    const acts = [
      () => atlas.update({ tier: some(valuesOf('tier')) }),
      () => atlas.update({ theme: some(valuesOf('theme')) }),
      () => atlas.update({ region: some(valuesOf('region')) }),
      () => atlas.update({ kind: some(valuesOf('kind')) }),
      () => atlas.update({ select: oneOf([null, ...ids]) }),
      () => atlas.update({ q: oneOf(words) }),
      () => atlas.update({ population: oneOf([null, '10000-100000', '0-1', '500000-']) }),
      () =>
        atlas.update({
          view: oneOf([null, 'carte', 'graphiques', 'liste']),
          chart: oneOf([null, 'jury', 'kinds', 'regions']),
        }),
      () => atlas.update({ layer: oneOf([null, 'population', 'territoires']) }),
      () => atlas.update({ map: oneOf([null, [4.85, 45.75, 4], [-61, 14.6, 9], [2, 47, 0]]) }),
      () => atlas.update({ appearance: oneOf([null, 'clair', 'sombre', 'contraste']) }),
      () => atlas.update({ tier: ['nobody'], select: 'nobody', map: 'nowhere', step: 'x' }),
      () => atlas.update({ tier: null, theme: null, region: null, kind: null, q: null, population: null }),
      () => atlas.undo(),
      () => atlas.undo(),
      () => atlas.redo(),
      () => atlas.zoom(random(5) - 2),
      () => atlas.focus(oneOf([null, ...ids])),
      () => atlas.sortTable(random(5)),
      () => atlas.setSheet(oneOf(['low', 'half', 'full'])),
      () => atlas.showAllOfFrance(),
      () => atlas.dismissNotices(),
      () =>
        canvas().dispatchEvent(
          new WheelEvent('wheel', {
            ...place(),
            deltaY: random(400) - 200,
            ctrlKey: true,
            bubbles: true,
            cancelable: true,
          }),
        ),
      () => {
        const at = place();
        for (const type of ['pointermove', 'pointerdown', 'pointerup']) pointer(type, at);
      },
      () => {
        pointer('pointerdown', place());
        pointer('pointermove', place());
        pointer('pointerup', place());
      },
      () =>
        canvas().dispatchEvent(
          new KeyboardEvent('keydown', {
            key: oneOf(['ArrowLeft', 'ArrowUp', '+', '-', 'Escape', 'Enter']),
            bubbles: true,
            cancelable: true,
          }),
        ),
    ];

    const check = () => {
      const { shown, select } = atlas.state;
      const visible = rows.filter((row) => !row.hidden).map((row) => row.dataset.laureate);
      const faults = [];
      if (select !== null && !shown.includes(select)) faults.push(`${select} is chosen and not shown`);
      if (new Set(shown).size !== shown.length || shown.some((id) => !ids.includes(id))) faults.push(`shown: ${shown}`);
      if ([...visible].sort().join() !== [...shown].sort().join())
        faults.push(`the table has ${visible}, the state ${shown}`);
      if (!atlas.isDrawing) faults.push('the canvas does not draw');
      return faults;
    };
    return async (count) => {
      const faults = [];
      for (let done = 0; done < count && faults.length < mostFaults; done += 1) {
        oneOf(acts)();
        if (done % perFrame !== perFrame - 1) continue;
        await frame();
        faults.push(...check());
      }
      return faults;
    };
  };
})();
