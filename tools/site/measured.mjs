// What the page « Écoconception » says of a visit: data/measured.json, which `bench --write` makes, and the budgets, as each language
// writes numbers and days.
import { budgets, firstAnswers, firstLoad, visit as most } from './budgets.mjs';
import { ecoIndex } from './ecoindex.mjs';

const locales = { fr: 'fr-FR', en: 'en-GB' };

// `measured`: the document. Returns { name: text }, a text for each {{name}} of the prose.
export function measuredValues({ date, visit, leastOfTextPages, slowNetwork }, language) {
  const locale = locales[language];
  const number = (value, places = 0) =>
    value.toLocaleString(locale, { minimumFractionDigits: places, maximumFractionDigits: places });
  const day = new Date(`${date}T12:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const { score, grade, co2Grams, waterCentilitres } = ecoIndex(visit);
  const inSeconds = (millis) => number(millis / 1000, 2);
  const inKilobytes = (bytes) => number(bytes / 1000);
  return {
    date: day,
    elements: number(visit.elements),
    requests: number(visit.requests),
    kilobytes: number(visit.kilobytes),
    fontKilobytes: number(visit.fontKilobytes),
    score: number(score, 1),
    grade,
    co2Grams: number(co2Grams, 2),
    waterCentilitres: number(waterCentilitres, 2),
    leastOfTextPages: number(leastOfTextPages),
    kilobits: number(slowNetwork.kilobits),
    latencyMillis: number(slowNetwork.latencyMillis),
    slowdown: number(slowNetwork.slowdown),
    paint: inSeconds(slowNetwork.paintMillis),
    interactive: inSeconds(slowNetwork.interactiveMillis),
    complete: inSeconds(slowNetwork.completeMillis),
    restFrames: number(slowNetwork.restFrames),
    firstAnswers: inKilobytes(budgets[firstAnswers]),
    firstLoad: inKilobytes(budgets[firstLoad]),
    page: inKilobytes(budgets['index.html']),
    mostElements: number(most.elements),
    mostRequests: number(most.requests),
  };
}
