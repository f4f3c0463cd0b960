// Written by src/html/ids_script.cpp: the lists of the core, in its order. UPDATE=1 in its test writes it anew.

// What a permalink may say: lists of ids, then the rest.
export const listNames = ['region', 'theme', 'tier', 'kind', 'departement'];
export const otherNames = [
  'population',
  'q',
  'select',
  'view',
  'mode',
  'step',
  'chart',
  'layer',
  'lang',
  'appearance',
  'map',
];
export const usual = Object.freeze({ view: 'carte', mode: 'explorer', chart: 'themes', layer: 'labels', lang: 'fr' });

// What its names choose from.
export const viewIds = ['carte', 'graphiques', 'liste'];
export const chartIds = ['themes', 'kinds', 'regions', 'population', 'selection', 'jury'];
export const layerIds = ['labels', 'regions', 'population'];
export const languageIds = ['fr', 'en'];
export const appearanceIds = ['clair', 'sombre', 'contraste'];

// Of what the program answers.
export const tableColumns = ['laureate', 'project', 'theme', 'tier', 'region', 'population'];
export const cardColumns = [
  'id',
  'previous',
  'next',
  'tier',
  'theme',
  'name',
  'project',
  'remarks',
  'position',
  'contact',
  'contactLink',
  'contactUrl',
  'sayPrevious',
  'sayNext',
  'sayCopy',
  'sayClose',
];
export const panes = ['explorer', 'map', 'chart', 'stage'];
export const sheetIds = ['low', 'half', 'full'];
