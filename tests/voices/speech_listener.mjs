// Takes the place of Speech Dispatcher: what Orca would have spoken comes here, by the same protocol (SSIP), and no sound is made.
// Nothing is lost on the way, as it is in a synthesiser that is interrupted.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

// Answers to commands, by their first words; all others are agreed to. The two voices are there for Orca to choose a language.
const answers = [
  [/^HISTORY GET CLIENT_ID/i, ['245-1', '245 OK']],
  [/^LIST OUTPUT_MODULES/i, ['250-listener', '250 OK']],
  [/^LIST SYNTHESIS_VOICES/i, ['249-voix\tfr\tnone', '249-voice\ten\tnone', '249 OK']],
  [/^GET /i, ['251-0', '251 OK']],
];
const agreed = ['210 OK'];

const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
export const textOfSsml = (ssml) =>
  ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

// One client. `say(text)` is told of what it speaks. No utterance ends before the next key, by which Orca cancels it: so it does not read
// the whole page by itself, and each journey begins at the first line, as for somebody who has heard enough.
class Client {
  #spoken = 0;
  #ended = 0;
  #text; // the lines of a SPEAK that has begun

  constructor(socket, say) {
    this.socket = socket;
    this.say = say;
  }

  hear(line) {
    if (!this.#text) this.#obey(line);
    else if (line !== '.') this.#text.push(line.replace(/^\.\./, '.'));
    else {
      this.#speak(textOfSsml(this.#text.join('\n')));
      this.#text = undefined;
    }
  }

  #obey(line) {
    const [, word, rest] = /^(\S*) ?(.*)$/.exec(line);
    if (/^SPEAK$/i.test(word)) {
      this.#text = [];
      this.#answer('230 OK RECEIVING DATA');
    } else if (/^(CHAR|KEY)$/i.test(word)) this.#speak(rest);
    else if (/^(STOP|CANCEL)$/i.test(word)) this.#cancel();
    else this.#answer(...(answers.find(([pattern]) => pattern.test(line))?.[1] ?? agreed));
  }

  #speak(text) {
    if (text) this.say(text);
    this.#spoken += 1;
    this.#answer(`225-${this.#spoken}`, '225 OK MESSAGE QUEUED');
  }

  #cancel() {
    this.#answer(...agreed);
    while (this.#ended < this.#spoken) {
      this.#ended += 1;
      this.#answer(`703-${this.#ended}`, '703-1', '703 CANCELED');
    }
  }

  #answer(...lines) {
    if (this.socket.writable) this.socket.write(`${lines.join('\r\n')}\r\n`);
  }
}

// Resolves to { close } once it listens on the socket `path`.
export async function listenForSpeech(path, say) {
  const server = createServer((socket) => {
    const client = new Client(socket, say);
    socket.on('error', () => {}); // Orca was stopped in the midst of a sentence
    createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => client.hear(line));
  });
  server.listen(path);
  await once(server, 'listening');
  return { close: () => new Promise((done) => server.close(done)) };
}
