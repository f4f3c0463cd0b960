// What listens to the screen reader (tests/voices), without one: its protocol, its patience, transcripts, and how they are compared.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { choiceOf } from '../../tools/testing/voices.mjs';
import { engines } from '../voices/browsers.mjs';
import { expectedSteps } from '../voices/expected.mjs';
import { Hearing, patience, steadied } from '../voices/hearing.mjs';
import { journeys, journeysIn } from '../voices/journeys.mjs';
import { languages } from '../voices/session.mjs';
import { listenForSpeech } from '../voices/speech_listener.mjs';
import { differences, isSaid, stepsOf, textOf } from '../voices/transcript.mjs';

const steps = [{ lines: ['Territoires innovants 2024'] }, { key: 'h', lines: [] }];

describe('a transcript', () => {
  test('is read as it was written', () => {
    const plain = [steps[0], steps[1], { key: 'Tab', lines: ['Aide lien.'] }];
    assert.deepEqual(stepsOf(textOf(plain)), plain);
  });

  test('that is said tells nothing; another, the lines side by side', () => {
    const heard = [steps[0], { key: 'h', lines: ['Aide en-tête niveau 1.'] }, { key: 'Tab', lines: [] }];
    assert.equal(differences(heard, heard), '');
    const told = differences([steps[0], steps[1], { key: 'Tab', lines: ['Aide lien.'] }], heard);
    assert.match(told, /^> h\n {2}≠ {62}\| Aide en-tête niveau 1\.\n> Tab\n {2}≠ Aide lien\. +\| $/);
  });

  test('has lines that are said in some runs and not in others, in whatever order', () => {
    const expected = ['? Territoires innovants 2024', 'La page possède 4 en-têtes.', '? sortie'];
    assert.ok(isSaid(expected, ['La page possède 4 en-têtes.']));
    assert.ok(isSaid(expected, ['Territoires innovants 2024', 'La page possède 4 en-têtes.', 'sortie']));
    assert.ok(isSaid(['Arrêter bouton.', 'Écoute : 21 notes'], ['Écoute : 21 notes', 'Arrêter bouton.']));
    assert.ok(!isSaid(expected, ['Territoires innovants 2024']));
    assert.ok(!isSaid(expected, ['La page possède 4 en-têtes.', 'La page possède 4 en-têtes.']));
  });

  test('that ends before the journey differs from it', () => {
    assert.match(differences([steps[0]], [steps[0], { key: 'h', lines: ['Titre'] }]), /≠ +\| Titre/);
  });

  test('is there for each journey, engine and language, with the keys that the journey has', () => {
    for (const engine of engines)
      for (const language of languages)
        for (const journey of journeysIn(language)) {
          const expected = expectedSteps({ engine, language, journey });
          const found = expected?.slice(1).map(({ key }) => key);
          const { keys } = journeys[journey];
          assert.deepEqual(found, keys, `${journey}, ${engine}, ${language}: ./build-wasm.sh test voices --write`);
        }
  });
});

describe('what is heard', () => {
  test('has no port and not what Orca says of loading', () => {
    assert.equal(steadied('Lien http://localhost:36813/index.html'), 'Lien http://localhost/index.html');
    assert.equal(steadied('Chargement de Territoires innovants 2024 terminé.'), '');
    assert.equal(steadied('Loading. Please wait.'), '');
  });

  test('is over soon where it is what is expected, and waited for where it is not yet', async () => {
    const hearing = new Hearing();
    hearing.begin();
    const start = performance.now();
    const heard = hearing.lines(['cochée', '5 territoires affichés sur 21']);
    hearing.say('cochée');
    await sleep(patience.asExpected + 300);
    hearing.say('5 territoires affichés sur 21');
    assert.deepEqual(await heard, ['cochée', '5 territoires affichés sur 21']);
    assert.ok(performance.now() - start < patience.other, 'nothing more was waited for');
  });
});

// As Orca's client speaks it: speechd/client.py of Debian's python3-speechd.
describe('the protocol of Speech Dispatcher', () => {
  const folder = mkdtempSync(join(tmpdir(), 'speech-'));
  const said = [];
  let listener;
  let socket;
  let answers;
  // The lines of an answer: its last one has a space after the code.
  const answer = async () => {
    const lines = [];
    do lines.push((await answers.next()).value);
    while (lines.at(-1)[3] === '-');
    return lines;
  };
  const ask = async (line, code) => {
    socket.write(`${line}\r\n`);
    const lines = await answer();
    assert.equal(lines.at(-1).slice(0, 3), code, line);
    return lines;
  };
  before(async () => {
    listener = await listenForSpeech(join(folder, 'socket'), (text) => said.push(text));
    socket = connect(join(folder, 'socket'));
    await once(socket, 'connect');
    answers = createInterface({ input: socket })[Symbol.asyncIterator]();
  });
  after(async () => {
    socket.destroy();
    await listener.close();
    rmSync(folder, { recursive: true });
  });

  test('what is spoken is heard as text, its points and signs too', async () => {
    await ask('SET self CLIENT_NAME root:Orca:main', '210');
    assert.deepEqual(await ask('HISTORY GET CLIENT_ID', '245'), ['245-1', '245 OK']);
    await ask('SPEAK', '230');
    await ask('<speak><mark name="0:2"/>Services &amp;\r\n..5 <mark name="3:9"/>usagers</speak>\r\n.', '225');
    await ask('CHAR é', '225');
    assert.deepEqual(said, ['Services & .5 usagers', 'é']);
  });

  test('what is cancelled is told once, by its number', async () => {
    await ask('CANCEL self', '210');
    assert.deepEqual(await answer(), ['703-1', '703-1', '703 CANCELED']);
    assert.deepEqual(await answer(), ['703-2', '703-1', '703 CANCELED']);
    await ask('STOP self', '210');
    assert.deepEqual(await ask('GET RATE', '251'), ['251-0', '251 OK'], 'no more is told of them');
  });
});

test('wrong words are told with what there is', () => {
  assert.deepEqual(choiceOf(['load', '--engine', 'firefox', '--write']), {
    journeys: ['load'],
    engines: ['firefox'],
    languages,
    isWriting: true,
  });
  assert.throws(() => choiceOf(['laod']), /There is no journey laod\. There are: load, headings/);
  assert.throws(() => choiceOf(['--language', 'de']), /There is no language de\. There are: fr, en/);
});
