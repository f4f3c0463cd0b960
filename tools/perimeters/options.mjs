// What the command line asks for; anything else ends the program with the usage and the code 2.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const usage = `usage : ./build-wasm.sh perimeters [FICHIER.geojson]
        node tools/perimeters/main.mjs [FICHIER.geojson] [--api URL] [--data DOSSIER] [--catalog FICHIER]
                                       [--output FICHIER] [--pause-millis N] [--timeout-millis N]`;

const known = {
  api: { type: 'string', default: 'https://geo.api.gouv.fr' },
  data: { type: 'string', default: fileURLToPath(new URL('../../data', import.meta.url)) },
  catalog: { type: 'string' }, // without these two, where they are in the folder of the data
  output: { type: 'string' },
  // The service allows 50 requests a second from one address; nobody is in such a hurry.
  'pause-millis': { type: 'string', default: '300' },
  'timeout-millis': { type: 'string', default: '30000' },
};

const reasons = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (option) => `L’option ${option} n’existe pas.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (option) => `L’option ${option} attend une valeur.`,
};

// parseArgs speaks English; its sentence quotes the option.
function sentenceOf({ code, message }) {
  const [option] = message.match(/--?[^\s'=]+/) ?? [''];
  return reasons[code]?.(option) ?? message;
}

const isWebAddress = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

function refuse(sentence) {
  console.error(`${sentence}\n${usage}`);
  process.exit(2);
}

function millisOf(values, name) {
  const millis = Number(values[name]);
  return /^\d{1,6}$/.test(values[name])
    ? millis
    : refuse(`--${name} attend un nombre de millisecondes, pas « ${values[name]} ».`);
}

export function optionsOf(args) {
  let parsed;
  try {
    parsed = parseArgs({ args, options: known, allowPositionals: true });
  } catch (error) {
    return refuse(sentenceOf(error));
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) return refuse(`Un seul fichier est attendu, pas ${positionals.length}.`);
  if (!isWebAddress(values.api)) return refuse(`--api attend une adresse http ou https, pas « ${values.api} ».`);
  return {
    file: positionals[0] ?? null,
    api: values.api.replace(/\/$/, ''),
    catalog: values.catalog ?? path.join(values.data, 'laureats-2024.json'),
    output: values.output ?? path.join(values.data, 'geo/perimetres.topo.json'),
    pauseMillis: millisOf(values, 'pause-millis'),
    timeoutMillis: millisOf(values, 'timeout-millis'),
  };
}
