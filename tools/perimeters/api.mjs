// Contours from geo.api.gouv.fr: one request after another, with a pause between, tried again when that may help.
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, nameOf } from './failure.mjs';

const paths = { epci: 'epcis', commune: 'communes' };
const maxTries = 3;
const triesPausesApart = 10; // a service in trouble is left alone for longer than a pause
const longestWaitMillis = 60_000; // whatever Retry-After says
const agent = 'territoires-innovants (perimeters)';

const advice = 'Réessayez plus tard, ou donnez un fichier : ./build-wasm.sh perimeters FICHIER.geojson';

class Passing extends Failure {
  constructor(message, waitMillis = 0) {
    super(message);
    this.waitMillis = waitMillis;
  }
}

function networkReason(error, timeoutMillis) {
  if (error.name === 'TimeoutError') return `pas de réponse entière en ${timeoutMillis / 1000} s`;
  const code = error.cause?.code;
  if (code === 'UND_ERR_SOCKET' || error.message === 'terminated') return 'la réponse a été interrompue';
  return `le service est injoignable (${code ?? error.message})`;
}

// Retry-After is a number of seconds or a date (RFC 9110, 10.2.3).
function waitOf(retryAfter) {
  const millis = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(millis) ? 0 : millis;
}

function refusal(response) {
  const { status, headers } = response;
  if (status === 404)
    return new Failure('le service ne connaît pas ce code (HTTP 404). Vérifiez le code dans les données.');
  if (status === 429) {
    const waitMillis = waitOf(headers.get('retry-after') ?? '');
    return new Passing('le service refuse pour l’instant, trop de demandes (HTTP 429)', waitMillis);
  }
  return status >= 500
    ? new Passing(`le service est en panne (HTTP ${status})`)
    : new Failure(`le service a refusé la demande (HTTP ${status}). ${advice}`);
}

async function ask(url, timeoutMillis) {
  let response;
  let text;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(timeoutMillis), headers: { 'user-agent': agent } });
    text = await response.text();
  } catch (error) {
    throw new Passing(networkReason(error, timeoutMillis));
  }
  if (!response.ok) throw refusal(response);
  try {
    return JSON.parse(text);
  } catch {
    throw new Passing('la réponse n’est pas du JSON');
  }
}

async function askUntilAnswered(url, { pauseMillis, timeoutMillis, until = Infinity, say = console.log }) {
  for (let tries = 1; ; tries += 1) {
    const leftMillis = Math.ceil(until - performance.now());
    if (leftMillis <= 0) throw new Failure(`le service est trop lent. ${advice}`);
    try {
      return await ask(url, Math.min(timeoutMillis, leftMillis));
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      if (tries === maxTries) throw new Failure(`${error.message}, ${maxTries} fois de suite. ${advice}`);
      const millis = Math.min(Math.max(error.waitMillis, triesPausesApart * pauseMillis), longestWaitMillis);
      if (performance.now() + millis >= until) throw new Failure(`${error.message}. ${advice}`);
      say(`        ${error.message} : nouvel essai dans ${(millis / 1000).toFixed(1)} s`);
      await sleep(millis);
    }
  }
}

async function contourOf(perimeter, options) {
  const { kind, code } = perimeter;
  const url = `${options.api}/${paths[kind]}/${code}?fields=nom,code&format=geojson&geometry=contour`;
  const feature = await askUntilAnswered(url, options).catch((error) => {
    throw error instanceof Failure ? new Failure(`Périmètre ${nameOf(perimeter)} : ${error.message}`) : error;
  });
  const answered = feature?.properties?.code;
  if (answered !== code) {
    const other = answered === undefined ? 'la réponse n’est pas un contour' : `le service a répondu pour ${answered}`;
    throw new Failure(`Périmètre ${nameOf(perimeter)} : ${other}. ${advice}`);
  }
  return { ...perimeter, geometries: [feature.geometry] };
}

// Resolves to the wanted perimeters, each with its `geometries`; rejects with a Failure at the first that cannot be had, or at
// `until`, a moment of performance.now(), where one is given. `say` is given what there is to tell meanwhile.
export async function contoursFromApi(wanted, options) {
  const { say = console.log } = options;
  const contours = [];
  for (const [index, perimeter] of wanted.entries()) {
    if (index > 0) await sleep(options.pauseMillis);
    say(`${String(index + 1).padStart(4)}/${wanted.length} ${perimeter.name}`);
    contours.push(await contourOf(perimeter, options));
  }
  return contours;
}
