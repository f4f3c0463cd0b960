// A session in which Orca speaks a page of a browser in its real window: a screen, a home and programs of its own, which go with it.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram, removeFolder, stop, temporaryFolder } from '../browser/engines/processes.mjs';
import { startScreen } from '../browser/engines/screen.mjs';
import { openWindow } from './browsers.mjs';
import { Hearing } from './hearing.mjs';
import { startOrca } from './orca.mjs';
import { listenForSpeech } from './speech_listener.mjs';

const locales = join(import.meta.dirname, '../../build/voices/locales');
const localeOf = { fr: 'fr_FR.UTF-8', en: 'en_US.UTF-8' };
export const languages = Object.keys(localeOf);

const environmentOf = (screen, home, language) => ({
  ...screen.environment,
  HOME: home,
  XDG_RUNTIME_DIR: home,
  XDG_CONFIG_HOME: home,
  XDG_DATA_HOME: home,
  XDG_CACHE_HOME: home,
  LANG: localeOf[language],
  LANGUAGE: language,
  LC_ALL: localeOf[language],
  LOCPATH: locales,
  GSETTINGS_BACKEND: 'memory',
  MOZ_ENABLE_ACCESSIBILITY: '1',
  SPEECHD_ADDRESS: `unix_socket:${join(home, 'speech')}`,
});

// What gives back all that a session has borrowed, the last one first, also when it could not begin.
function closer() {
  const closings = [];
  return {
    onClose: (closing) => closings.unshift(closing),
    async close() {
      for (const closing of closings.splice(0)) await closing();
    },
  };
}

async function begin({ engine, language, blank }, onClose) {
  const screen = await startScreen();
  onClose(() => screen.close());
  const home = temporaryFolder('voices-');
  onClose(() => removeFolder(home));
  const hearing = new Hearing();
  const listener = await listenForSpeech(join(home, 'speech'), (text) => hearing.say(text));
  onClose(() => listener.close());
  const children = [];
  onClose(async () => {
    for (const child of children) await stop(child);
  });
  const env = environmentOf(screen, home, language);
  await startOrca(env, children, hearing.firstWords);
  const { page, version, close } = await openWindow(engine, language, blank, env);
  onClose(close);
  const xdotool = findProgram('xdotool', 'xdotool');
  return { page, version, hearing, press: (key) => promisify(execFile)(xdotool, ['key', key], { env }) };
}

// `blank`: the address of a page of nothing, on which it begins. Resolves to the page (puppeteer's), what is heard, a function that presses a
// key in the window, the browser's version, and how to close all of it.
export async function startSession(options) {
  const { onClose, close } = closer();
  try {
    return { ...(await begin(options, onClose)), close };
  } catch (error) {
    await close();
    throw error;
  }
}
