// How well colours stand out against one another, as WCAG 2.2 reckons it: from 1 to 21. Colours are 0xRRGGBB.

export const enough = 4.5; // 1.4.3: of text, links among it

/** @param {number} rgb */
export const channels = (rgb) => [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255];

// '#rrggbb'; undefined for anything else.
/** @param {string | null | undefined} text */
export const colorOf = (text) =>
  /^#[\da-f]{6}$/i.test(text ?? '') ? Number.parseInt(/** @type {string} */ (text).slice(1), 16) : undefined;

/** @param {number} rgb */
function luminance(rgb) {
  const [red, green, blue] = channels(rgb).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {number} one @param {number} other */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
