// What the facts name in French in every language, by laureate.
import { codesOf } from './holders.js';

const namesIn = (list, codes) => list.filter(({ code }) => codes.includes(code)).map(({ name }) => name);

// `catalog`: as it is published. Of a laureate: its holders, its seat, its perimeters, régions and départements, and what is noted of them.
export function frenchOf(catalog, id) {
  const one = catalog.laureates.find((laureate) => laureate.id === id);
  const { commune, address, note } = one.seat ?? {};
  const names = [
    ...one.holders.flatMap((holder) => [holder.name, holder.perimeter?.name, holder.note]),
    ...[address, commune, note],
    ...['regions', 'departements'].flatMap((list) => namesIn(catalog[list], codesOf(one, list))),
    catalog.organizer.name,
  ];
  return names.filter(Boolean);
}
