// What is shown as one document of facts, for programs.
import { withOrdinarySpaces } from './ordinary_spaces.js';
import { shownIn } from './rows.js';

export const written = (data) => `${withOrdinarySpaces(JSON.stringify(data, null, 2))}\n`;

// The catalogue with those laureates alone, in that order, and its sources. `ids`: of laureates of the catalogue.
export const jsonOf = (catalog, ids) => written({ ...catalog, laureates: shownIn(catalog, ids) });
