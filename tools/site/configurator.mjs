// The configurator's form: what can be chosen, by the names of the data, and the code of what is chosen at first.
import { codesOf } from '../../web/configurator/code.js';
import { optionsOf } from '../../web/configurator/options.js';

// Of nobody: without scripts, the page does not know its own address.
const sampleBase = 'https://www.exemple.fr/territoires/';

const layouts = ['auto', 'full', 'map', 'chart', 'strip', 'card'];
const views = { carte: 'view_map', graphiques: 'view_charts', liste: 'view_list' };
const mapLayers = { labels: 'layer_labels', regions: 'layer_regions', population: 'layer_population' };
const charts = ['themes', 'kinds', 'regions', 'population', 'selection', 'jury'];

// Names stay in French, and are said to be French; a browser that translates leaves them.
const nameAttributes = (isFrench) => `${isFrench ? '' : ' lang="fr"'} translate="no"`;
const option = (value, words, more = '') => `<option value="${value}"${more}>${words}</option>`;
const tick = (name, value, words, more = '') =>
  `<label${more}><input type="checkbox" name="${name}" value="${value}"> ${words}</label>`;

// The first is what is shown when nothing is asked for: it has no value.
const optionsAs = (pairs) => pairs.map(([value, words], place) => option(place ? value : '', words)).join('');

function layoutChoice(id, texts) {
  const [value, checked] = id === 'auto' ? ['', ' checked'] : [id, ''];
  return `<div><label><input type="radio" name="layout" value="${value}"${checked} aria-describedby="layout-${id}"> ${texts[`embed_layout_${id}`]}</label> <span id="layout-${id}">${texts[`embed_layout_${id}_hint`]}</span></div>`;
}

function codeBlock([id, code], texts, escaped) {
  return `<section aria-labelledby="code-${id}">
<h3 id="code-${id}">${texts[`embed_code_${id}`]}</h3>
<p>${texts[`embed_code_${id}_hint`]}</p>
<pre><code data-code="${id}">${escaped(code)}</code></pre>
<div class="copie" data-scripted hidden><button type="button" data-copies="${id}">${texts[`embed_copy_${id}`]}</button> <span aria-live="polite"></span></div>
</section>`;
}

// `texts`: escaped, in one language. `names`: those of the data in that language, where it is not French.
export function configuratorValues(texts, catalog, names, escaped) {
  const nameOf = (list, id, name) => escaped(names?.[list]?.[id]?.[0] ?? name);
  const ticks = (list, all) => all.map(({ id, name }) => tick(list, id, nameOf(list, id, name))).join('\n');
  const french = nameAttributes(!names);
  const places = (list, all) => all.map(({ code, name }) => tick(list, code, escaped(name), french)).join('\n');
  const laureates = [...catalog.laureates]
    .sort((one, other) => one.name.localeCompare(other.name, 'fr'))
    .map(({ id, name }) => option(id, escaped(name), french));
  const codes = Object.entries(codesOf({ ...optionsOf(new URLSearchParams()), base: sampleBase }));
  const pixels = (count) => texts.embed_tried_px.replace('{count}', count);
  return {
    layouts: layouts.map((id) => layoutChoice(id, texts)).join('\n'),
    views: optionsAs(Object.entries(views).map(([id, name]) => [id, texts[name]])),
    layers: optionsAs(Object.entries(mapLayers).map(([id, name]) => [id, texts[name]])),
    charts: optionsAs(charts.map((id) => [id, texts[`chart_tab_${id}`]])),
    laureates: [option('', texts.embed_select_none), ...laureates].join(''),
    tiers: ticks('tier', catalog.tiers),
    themes: ticks('theme', catalog.themes),
    regions: places('region', catalog.regions),
    kinds: ticks('kind', catalog.kinds),
    departements: places('departement', catalog.departements),
    tried_320: pixels(320),
    tried_768: pixels(768),
    bare: texts.embed_codes_bare.replace('{base}', `<code>${sampleBase}</code>`),
    codes: codes.map((one) => codeBlock(one, texts, escaped)).join('\n'),
  };
}
