// The way to the explorer for who has a phone: the QR code under the last slide, on stage, beside it and on paper.
import { qrCode } from '../base/qr_code.js';
import { texts } from '../texts.js';

/** @import { Told } from './beside.js' */
/** @import { Slide } from './slides.js' */

// Elements: none on other slides, and where there is no address that others could follow. `told`: see toldOf in scene.js.
/** @type {(slide: Slide, told: Told) => Element[]} */
export const explorerCodeOf = ({ kind }, { explorer }) =>
  kind === 'thanks' && explorer ? [qrCode(explorer, texts.share_qr_name)] : [];
