// Runs a command to its end, or until one of its lines is enough.
import { spawn } from 'node:child_process';

const graceMillis = 10_000; // for browsers to be closed

// A group of processes of its own, so that what it started ends with it.
function end(child) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // it is over
    }
  };
  signal('SIGTERM');
  const timer = setTimeout(() => signal('SIGKILL'), graceMillis);
  child.once('close', () => clearTimeout(timer));
}

// Resolves to { code, output }; `code` is null for what was ended. `isEnough(line)`: true ends it. `signal`: of an
// AbortController, ends it too, and rejects.
export function run([command, ...args], { cwd, env = {}, minutes, isEnough = () => false, signal }) {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    let isEnding = false;
    const stop = (why) => {
      if (isEnding) return;
      isEnding = true;
      output += why ? `\n${why}\n` : '';
      end(child);
    };
    const aborted = () => stop('interrupted');
    const timer = setTimeout(() => stop(`not over after ${minutes} minutes`), minutes * 60_000);
    signal?.addEventListener('abort', aborted, { once: true });
    for (const stream of [child.stdout, child.stderr]) {
      let rest = ''; // a line that is not over
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        const lines = (rest + text).split('\n');
        rest = lines.pop();
        if (lines.some(isEnough)) stop();
      });
    }
    const over = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
    };
    child.once('error', (error) => {
      over();
      reject(error);
    });
    child.once('close', (code) => {
      over();
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code: isEnding ? null : code, output });
    });
  });
}
