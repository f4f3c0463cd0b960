// Contours from a GeoJSON file: of the perimeters themselves, or of the communes that say to which intercommunality they belong.
import { Failure, nameOf } from './failure.mjs';
import { readJson } from './json.mjs';

// How open data names them.
const codeNames = ['code', 'siren', 'code_siren', 'insee', 'code_insee', 'INSEE_COM', 'commune2024', 'id'];
const memberNames = ['epci', 'siren_epci', 'code_epci', 'codeEpci', 'SIREN_EPCI', 'perimetre'];

const valuesOf = ({ properties }, names) => names.map((name) => String(properties?.[name] ?? ''));
const codesOf = (feature) => [String(feature.id ?? ''), ...valuesOf(feature, codeNames)];

function collectionIn(file) {
  const document = readJson(file);
  if (document?.type === 'FeatureCollection' && Array.isArray(document.features)) return document.features;
  throw new Failure(`Le fichier ${file} n’est pas une FeatureCollection GeoJSON. Exportez-le sous cette forme.`);
}

// The wanted perimeters, each with its `geometries`; throws a Failure that names all those that the file lacks.
export function contoursFromFile(file, wanted) {
  const features = collectionIn(file).filter((one) => one !== null && typeof one === 'object');
  const found = wanted.map((perimeter) => {
    const own = features.filter((one) => codesOf(one).includes(perimeter.code));
    const members = features.filter((one) => valuesOf(one, memberNames).includes(perimeter.code));
    return { ...perimeter, geometries: (own.length > 0 ? own : members).map(({ geometry }) => geometry) };
  });
  const missing = found.filter(({ geometries }) => geometries.length === 0);
  if (missing.length === 0) return found;
  throw new Failure(
    `Le fichier ${file} n’a rien pour ${missing.map(nameOf).join(', ')}. Ajoutez ces contours, avec leur code, au fichier.`,
  );
}
