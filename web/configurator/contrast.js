// How well a colour stands out against white, as WCAG 2 reckons it: from 1 to 21.

export const enough = 4.5; // for text, level AA

function linear(channel) {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

// `colour`: #rrggbb.
export function contrastWithWhite(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
