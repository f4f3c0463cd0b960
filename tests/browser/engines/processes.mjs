// Programs, folders and ports that a test borrows from the machine: found on PATH, given back even when the test fails.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const running = new Set();
const folders = new Set();
const stopMillis = 3000; // then it is killed

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// Where the program is, the first of its names that is there, or an Error that says what to install.
export function findProgram(names, debianPackage, elsewhere = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...elsewhere];
  const files = [names].flat().flatMap((name) => folders.map((folder) => join(folder, name)));
  const file = files.find(isExecutable);
  if (!file) throw new Error(`${names} is not on this machine: it comes with Debian's package ${debianPackage}.`);
  return file;
}

// One of this machine's own, that nobody listens at.
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export function temporaryFolder(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  folders.add(folder);
  return folder;
}

export function removeFolder(folder) {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

// The child leads a process group of its own, so that what it starts ends with it.
export function launch(file, args, options = {}) {
  const child = spawn(file, args, { stdio: 'ignore', ...options, detached: true });
  running.add(child);
  child.ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  return child;
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // it ended by itself
  }
}

export async function stop(child) {
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), stopMillis);
  await child.ended;
  clearTimeout(timer);
  signal(child, 'SIGKILL'); // what is left of its group
  running.delete(child);
}

process.once('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
  for (const folder of folders) removeFolder(folder);
});
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(1));
