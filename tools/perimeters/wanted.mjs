// Which perimeters the data names. Régions and départements have no contour in geo.api.gouv.fr: the map keeps those it has.
const kindsWithContour = ['epci', 'commune'];

// `wanted`: { kind, code, name }, each once, in the order of the data; `leftOut`: the names of the others.
export function wantedPerimeters({ laureates }) {
  const all = new Map(laureates.flatMap(({ perimeters }) => perimeters).map((one) => [`${one.kind} ${one.code}`, one]));
  const isWanted = ({ kind }) => kindsWithContour.includes(kind);
  return {
    wanted: [...all.values()].filter(isWanted),
    leftOut: [...all.values()].filter((one) => !isWanted(one)).map(({ name }) => name),
  };
}
