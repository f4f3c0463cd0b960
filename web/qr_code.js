// An address as a QR code, drawn in SVG: dark on light in every appearance, or few would read it.
import encodeQR from 'qr';

const namespace = 'http://www.w3.org/2000/svg';
const quietModules = 4; // around it: ISO/IEC 18004 asks for so many

const element = (name, attributes) => {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

// Throws where the text is longer than a code can say. `name`: what it is, for those who do not see it.
export function qrCode(text, name) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietModules });
  const side = rows.length;
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  const code = element('svg', { xmlns: namespace, viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': name });
  code.append(
    element('rect', { width: side, height: side, fill: '#fff' }),
    element('path', { d: dark.join(''), fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
  code.classList.add('qr');
  return code;
}
