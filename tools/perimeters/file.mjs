// Contours from a GeoJSON file: of the perimeters themselves, or of the communes that say to which intercommunality they belong.
import { readFileSync } from 'node:fs';
import { Failure, nameOf } from './failure.mjs';

// How open data names them.
const codeNames = ['code', 'siren', 'code_siren', 'insee', 'code_insee', 'INSEE_COM', 'commune2024', 'id'];
const memberNames = ['epci', 'siren_epci', 'code_epci', 'codeEpci', 'SIREN_EPCI'];

const valuesOf = ({ properties }, names) => names.map((name) => String(properties?.[name] ?? ''));

function collectionIn(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`Le fichier ${file} ne peut pas être lu (${error.code}).`);
  }
  let document;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Failure(`Le fichier ${file} n’est pas du JSON : ${error.message}.`);
  }
  if (document?.type === 'FeatureCollection' && Array.isArray(document.features)) return document.features;
  throw new Failure(`Le fichier ${file} n’est pas une FeatureCollection GeoJSON.`);
}

// The wanted perimeters, each with its `geometries`; throws a Failure that names all those that the file lacks.
export function contoursFromFile(file, wanted) {
  const features = collectionIn(file).filter((one) => one !== null && typeof one === 'object');
  const found = wanted.map((perimeter) => {
    const own = features.filter((one) => valuesOf(one, codeNames).includes(perimeter.code));
    const members = features.filter((one) => valuesOf(one, memberNames).includes(perimeter.code));
    return { ...perimeter, geometries: (own.length > 0 ? own : members).map(({ geometry }) => geometry) };
  });
  const missing = found.filter(({ geometries }) => geometries.length === 0);
  if (missing.length === 0) return found;
  throw new Failure(`Le fichier ${file} n’a rien pour ${missing.map(nameOf).join(', ')}.`);
}
