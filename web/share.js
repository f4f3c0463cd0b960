import { showDialog } from './dialog.js';
import { texts } from './texts.js';

export function open() {
  showDialog('share', { title: texts.share_title, close: texts.dialog_close });
}
