import { showDialog } from './dialog.js';
import { texts } from './texts.js';

export function open() {
  showDialog('export', { title: texts.export_title, close: texts.dialog_close });
}
