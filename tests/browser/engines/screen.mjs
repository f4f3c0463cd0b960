// A screen in memory (Xvfb) on a display of its own.
import { drawnByProcessor } from './llvmpipe.mjs';
import { findProgram, launch, stop } from './processes.mjs';

const size = '4096x4096x24'; // more than any window of the tests, at twice the pixels

// Xvfb writes the number of the free display that it found on this descriptor.
const numberFrom = 3;

export async function startScreen() {
  const file = findProgram('Xvfb', 'xvfb');
  const args = ['-displayfd', String(numberFrom), '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
  const child = launch(file, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await Promise.race([
    new Promise((resolve) => child.stdio[numberFrom].once('data', (bytes) => resolve(String(bytes).trim()))),
    child.ended.then(() => null),
  ]);
  if (number === null) throw new Error('Xvfb ended before it had a screen.');
  const environment = { ...process.env, ...drawnByProcessor, DISPLAY: `:${number}`, GDK_BACKEND: 'x11' };
  return { environment, close: () => stop(child) };
}
