// The way in and out of the stage, the story of the laureates over the map, full screen, driven by a clicker. Fetched when it is
// entered; the state says where it is (mode=scene, step).

import { spokenLanguage } from '../base/page_language.js';
import { takeStyles } from '../base/site_files.js';
import { readCatalog } from '../data/documents.js';
import { addressOfState, canBeFollowed } from '../explorer/share_address.js';
import { fill, texts } from '../texts.js';
import { stepsOf } from './asked.js';
import { castOf } from './cast.js';
import { readFrance } from './france.js';
import { slidesOf } from './slides.js';
import { Stage } from './stage.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { Catalog } from '../data/documents.js' */
/** @import { Told } from './beside.js' */
/** @import { Step } from './story.js' */

/** @type {Promise<Stage | null> | null} */
let scene = null; // the show that is on, or on its way

/**
 * @param {MountedAtlas} atlas
 * @param {Catalog} catalog
 * @param {Step[]} steps
 * @returns {Told}
 */
function toldOf({ state }, catalog, steps) {
  const [{ title, publisher }] = catalog.sources;
  const language = spokenLanguage();
  const explorer = addressOfState({ lang: state.lang });
  const isOnline = canBeFollowed(explorer);
  return {
    cast: castOf(catalog),
    slides: slidesOf(catalog, steps, { texts, fill, language, isOnline }),
    france: readFrance(document),
    explorer: isOnline ? explorer : null, // a file of this machine leads nobody else anywhere
    source: fill(texts.handout_source, { title, publisher }),
    french: language === 'fr' ? [] : [title, publisher],
  };
}

/** @param {MountedAtlas} atlas */
async function enter(atlas) {
  const { catalog } = await readCatalog(import.meta.url, spokenLanguage());
  const steps = await stepsOf(catalog, import.meta.url);
  const file = 'scene.css';
  await takeStyles(file).catch(() => {
    throw new Error(fill(texts.failed_fetch, { file, reason: texts.failed_part }));
  });
  if (atlas.state.mode !== 'scene') return null; // left before it was there
  const entered = new Stage(atlas, toldOf(atlas, catalog, steps));
  entered.enter();
  return entered;
}

// Enters the stage, once all that the show needs is there; it is left when the state's mode is another. Rejects with a sentence.
/** @param {MountedAtlas} atlas */
export async function open(atlas) {
  if (scene) return;
  scene = enter(atlas);
  const isOver = () => scene !== null && atlas.state.mode !== 'scene';
  const follow = async () => {
    if (!isOver()) return;
    const left = await scene?.catch(() => null);
    if (!isOver()) return; // entered again meanwhile
    atlas.removeEventListener('statechange', follow);
    scene = null;
    left?.leave();
  };
  try {
    atlas.update({ mode: 'scene' });
    atlas.addEventListener('statechange', follow);
    await scene;
  } catch (error) {
    scene = null;
    atlas.removeEventListener('statechange', follow);
    throw error;
  }
}
