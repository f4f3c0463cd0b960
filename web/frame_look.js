// The font and the accent colour of the page around, where it gives them. A colour that is hard to read on the ground of the
// appearance is darkened or lightened until it is not.

const wantedContrast = 4.5; // WCAG 1.4.3: the accent is the colour of links
const washShare = 0.12; // of the accent, in the ground of what is chosen
const mixStep = 0.05;

const channels = (rgb) => [(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255];
const rgbOf = (parts) => parts.reduce((sum, part) => sum * 256 + Math.round(part), 0);
const hexOf = (rgb) => `#${rgb.toString(16).padStart(6, '0')}`;
const mix = (one, other, share) => {
  const from = channels(one);
  return rgbOf(channels(other).map((part, index) => from[index] + (part - from[index]) * share));
};

// Relative luminance, as WCAG 2.2 defines it.
function luminance(rgb) {
  const [red, green, blue] = channels(rgb).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const washOf = (color, ground) => mix(ground, color, washShare);
const black = 0x000000;
const white = 0xffffff;
const farther = (ground) => (contrast(black, ground) > contrast(white, ground) ? black : white);

// 0xRRGGBB, as near to `wanted` as can be read on `ground` and on its own wash.
export function readable(wanted, ground) {
  const away = farther(ground);
  for (let share = 0; share < 1; share += mixStep) {
    const color = mix(wanted, away, share);
    const grounds = [ground, washOf(color, ground)];
    if (grounds.every((one) => contrast(color, one) >= wantedContrast)) return color;
  }
  return away;
}

// '#rrggbb'; undefined for anything else.
export const colorOf = (text) => (/^#[\da-f]{6}$/i.test(text ?? '') ? Number.parseInt(text.slice(1), 16) : undefined);
// A family's name, quoted; none where it has what no name has.
export const familyOf = (text) => (/^[\p{L}\d .-]{1,60}$/u.test(text ?? '') ? `"${text}"` : undefined);

export class FrameLook {
  #accent;
  #page = document.documentElement;

  constructor(given) {
    this.#accent = colorOf(given.get('accent'));
    this.font = familyOf(given.get('font'));
    if (this.font) this.#page.style.fontFamily = `${this.font}, system-ui, sans-serif`;
    if (this.#accent !== undefined) this.#show();
  }

  // What the page shows, the canvas shows; another appearance has another ground.
  connect(atlas) {
    if (this.#accent === undefined) return;
    const show = () => atlas.takeAccent?.(...this.#show());
    atlas.addEventListener('statechange', show);
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
      matchMedia(query).addEventListener('change', show);
    show();
  }

  #show() {
    const ground = colorOf(getComputedStyle(this.#page).getPropertyValue('--page').trim()) ?? white;
    const accent = readable(this.#accent, ground);
    const colors = [accent, farther(accent), washOf(accent, ground)];
    ['--accent', '--on-accent', '--accent-wash'].forEach((name, index) => {
      this.#page.style.setProperty(name, hexOf(colors[index]));
    });
    return colors;
  }
}
