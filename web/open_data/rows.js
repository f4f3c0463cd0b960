// The rows of the open data.
import { columns } from './columns.js';
import { withOrdinarySpaces } from './ordinary_spaces.js';

// Laureates of the catalogue by their ids, in that order.
export const shownIn = (catalog, ids) => ids.map((id) => catalog.laureates.find((one) => one.id === id));

const cell = (value) => (typeof value === 'string' ? withOrdinarySpaces(value) : (value ?? null));

// { name: value } of a laureate in the columns' order; a text has ordinary spaces.
export const rowOf = (catalog, one) =>
  Object.fromEntries(columns.map(({ name, value }) => [name, cell(value(one, catalog))]));
