// nginx and Apache as ordinary processes, with the files of docs/servers, in a folder that goes with them.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../browser/engines/processes.mjs';
import { builtSite } from '../browser/support/site.mjs';

const project = resolve(import.meta.dirname, '../..');
const unpacked = join(project, 'build/servers/root/usr');
const docs = join(project, 'docs/servers');
const mostTries = 100;
const tryMillis = 100;

const isRoot = process.getuid() === 0;

// What the documents have for the server's own place becomes `place`; an Error where it is not there any more.
function moved(text, places) {
  let changed = text;
  for (const [from, to] of places) {
    if (!changed.includes(from))
      throw new Error(`docs/servers has no « ${from} » any more, which the test puts something else for.`);
    changed = changed.replaceAll(from, to);
  }
  return changed;
}

// The server's own configuration around the site's, as Debian has it where it matters, and the command that starts it.
const servers = {
  nginx(folder, port) {
    const site = moved(readFileSync(join(docs, 'nginx.conf'), 'utf8'), [
      ['listen 80;', `listen 127.0.0.1:${port};`],
      ['/var/www/territoires-innovants', join(folder, 'site')],
    ]);
    const written = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    writeFileSync(join(folder, 'site.conf'), site);
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${isRoot ? 'user root;' : ''}
load_module ${unpacked}/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
pid ${folder}/pid;
error_log ${folder}/errors.txt;
events {}
http { access_log off; ${written.join(' ')} include ${folder}/site.conf; }
`,
    );
    return [join(unpacked, 'sbin/nginx'), '-e', join(folder, 'errors.txt'), '-c', join(folder, 'nginx.conf')];
  },
  apache(folder, port) {
    const modules = join(unpacked, 'lib/apache2/modules');
    const wanted = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite'];
    copyFileSync(join(docs, 'apache.htaccess'), join(folder, 'site/.htaccess'));
    writeFileSync(
      join(folder, 'apache.conf'),
      `${wanted.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
ServerRoot ${folder}
PidFile ${folder}/pid
ErrorLog ${folder}/errors.txt
${isRoot ? 'User www-data\nGroup www-data' : ''}
TypesConfig /dev/null
AddType text/html .html
AddType application/json .json
AddType image/svg+xml .svg
AddType image/png .png
AddType text/css .css
AddType text/plain .txt
AddType application/xml .xml
AddType application/x-gzip .gz
AddLanguage br .br
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  AllowOverride All
  Require all granted
</Directory>
`,
    );
    return [join(unpacked, 'sbin/apache2'), '-X', '-f', join(folder, 'apache.conf')];
  },
};
export const serverNames = Object.keys(servers);

// Resolves to { url, close } once it answers.
export async function run(name) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  chmodSync(folder, 0o755); // Apache's workers are another user's
  mkdirSync(join(folder, 'site'));
  cpSync(builtSite, join(folder, 'site'), { recursive: true, preserveTimestamps: true });
  const port = await freePort();
  const [program, ...args] = servers[name](folder, port);
  const libraries = readdirSync(join(unpacked, 'lib')).filter((one) => one.includes('-linux-'));
  const env = { ...process.env, LD_LIBRARY_PATH: libraries.map((one) => join(unpacked, 'lib', one)).join(':') };
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise((done) => child.once('close', done));
  const url = `http://localhost:${port}`;
  let closing;
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const close = () => {
    closing ??= end();
    return closing;
  };
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (child.exitCode !== null) break;
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { url, close };
    await sleep(tryMillis);
  }
  await close();
  throw new Error(`${name} does not start: ${said}`);
}
