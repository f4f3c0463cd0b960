// The window of each browser, as a screen reader is to have it: with its tree of what there is, and the keyboard in the page.
import puppeteer from 'puppeteer-core';
import { findProgram } from '../browser/engines/processes.mjs';

// How each browser is started: with no page of before (Orca says which links were visited), and still, as in all tests.
const browsers = {
  firefox: (language) => ({
    browser: 'firefox',
    executablePath: findProgram('firefox-esr', 'firefox-esr'),
    args: [],
    extraPrefsFirefox: {
      'webgl.force-enabled': true, // Firefox would not trust a driver that is all software
      'ui.prefersReducedMotion': 1,
      'places.history.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'intl.locale.requested': language,
    },
  }),
  chromium: (language) => ({
    executablePath: findProgram('chromium', 'chromium'),
    args: [
      '--force-renderer-accessibility',
      '--no-sandbox', // for those who are root, as in a container
      '--incognito',
      '--no-first-run',
      '--disable-background-networking',
      '--force-prefers-reduced-motion',
      '--use-angle=gl-egl',
      '--ignore-gpu-blocklist',
      `--lang=${language}`,
    ],
  }),
};
export const engines = Object.keys(browsers);

// On the page `blank`: a window that is opened with a page has its keyboard there, and not in the address bar.
export async function openWindow(engine, language, blank, env) {
  const { args, ...options } = browsers[engine](language);
  const shown = { headless: false, defaultViewport: null, env };
  const browser = await puppeteer.launch({ ...options, ...shown, args: [...args, blank] });
  const [page] = await browser.pages();
  return { page, version: await browser.version(), close: () => browser.close() };
}
