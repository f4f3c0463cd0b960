// Gets the official contours of the laureates' perimeters, from geo.api.gouv.fr or from a GeoJSON file, checks them, and makes
// data/geo/perimetres.topo.json of them. Whatever fails, the last good file stays.
// usage: node tools/perimeters/main.mjs [FILE] [--api URL] [--data FOLDER] [--catalog FILE] [--output FILE] [--pause-millis N]
//        [--timeout-millis N]
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { contoursFromApi } from './api.mjs';
import { checkContour } from './check.mjs';
import { Failure } from './failure.mjs';
import { contoursFromFile } from './file.mjs';
import { optionsOf } from './options.mjs';
import { wantedPerimeters } from './wanted.mjs';
import { weightOf, writeWhole } from './write.mjs';

async function contoursOf(wanted, options) {
  const contours = options.file ? contoursFromFile(options.file, wanted) : await contoursFromApi(wanted, options);
  for (const contour of contours) checkContour(contour);
  return contours;
}

// mapshaper blocks; a Ctrl-C meanwhile is heard in a full turn of the event loop, which setImmediate may not be.
const signalMillis = 5;

// Ctrl-C. Writing and renaming are one step that no signal divides: no unfinished file is left.
function stopBefore(output) {
  console.error(`Interrompu. Rien n’a été écrit : ${output} reste ce qu’il était.`);
  process.exit(128 + constants.signals.SIGINT);
}

async function main() {
  const options = optionsOf(process.argv.slice(2));
  const stop = () => stopBefore(options.output);
  process.once('SIGINT', stop);
  try {
    const { wanted, leftOut } = wantedPerimeters(options.catalog);
    const contours = await contoursOf(wanted, options);
    const { perimetersTopology } = await import('./topology.mjs'); // mapshaper, slow to load: for sound contours alone
    const topology = await perimetersTopology(contours);
    await sleep(signalMillis);
    writeWhole(options.output, topology);
    process.off('SIGINT', stop); // what it says is true no more
    console.log(`${options.output} : ${wanted.length} périmètres, ${weightOf(topology)}.`);
    if (leftOut.length > 0) {
      console.log(
        `Restent aux contours de Natural Earth (ni le service ni le fichier ne les donne) : ${leftOut.join(', ')}.`,
      );
    }
    console.log('Reconstruisez le site pour les afficher : ./build-wasm.sh');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    console.error(`Rien n’a été écrit : ${options.output} reste ce qu’il était.`);
    process.exitCode = 1;
  }
}

await main();
