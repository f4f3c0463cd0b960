// tests/support/hostile_tokens.txt in the place of each token of a document, as tests/fuzz/sweep.cpp does it.
import fs from 'node:fs';

const file = new URL('../../support/hostile_tokens.txt', import.meta.url);

// {N×c} is the sign c, N times.
const unfolded = (line) => line.replace(/\{(\d+)×(.+?)\}/gu, (_, count, sign) => sign.repeat(Number(count)));

export const hostileTokens = fs
  .readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map(unfolded);

// Those that are JSON, as values.
export const hostileValues = hostileTokens.flatMap((token) => {
  try {
    return [JSON.parse(token)];
  } catch {
    return [];
  }
});

// Each token replaced by each hostile one, dropped, doubled.
export function* changed(text) {
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g)) {
    const [before, after] = [text.slice(0, index), text.slice(index + token.length)];
    for (const instead of ['', token + token, `${token},${token}`, ...hostileTokens]) yield before + instead + after;
  }
}

// Those of them that are JSON, as values.
export function* changedValues(value) {
  for (const text of changed(JSON.stringify(value))) {
    try {
      yield JSON.parse(text);
    } catch {
      // another's matter
    }
  }
}
