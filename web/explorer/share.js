// How to share what is shown: its link, the device's own ways, and a QR code for a screen or a sheet of paper. Fetched when it
// is asked for.
import { copyText } from '../base/copy.js';
import { showDialog } from '../base/dialog.js';
import { make } from '../base/make.js';
import { qrCode } from '../base/qr_code.js';
import { saveFile } from '../base/save_file.js';
import { texts } from '../texts.js';
import { addressOfState, canBeFollowed } from './share_address.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */

/** @param {string} label @param {() => unknown} act */
const button = (label, act) => {
  const made = make('button', { type: 'button', textContent: label });
  made.addEventListener('click', act);
  return made;
};

/** @param {string} address */
function linkField(address) {
  const field = make('input', { type: 'url', readOnly: true, value: address, name: 'link' });
  field.addEventListener('focus', () => field.select());
  return make('label', { className: 'wide' }, texts.share_link, field);
}

/** @param {string} address @param {Element} status */
function linkButtons(address, status) {
  const line = make('p', { className: 'actions' });
  const copy = async () => {
    status.textContent = (await copyText(address, line)) ? texts.copy_link_done : texts.copy_by_hand;
  };
  line.append(button(texts.share_copy, copy));
  if (navigator.share) {
    // Who closes the device's own dialog has not failed; where there may be none, the link is copied.
    const share = () =>
      navigator
        .share({ title: document.title, url: address })
        .catch(({ name }) => (name === 'AbortError' ? undefined : copy()));
    line.append(button(texts.share_device, share));
  }
  return line;
}

/** @param {string} address */
function codeOf(address) {
  try {
    const code = qrCode(address, texts.share_qr_name);
    const save = button(texts.share_qr_save, () =>
      saveFile('territoires-innovants-2024-qr.svg', 'image/svg+xml', new XMLSerializer().serializeToString(code)),
    );
    return [code, make('p', { className: 'actions' }, save)];
  } catch {
    return [make('p', { textContent: texts.share_qr_too_long })];
  }
}

/** @param {MountedAtlas} atlas */
export function open(atlas) {
  const address = addressOfState(atlas.state);
  const status = make('p', { ariaLive: 'polite' });
  const words = { title: texts.share_title, close: texts.dialog_close };
  showDialog(
    'partage',
    words,
    make('p', { textContent: `${atlas.shownSentence}.` }),
    linkField(address),
    linkButtons(address, status),
    status,
    ...(canBeFollowed(address) ? [make('h3', { textContent: texts.share_qr }), ...codeOf(address)] : []),
  );
}
