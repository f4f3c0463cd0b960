// What is listened to: for each journey, the keys that are pressed on the explorer, one after the other, by xdotool's names. Letters are
// Orca's own keys where no field has the focus (h: next heading, m: landmark, b: button, x: check box, t: table, k: link; with Shift: the
// one before), so that one goes as people go who use it. `query`: what the explorer's address has; `isFramed`: the explorer in a frame of
// another site; `only`: the language in which it is listened to, where the other would tell nothing new.
const times = (count, key) => Array(count).fill(key);

// To a button under the map, so many after its heading: 4 and 5 those to listen, 6 « Partager », 7 « Télécharger », 8 the stage.
const underMap = (count) => [...times(2, 'h'), ...times(count, 'b')];
const inTable = ['t', 'k'];

export const journeys = {
  load: { keys: [] },
  headings: { keys: times(5, 'h') },
  landmarks: { only: 'fr', keys: times(6, 'm') },
  first_controls: { keys: times(8, 'Tab') },
  buttons_under_map: { only: 'fr', keys: underMap(9) },
  filter: { keys: ['x', 'space', 'x', 'space', 'ctrl+z', 'ctrl+z'] },
  more_filters: {
    only: 'fr',
    keys: [...times(4, 'h'), 'shift+x', 'Tab', 'space', 'Tab', 'Tab', 'space', 'space'],
  },
  search: { keys: ['slash', 'l', 'y', 'Down', 'Return', 'Escape'] },
  search_in_vain: { only: 'fr', keys: ['slash', 'z', 'z'] },
  table: { keys: ['t', ...times(2, 'shift+alt+Down'), ...times(5, 'shift+alt+Right')] },
  sorting: { only: 'fr', keys: ['t', 'b', ...times(3, 'Return')] },
  card: { keys: [...inTable, 'Return', 'Escape'] },
  card_read: { only: 'fr', keys: [...inTable, 'Return', '3', ...times(9, 'Down')] },
  chart_in_words: { only: 'fr', query: '?view=graphiques', keys: [...times(3, 'h'), ...times(4, 'Down')] },
  download: { only: 'fr', keys: [...underMap(7), 'Return', ...times(3, 'Tab'), 'Escape'] },
  share: { only: 'fr', keys: [...underMap(6), 'Return', ...times(3, 'Tab'), 'Escape'] },
  listen: { only: 'fr', keys: [...underMap(4), 'Return', 'Return', 'Escape'] },
  help: { only: 'fr', keys: ['question', 'Tab', 'Tab', 'Escape'] },
  frame: { only: 'fr', isFramed: true, keys: times(6, 'Tab') },
  // The last ones: what a browser says itself of full screen may come late.
  stage: { keys: [...underMap(8), 'Return', 'space', 'space', 'Escape', 'Escape'] },
  stage_by_link: { only: 'fr', query: '?mode=scene', keys: ['space', 'space', 'Escape', 'Escape'] },
};

// The journeys of a language, by their names.
export const journeysIn = (language) =>
  Object.keys(journeys).filter((name) => (journeys[name].only ?? language) === language);
