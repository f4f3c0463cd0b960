// An address as a QR code, drawn in SVG: dark on light in every appearance, or few would read it.
import encodeQR from 'qr';
import { draw } from './svg.js';

const namespace = 'http://www.w3.org/2000/svg';
export const quietModules = 4; // around it: ISO/IEC 18004 asks for so many

// Its modules and the light ones around, rows of true for dark. Throws where the text is longer than a code can say.
/** @param {string} text */
export const qrRows = (text) => encodeQR(text, 'raw', { ecc: 'medium', border: quietModules });

// Throws as well. `name`: what it is, for those who do not see it.
/** @param {string} text @param {string} name */
export function qrCode(text, name) {
  const rows = qrRows(text);
  const side = rows.length;
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  const code = draw(
    'svg',
    { xmlns: namespace, viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': name },
    draw('rect', { width: side, height: side, fill: '#fff' }),
    draw('path', { d: dark.join(''), fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
  code.classList.add('qr');
  return code;
}
