// Kinds of fault: what comes in the place of a file's good answer.
import { setTimeout as sleep } from 'node:timers/promises';
import { types } from '../../../tools/serve/files.mjs';
import { anotherVersion } from './another_version.mjs';

const half = (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2));
const page = '<!doctype html><html lang="fr"><title>Accueil</title><p>La page d’accueil de l’hébergeur</p></html>';
const pieces = 8;
const pieceMillis = 200;
const lastMillis = 700; // what else the page asks for has come by then
const flips = 40;

// Some of them in the first half of the file, where the head of a format is not.
function flipped(bytes) {
  const spoilt = Buffer.from(bytes);
  const step = Math.max(1, Math.floor(bytes.length / flips));
  for (let at = 16; at < bytes.length; at += step) spoilt[at] ^= 0x5a;
  return spoilt;
}

// { bytes, type, headers } of the good answer → one of other bytes, another type, another status.
const whole =
  (change) =>
  ({ bytes, type, headers, ...good }, response) => {
    const sent = { status: 200, bytes, type, ...change({ bytes, ...good }) };
    const own = { ...headers, 'content-type': sent.type, 'content-length': sent.bytes.length, ...sent.headers };
    response.writeHead(sent.status, own).end(sent.bytes);
  };
const refusal = (status, headers) => whole(() => ({ status, headers, bytes: Buffer.from('…'), type: types['.txt'] }));

// The head and half of the body; then `then(response, the rest)`.
const halved =
  (then) =>
  ({ bytes, type, headers }, response) => {
    response.writeHead(200, { ...headers, 'content-type': type, 'content-length': bytes.length });
    response.write(half(bytes), () => then(response, bytes.subarray(half(bytes).length)));
  };

async function trickle({ bytes, type, headers }, response) {
  response.writeHead(200, { ...headers, 'content-type': type });
  const size = Math.ceil(bytes.length / pieces);
  for (let at = 0; at < bytes.length; at += size) {
    response.write(bytes.subarray(at, at + size));
    await sleep(pieceMillis);
  }
  response.end();
}

// By the name that the table has; each is (good, response), good: { file, bytes, type, headers }.
export const kinds = {
  cut: halved((response) => response.destroy()),
  slow: trickle,
  last: async (good, response) => {
    await sleep(lastMillis);
    whole(() => ({}))(good, response);
  },
  flipped: whole(({ bytes }) => ({ bytes: flipped(bytes) })),
  plain: whole(() => ({ type: 'text/plain', headers: { 'x-content-type-options': 'nosniff' } })),
  untyped: whole(() => ({ type: 'application/octet-stream' })),
  page: whole(() => ({ bytes: Buffer.from(page), type: types['.html'] })),
  404: refusal(404),
  500: refusal(500),
  503: refusal(503, { 'retry-after': '2' }),
  half: whole(({ bytes }) => ({ bytes: half(bytes) })),
  other: whole(({ file, bytes }) => ({ bytes: anotherVersion(file, bytes) })),
  still: halved(() => {}),
};

// What the heads of the table mean.
export const meanings = {
  cut: 'the connection breaks after half of the bytes',
  slow: 'the bytes trickle in',
  last: 'it comes after everything else',
  flipped: `${flips} of its bytes are others`,
  plain: 'it comes as text/plain, not to be guessed (nosniff)',
  untyped: 'it comes as application/octet-stream',
  page: 'a web page comes in its place, with 200',
  404: 'it is not there',
  500: 'the server has failed',
  503: 'the server is busy, with Retry-After',
  half: 'half of it comes as if it were all',
  other: 'it is of another version, in the midst of a deployment',
  still: 'half of it comes, then nothing more, and the connection stays',
};
