// Debian's WebKitGTK dies once in some hundred pages, in Mesa's software renderer or in its interpreter of WebAssembly: a test
// whose browser died is begun again, and that is said. Nothing else gets a second chance.
import nodeTest from 'node:test';
import { BrowserDeath } from '../engines/browser_death.mjs';

const mostLives = 3;
const mostMillis = 240_000; // a test that hangs is told by its name, and the others go on

// Runs `body` until it ends with its browser alive, three times at most; `say` hears of each death. Rejects as `body` does.
export async function withLives(body, say) {
  for (let life = 1; ; life += 1) {
    try {
      return await body();
    } catch (error) {
      if (life === mostLives || !(error instanceof BrowserDeath)) throw error;
      say(`${error.message}; once more`);
    }
  }
}

// As node:test's. `rest`: options, if any, and the body, which opens its own pages.
export function test(name, ...rest) {
  const body = rest.pop();
  nodeTest(name, { timeout: mostMillis, ...rest[0] }, (context) =>
    withLives(
      () => body(context),
      (words) => context.diagnostic(words),
    ),
  );
}
