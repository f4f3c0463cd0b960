// Whether a page of this browser may read what it drew: some give noise, at first sight another picture (Tor, Mullvad, LibreWolf,
// extensions), and say nothing. A few low bits that are others (Brave, Firefox's private windows) nobody sees.

const side = 16; // pixels
const unseen = 4; // of 255

const colours = Array.from({ length: side }, (_, index) => [index * 16, 255 - index * 16, (index % 4) * 80]);

/** @param {CanvasRenderingContext2D} context */
async function encodedAndRead(context) {
  for (const [x, colour] of colours.entries()) {
    context.fillStyle = `rgb(${colour})`;
    context.fillRect(x, 0, 1, side);
  }
  /** @type {Blob | null} */
  const png = await new Promise((resolve) => context.canvas.toBlob(resolve, 'image/png'));
  const picture = await createImageBitmap(/** @type {Blob} */ (png));
  context.clearRect(0, 0, side, side);
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, side, side).data;
}

// A small picture of known colours goes the way of the one that is wanted. May ask the reader for a permission, where the
// browser does: only where someone asked for a picture.
export async function canvasReadsTrue() {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [side, side];
  try {
    /** @type {CanvasRenderingContext2D | null} */
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const read = await encodedAndRead(/** @type {CanvasRenderingContext2D} */ (context));
    return read.every((value, index) => {
      const wanted = colours[(index >> 2) % side][index & 3] ?? 255;
      return Math.abs(value - wanted) <= unseen;
    });
  } catch {
    return false;
  }
}
