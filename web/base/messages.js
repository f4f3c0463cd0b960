// Sentences in #messages, each with a button that dismisses it.
import { fill, texts } from '../texts.js';
import { make } from './make.js';

const place = document.getElementById('messages');

/** @param {string} words @param {() => void} pressed */
function buttonOf(words, pressed) {
  const button = make('button', { type: 'button', textContent: words });
  button.addEventListener('click', pressed);
  return button;
}

const mostLines = 5; // of one message: the first faults of a file are mended first

/** @param {string} sentences a line each */
function shortened(sentences) {
  const lines = sentences.split('\n');
  const first = lines.slice(0, mostLines);
  const more = lines.length - mostLines;
  return (more > 0 ? [...first, fill(texts.failed_more, { count: more })] : first).join('\n');
}

// Returns a function that takes the sentence away. `dismissed` is called when the reader does. `others`: buttons that stand before that one.
/** @param {string} sentence @param {() => void} dismissed @param {...HTMLButtonElement} others */
export function say(sentence, dismissed = () => {}, ...others) {
  const dismiss = buttonOf(texts.notice_dismiss, () => {
    message.remove();
    dismissed();
  });
  dismiss.ariaLabel = texts.notice_dismiss_label;
  const message = make(
    'div',
    { className: 'message' },
    make('p', { textContent: shortened(sentence) }),
    ...others,
    dismiss,
  );
  place.append(message);
  return () => message.remove();
}

// What could not be had. The whole page is had again: its state is its address, and a script that failed once is not fetched
// again by the page that asked for it.
// What stands there already is not said again: who asks again may ask often.
/** @param {string} sentence */
export function sayFailure(sentence, retry = () => location.reload()) {
  const isSaid = [...place.children].some((message) => message.firstChild?.textContent === shortened(sentence));
  return isSaid ? () => {} : say(sentence, undefined, buttonOf(texts.failed_retry, retry));
}
