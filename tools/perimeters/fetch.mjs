// What a build asks of geo.api.gouv.fr: every contour in a few seconds, or none. Needs no package of npm, since those that make a map
// of contours are fetched for contours alone. One sentence says how it went; the code is 1 where there is no file.
// usage: node tools/perimeters/fetch.mjs CATALOG OUTPUT.geojson API WITHIN_MILLIS
import { contoursFromApi } from './api.mjs';
import { checkContour } from './check.mjs';
import { Failure } from './failure.mjs';
import { wantedPerimeters } from './wanted.mjs';
import { writeWhole } from './write.mjs';

const pauseMillis = 50; // the service allows 50 requests a second from one address
const timeoutMillis = 4000; // of one request

const featuresOf = ({ code, geometries }) =>
  geometries.map((geometry) => ({ type: 'Feature', properties: { code }, geometry }));

async function main([catalog, output, api, within]) {
  const start = performance.now();
  const options = { api, pauseMillis, timeoutMillis, until: start + Number(within), say: () => {} };
  try {
    const contours = await contoursFromApi(wantedPerimeters(catalog).wanted, options);
    for (const contour of contours) checkContour(contour);
    writeWhole(output, JSON.stringify({ type: 'FeatureCollection', features: contours.flatMap(featuresOf) }));
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
    console.log(`    ${contours.length} périmètres officiels reçus en ${seconds} s.`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(`    La carte montre les communes à la place des périmètres officiels. ${error.message}`);
    process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
