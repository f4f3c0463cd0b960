// Which perimeters the data names. Régions and départements have no contour in geo.api.gouv.fr: the map keeps those it has.
import { Failure } from './failure.mjs';
import { readJson } from './json.mjs';

const kindsWithContour = ['epci', 'commune'];

// `wanted`: { kind, code, name }, each once, in the order of the data; `leftOut`: the names of the others.
export function wantedPerimeters(catalog) {
  const laureates = readJson(catalog)?.laureates;
  const named = Array.isArray(laureates)
    ? laureates.flatMap((one) => one?.holders ?? []).flatMap((one) => one?.perimeter ?? [])
    : [];
  const all = new Map(named.map((one) => [`${one.kind} ${one.code}`, one]));
  const isWanted = ({ kind }) => kindsWithContour.includes(kind);
  const wanted = [...all.values()].filter(isWanted);
  if (wanted.length === 0)
    throw new Failure(
      `Le fichier ${catalog} ne nomme aucune intercommunalité ni commune. Vérifiez les « perimeter » de ses « holders ».`,
    );
  return {
    wanted,
    leftOut: [...all.values()].filter((one) => !isWanted(one)).map(({ name }) => name),
  };
}
