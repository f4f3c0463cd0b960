// The columns of the open data, in their order: CSV, GeoJSON and the Table Schema are all made of this one table. Names never change,
// and are the same whatever the page's language (docs/OPEN_DATA.md).
import { codesOf, widestPopulationOf } from '../data/holders.js';
import { joined, notesOf, sourcesOf } from './facts.js';
import { withOrdinarySpaces } from './ordinary_spaces.js';

/** @import { Catalog, Holder, Laureate } from '../data/documents.js' */
/**
 * @typedef {string | number | null | undefined} Cell
 * @typedef {{
 *   name: string,
 *   type: string,
 *   title: string,
 *   description: string,
 *   constraints?: (catalog: Catalog) => object,
 *   value: (laureate: Laureate, catalog: Catalog) => Cell,
 * }} Column
 * @typedef {NonNullable<Holder['perimeter']>} Perimeter
 */

// Patterns of the schema. `several`: of values with « | » between them, each of which may be missing.
/** @param {string} one */
const several = (one) => `^(${one})?(\\|(${one})?)*$`;
const siren = '[0-9]{9}';
const commune = '([0-9]{2}|2[AB])[0-9]{3}';
const departement = '[0-9]{2}|2[AB]|[0-9]{3}';
const region = '[0-9]{2}';

/** @param {{ id?: string, code?: string, name: string }[]} list @param {string} wanted */
const nameIn = (list, wanted) => list.find(({ id, code }) => (code ?? id) === wanted)?.name;
/** @param {string} text */
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** @param {{ name: string }[]} list */
const namesOf = (list) => ({ enum: list.map(({ name }) => withOrdinarySpaces(name)) });
/** @param {Laureate} laureate @param {(holder: Holder) => string | null | undefined} said */
const eachHolder = ({ holders }, said) => joined(holders.map(said));
/** @param {Laureate} one @param {(perimeter: Perimeter) => string} said */
const perimeters = (one, said) => eachHolder(one, ({ perimeter }) => perimeter && said(perimeter));
/** @param {Laureate} one @param {'regions' | 'departements'} list */
const codes = (one, list) => joined(codesOf(one, list));
/** @param {Catalog} catalog @param {Laureate} one @param {'regions' | 'departements'} list */
const names = (catalog, one, list) => joined(codesOf(one, list).map((code) => nameIn(catalog[list], code)));

const byHolder = 'Un par porteur, dans le même ordre, séparés par « | » ; place laissée vide si inconnu.';
const inOrder = 'Séparés par « | », dans le même ordre que les';

// `type`, `constraints`: of Table Schema; `constraints` may depend on the catalogue. `value(laureate, catalog)`: null where it is not
// known. Titles and descriptions have ordinary spaces, as all text in files of data.
/** @type {Column[]} */
export const columns = [
  {
    name: 'id',
    type: 'string',
    title: 'Identifiant',
    description: 'Identifiant du lauréat : il ne change pas, et il est dans les liens de l’explorateur (?select=…).',
    constraints: () => ({ required: true, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
    value: ({ id }) => id,
  },
  {
    name: 'edition',
    type: 'year',
    title: 'Édition',
    description: 'Année de l’édition du label.',
    constraints: () => ({ required: true }),
    value: (_, { edition }) => edition,
  },
  {
    name: 'label',
    type: 'string',
    title: 'Label',
    description: 'Nom du label.',
    constraints: () => ({ required: true }),
    value: (_, { label }) => label,
  },
  {
    name: 'niveau',
    type: 'string',
    title: 'Niveau',
    description: 'Niveau du label.',
    constraints: ({ tiers }) => ({ required: true, ...namesOf(tiers) }),
    value: ({ tier }, { tiers }) => nameIn(tiers, tier),
  },
  {
    name: 'theme',
    type: 'string',
    title: 'Thème',
    description: 'Thème dans lequel le projet a été labellisé.',
    constraints: ({ themes }) => ({ required: true, ...namesOf(themes) }),
    value: ({ theme }, { themes }) => nameIn(themes, theme),
  },
  {
    name: 'projet',
    type: 'string',
    title: 'Projet',
    description: 'Intitulé du projet, dans les mots de l’annonce.',
    constraints: () => ({ required: true }),
    value: ({ project }) => project,
  },
  {
    name: 'laureat',
    type: 'string',
    title: 'Lauréat',
    description: 'Nom du lauréat, un ou plusieurs porteurs réunis.',
    constraints: () => ({ required: true }),
    value: ({ name }) => name,
  },
  {
    name: 'porteurs',
    type: 'string',
    title: 'Porteurs',
    description: 'Noms officiels de ceux qui portent le projet, dans l’ordre de l’annonce, séparés par « | ».',
    constraints: () => ({ required: true }),
    value: (one) => eachHolder(one, ({ name }) => name),
  },
  {
    name: 'porteurs_siren',
    type: 'string',
    title: 'SIREN des porteurs',
    description: `Numéros SIREN des porteurs. ${byHolder}`,
    constraints: () => ({ pattern: several(siren) }),
    value: (one) => eachHolder(one, (holder) => holder.siren?.number),
  },
  {
    name: 'porteurs_type',
    type: 'string',
    title: 'Types des porteurs',
    description: `Sortes de collectivités. ${byHolder}`,
    constraints: ({ kinds }) => ({ pattern: several(namesOf(kinds).enum.map(literal).join('|')) }),
    value: (one, { kinds }) => eachHolder(one, ({ kind }) => kind && nameIn(kinds, kind)),
  },
  {
    name: 'perimetres',
    type: 'string',
    title: 'Périmètres',
    description: `Noms des territoires des porteurs ; « approximation » dit où l’un n’est pas exactement le sien. ${byHolder}`,
    value: (one) => perimeters(one, ({ name }) => name),
  },
  {
    name: 'perimetres_type',
    type: 'string',
    title: 'Types des périmètres',
    description: `Ce dont « perimetres_code » est le code : epci, commune, departement ou region. ${byHolder}`,
    constraints: () => ({ pattern: several('epci|commune|departement|region') }),
    value: (one) => perimeters(one, ({ kind }) => kind),
  },
  {
    name: 'perimetres_code',
    type: 'string',
    title: 'Codes des périmètres',
    description: `Code INSEE de la commune, du département ou de la région ; SIREN de l’intercommunalité. ${byHolder}`,
    constraints: () => ({ pattern: several([siren, commune, departement].join('|')) }),
    value: (one) => perimeters(one, ({ code }) => code),
  },
  {
    name: 'codes_departements',
    type: 'string',
    title: 'Codes des départements',
    description: 'Codes INSEE des départements où les porteurs ont des communes, séparés par « | ».',
    constraints: () => ({ pattern: several(departement) }),
    value: (one) => codes(one, 'departements'),
  },
  {
    name: 'departements',
    type: 'string',
    title: 'Départements',
    description: `Noms de ces départements. ${inOrder} codes.`,
    value: (one, catalog) => names(catalog, one, 'departements'),
  },
  {
    name: 'codes_regions',
    type: 'string',
    title: 'Codes des régions',
    description: 'Codes INSEE des régions où les porteurs ont des communes, séparés par « | ».',
    constraints: () => ({ pattern: several(region) }),
    value: (one) => codes(one, 'regions'),
  },
  {
    name: 'regions',
    type: 'string',
    title: 'Régions',
    description: `Noms de ces régions. ${inOrder} codes.`,
    value: (one, catalog) => names(catalog, one, 'regions'),
  },
  {
    name: 'population',
    type: 'integer',
    title: 'Population',
    description: 'Population municipale du périmètre le plus peuplé, que nomme « population_perimetre ».',
    constraints: () => ({ required: true, minimum: 0 }),
    value: (one) => widestPopulationOf(one).count,
  },
  {
    name: 'population_perimetre',
    type: 'string',
    title: 'Périmètre de la population',
    description: 'Nom du périmètre dont « population » compte les habitants.',
    constraints: () => ({ required: true }),
    value: (one) => widestPopulationOf(one).area,
  },
  {
    name: 'population_annee',
    type: 'year',
    title: 'Année de la population',
    description: 'Année de référence de « population ».',
    constraints: () => ({ required: true }),
    value: (one) => widestPopulationOf(one).year,
  },
  {
    name: 'commune_siege',
    type: 'string',
    title: 'Commune du siège',
    description: 'Commune du siège, où est le repère de la carte.',
    constraints: () => ({ required: true }),
    value: ({ seat }) => seat.commune,
  },
  {
    name: 'code_commune_siege',
    type: 'string',
    title: 'Code de la commune du siège',
    description: 'Code INSEE de la commune du siège.',
    constraints: () => ({ required: true, pattern: `^${commune}$` }),
    value: ({ seat }) => seat.code,
  },
  {
    name: 'adresse_siege',
    type: 'string',
    title: 'Adresse du siège',
    description: 'Adresse du siège ; vide si elle n’a pas été trouvée.',
    value: ({ seat }) => seat.address,
  },
  {
    name: 'longitude',
    type: 'number',
    title: 'Longitude',
    description: 'Longitude de la commune du siège, en degrés (WGS 84), avec un point décimal.',
    constraints: () => ({ required: true, minimum: -180, maximum: 180 }),
    value: ({ seat }) => seat.lon,
  },
  {
    name: 'latitude',
    type: 'number',
    title: 'Latitude',
    description: 'Latitude de la commune du siège, en degrés (WGS 84), avec un point décimal.',
    constraints: () => ({ required: true, minimum: -90, maximum: 90 }),
    value: ({ seat }) => seat.lat,
  },
  {
    name: 'approximation',
    type: 'string',
    title: 'Approximation',
    description: 'Ce qui est approché ou inconnu d’un périmètre ou du siège ; vide sinon.',
    value: notesOf,
  },
  {
    name: 'sources',
    type: 'string',
    title: 'Sources',
    description: 'Titres et éditeurs des sources de la ligne, l’annonce d’abord, séparés par « | ».',
    constraints: () => ({ required: true }),
    value: (one, catalog) => joined(sourcesOf(catalog, one).map(({ title, publisher }) => `${title} (${publisher})`)),
  },
  {
    name: 'sources_url',
    type: 'string',
    title: 'Adresses des sources',
    description: `Pages publiques des sources. ${inOrder} sources ; place laissée vide si inconnue.`,
    value: (one, catalog) => joined(sourcesOf(catalog, one).map(({ url }) => url)),
  },
];
