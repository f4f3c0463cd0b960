// Sentences in #messages, each with a button that dismisses it.
import { texts } from '../texts.js';

const place = document.getElementById('messages');

// Returns a function that takes the sentence away. `dismissed` is called when the reader does.
/** @param {string} sentence @param {() => void} dismissed */
export function say(sentence, dismissed = () => {}) {
  const message = document.createElement('div');
  message.className = 'message';
  const words = document.createElement('p');
  words.textContent = sentence;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = texts.notice_dismiss;
  button.ariaLabel = texts.notice_dismiss_label;
  button.addEventListener('click', () => {
    message.remove();
    dismissed();
  });
  message.append(words, button);
  place.append(message);
  return () => message.remove();
}
