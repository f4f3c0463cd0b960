// Orca with what it needs: two buses, by which it is told of windows and pages, and a window manager, which says where the keyboard is.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, launch } from '../browser/engines/processes.mjs';

const startMillis = 20_000;

const firstLineOf = (child) => new Promise((done) => child.stdout.once('data', (bytes) => done(String(bytes).trim())));

// In the order in which they need each other.
async function startPrograms(env, children) {
  const start = (file, args, stdio = 'ignore') => {
    const child = launch(file, args, { env, stdio });
    children.unshift(child);
    return child;
  };
  const bus = start(
    findProgram('dbus-daemon', 'dbus-daemon'),
    ['--session', '--nofork', '--print-address'],
    ['ignore', 'pipe', 'ignore'],
  );
  env.DBUS_SESSION_BUS_ADDRESS = await firstLineOf(bus);
  const bridge = findProgram('at-spi-bus-launcher', 'at-spi2-core', ['/usr/libexec', '/usr/lib/at-spi2-core']);
  start(bridge, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
  // With no keys of its own: those that Debian gives it go before those of Orca's tables.
  const settings = join(env.HOME, 'openbox.xml');
  writeFileSync(settings, '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>');
  start(findProgram('openbox', 'openbox'), ['--config-file', settings]);
  // A key that is pressed would be said before what it does.
  return start(findProgram('orca', 'orca'), ['--disable', 'key-echo'], ['ignore', 'pipe', 'pipe']);
}

// Resolves once Orca has spoken. `env`: of the session, which gets the address of its bus; `children`: to be stopped, the last one first;
// `spoke`: a promise of its first words.
export async function startOrca(env, children, spoke) {
  const orca = await startPrograms(env, children);
  let words = '';
  for (const stream of [orca.stdout, orca.stderr])
    stream.on('data', (bytes) => {
      words += bytes;
    });
  const late = new Promise((done) => setTimeout(done, startMillis, 'said nothing').unref());
  const failed = await Promise.race([spoke, orca.ended.then(() => 'ended'), late]);
  if (failed)
    throw new Error(`Orca ${failed} as it was started. Only one can run for a user. Its own words: ${words.trim()}`);
}
