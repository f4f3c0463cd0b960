// The explorer as Orca speaks it in Firefox and in Chromium, in French and in English: each journey of journeys.mjs against what is
// expected of it. Run by `./build-wasm.sh test voices`; with `--write`, what is said is written as expected, for somebody to read.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { hostPage, serveHost } from '../browser/support/host.mjs';
import { ready } from '../browser/support/page.mjs';
import { serveSite } from '../browser/support/site.mjs';
import { engines } from './browsers.mjs';
import { expectedSteps, heardWith, writeExpected, writeVersions } from './expected.mjs';
import { journeys, journeysIn } from './journeys.mjs';
import { languages, startSession } from './session.mjs';
import { differences } from './transcript.mjs';

// Of tools/testing/voices.mjs; without it, all.
const all = { journeys: Object.keys(journeys), engines, languages, isWriting: false };
const chosen = process.env.VOICES ? JSON.parse(process.env.VOICES) : all;
const { isWriting } = chosen;
const testMillis = 240_000;
const pageOf = { fr: 'index.html', en: 'en.html' };

// On what the session listens: a page of nothing, on which a journey begins, and one that has the explorer in a frame.
async function serveHosts(site) {
  const frame = `<iframe src="${site.url}/index.html?layout=map" title="Explorateur" width="900" height="600"></iframe>`;
  return serveHost({ '/': hostPage(''), '/framed': hostPage(frame) });
}

// Goes the journey; resolves to its steps as they were heard.
async function hear(session, { keys, isFramed }, address, expected) {
  const { page, hearing } = session;
  hearing.begin();
  await page.goto(address);
  if (!isFramed) await ready(page);
  const steps = [{ lines: await hearing.lines(expected?.[0]?.lines) }];
  await session.press('Control_L'); // as one does who has heard enough: Orca would go on with the page
  await hearing.silence();
  for (const [index, key] of keys.entries()) {
    hearing.begin();
    await session.press(key);
    steps.push({ key, lines: await hearing.lines(expected?.[index + 1]?.lines) });
  }
  return steps;
}

const versionsOf = (session, engine) => ({
  Orca: execFileSync('orca', ['--version'], { encoding: 'utf8' }).trim(),
  [engine]: session.version,
});

function assertSaid(expected, heard, versions) {
  const told = differences(expected, heard);
  if (!told) return;
  const others = Object.entries(versions).filter(([name, version]) => heardWith()[name] !== version);
  const why = others.map(
    ([name, version]) => `\nExpected as ${name} ${heardWith()[name]} says it; this is ${version}.`,
  );
  assert.fail(`What is expected | what is said:\n${told}${why.join('')}`);
}

for (const engine of chosen.engines)
  for (const language of chosen.languages)
    describe(`${engine}, ${language}`, () => {
      let site;
      let host;
      let session;
      let versions;
      before(async () => {
        site = await serveSite();
        host = await serveHosts(site);
        session = await startSession({ engine, language, blank: host.url });
        versions = versionsOf(session, engine);
        session.hearing.begin();
        await session.hearing.lines(); // of its window
        if (isWriting) writeVersions(versions);
      });
      after(async () => {
        await session?.close();
        await host?.close();
        await site?.close();
      });

      for (const journey of journeysIn(language).filter((name) => chosen.journeys.includes(name)))
        test(journey, { timeout: testMillis }, async (context) => {
          const { query = '', isFramed } = journeys[journey];
          const what = { engine, language, journey };
          const expected = expectedSteps(what);
          assert.ok(
            isWriting || expected,
            `There is no transcript of it: ./build-wasm.sh test voices --write makes one.`,
          );
          const address = isFramed ? `${host.url}/framed` : `${site.url}/${pageOf[language]}${query}`;
          const go = async () => {
            session.hearing.begin();
            await session.page.goto(host.url);
            await session.hearing.lines(); // of the page of nothing: late, it would be taken for the journey's
            return hear(session, journeys[journey], address, isWriting ? undefined : expected);
          };
          let heard = await go();
          // On a busy machine a window may lose a key: a fault of the page is there again.
          const told = isWriting ? '' : differences(expected, heard);
          if (told) {
            context.diagnostic(`it differed once:\n${told}`);
            heard = await go();
          }
          if (!isWriting) assertSaid(expected, heard, versions);
          else if (!expected || differences(expected, heard)) writeExpected(what, heard);
        });
    });
