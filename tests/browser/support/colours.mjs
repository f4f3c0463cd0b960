// What a colour is to those who see it; [red, green, blue] from coloursAt in page.mjs, in the appearance clair.
export const brightness = ([red, green, blue]) => (red + green + blue) / 3;
export const isNear = (one, other) => one.every((value, index) => Math.abs(value - other[index]) <= 12);
export const isBlue = ([red, , blue]) => blue > red + 8;
export const isGold = ([red, green, blue]) => red > green + 20 && green > blue + 40;
export const isRust = ([red, green, blue]) => red > green + 50 && green >= blue;
export const isSlate = ([red, green, blue]) => blue > red + 10 && Math.abs(green - (red + blue) / 2) < 20;

// Places on the way from one to the other, so many a CSS pixel.
export function between(from, to, perPixel = 1) {
  const steps = Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) * perPixel);
  return Array.from({ length: steps + 1 }, (_, index) =>
    from.map((value, axis) => value + ((to[axis] - value) * index) / steps),
  );
}

// How many times a row of colours goes from light to dark: stripes, lines.
export function darkRuns(colours, threshold) {
  const dark = colours.map((colour) => brightness(colour) < threshold);
  return dark.filter((isDark, index) => isDark && !dark[index - 1]).length;
}
