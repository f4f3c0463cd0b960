// How many device pixels the canvas gets: what its place on the screen has, or the largest of that shape which the GPU draws.
// A browser that is asked for more gives less, each side by its own rule, and says nothing.

const mostPixels = 2 ** 24; // as many as a screen of 5 K; colour, stencil and halos take some sixteen bytes each

// `exact`: the browser's own count of device pixels, which is right unless it is less than the page's ratio makes (an emulated ratio is
// left out of it). It may be more: Tor and LibreWolf tell pages that the ratio is 1. Taking the larger one is never coarse.
/** @param {number} length @param {number | undefined} exact */
export function devicePixels(length, exact) {
  const rounded = Math.round(length * window.devicePixelRatio);
  return /** @type {number} */ (exact) >= rounded - 1 ? /** @type {number} */ (exact) : rounded;
}

// Of a picture of so many device pixels, the share of each side that `gl` has room for: 1 or less.
/** @param {WebGL2RenderingContext} gl @param {number} width @param {number} height */
function shareWithinLimits(gl, width, height) {
  const sides = gl.getParameter(gl.MAX_VIEWPORT_DIMS);
  const side = Math.min(gl.getParameter(gl.MAX_RENDERBUFFER_SIZE), gl.getParameter(gl.MAX_TEXTURE_SIZE));
  return Math.min(
    1,
    Math.min(side, sides[0]) / width,
    Math.min(side, sides[1]) / height,
    Math.sqrt(mostPixels / (width * height)),
  );
}

// Gives the canvas that size, or the nearest of its shape that the browser then really gives.
/** @param {HTMLCanvasElement | OffscreenCanvas} canvas @param {WebGL2RenderingContext} gl @param {number} wide @param {number} high */
export function fitCanvas(canvas, gl, wide, high) {
  const isAlive = !gl.isContextLost();
  let share = isAlive && wide * high > 0 ? shareWithinLimits(gl, wide, high) : 1;
  // Setting the size of a canvas clears it, even to the size that it has: only a new one is set.
  const take = () => {
    const [width, height] = [Math.floor(wide * share), Math.floor(high * share)];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
  };
  take();
  for (let tries = 0; isAlive && tries < 4; tries += 1) {
    const given = Math.min(gl.drawingBufferWidth / canvas.width, gl.drawingBufferHeight / canvas.height);
    if (!(given > 0 && given < 1)) return;
    share *= given;
    take();
  }
}
