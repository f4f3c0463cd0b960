// What the service worker keeps: all that the explorer, its stage and the pages beside them are made of. A show comes first, and
// does without the pages of the laureates, the open data and the posters.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

// Pictures for other sites (2.3 MB), the file that is the whole site once more, what machines and compilers read.
const leftOut =
  /^apercus\/|^(404|bench|embed|oembed|robots|sitemap|service_worker|territoires-innovants)\.|\.(br|gz|d\.ts)$/;
const isBeside = ([name]) => /^(laureats|laureates|donnees)\/|^(affiche|poster)\./.test(name);

// What may be another than the build made it: proxies write pages anew, and stories are written on the server.
const isChangeable = /\.html$|^data\/stories\//;
const sumBytes = 6; // against accident, not against malice; as web/offline/keeping.js has it
const sumOf = (content) => createHash('sha256').update(content).digest().subarray(0, sumBytes).toString('base64');

// { version, show, beside }, the last two [[path, bytes, sum]], without a sum where it is changeable. The version is another as soon as
// one byte of one file is.
export function siteOffline(site) {
  const all = fs.readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const names = all.map((one) => path.relative(site, path.join(one.parentPath, one.name)).split(path.sep).join('/'));
  const digest = createHash('sha256');
  const files = names
    .filter((name) => !leftOut.test(name))
    .sort()
    .map((name) => {
      const content = fs.readFileSync(path.join(site, name));
      digest.update(`${name} ${content.length} `).update(content);
      return isChangeable.test(name) ? [name, content.length] : [name, content.length, sumOf(content)];
    });
  return {
    version: digest.digest('hex').slice(0, 12),
    show: files.filter((one) => !isBeside(one)),
    beside: files.filter(isBeside),
  };
}
