// What `atlas.js` gives to a page in TypeScript, as docs/EMBEDDING.md promises it: beside it on the built site. That it is so,
// tests/typescript sees to.

export type View = 'carte' | 'graphiques' | 'liste';
export type Mode = 'explorer' | 'scene';
export type Chart = 'themes' | 'kinds' | 'regions' | 'population' | 'selection' | 'jury';
export type Layer = 'labels' | 'regions' | 'population';
export type Language = 'fr' | 'en';
export type Appearance = 'clair' | 'sombre' | 'contraste';

/** What is shown, frozen. Null, and an empty list: as usual. */
export interface State {
  /** INSEE codes. */
  readonly region: readonly string[];
  readonly theme: readonly string[];
  readonly tier: readonly string[];
  readonly kind: readonly string[];
  /** INSEE codes. */
  readonly departement: readonly string[];
  /** A range of inhabitants, such as `10000-100000`; either end may be left out. */
  readonly population: string | null;
  /** Words that are looked for. */
  readonly q: string | null;
  /** The id of the laureate that is chosen. */
  readonly select: string | null;
  readonly view: View | null;
  readonly mode: Mode | null;
  /** Of the stage's story; null for the first. */
  readonly step: string | null;
  readonly chart: Chart | null;
  readonly layer: Layer | null;
  readonly lang: Language | null;
  readonly appearance: Appearance | null;
  /** Longitude and latitude in degrees, levels of zoom from all of France. */
  readonly map: readonly number[] | null;
  /** The ids that pass the filters, in the order of the table. */
  readonly shown: readonly string[];
}

type Several = string | readonly string[] | null;

/** What is to be as it says, by the names of the state. Null: as usual. Other names are left as they are. */
export type Change = {
  region?: Several;
  theme?: Several;
  tier?: Several;
  kind?: Several;
  departement?: Several;
  population?: string | null;
  q?: string | null;
  select?: string | null;
  view?: View | null;
  mode?: Mode | null;
  step?: string | number | null;
  chart?: Chart | null;
  layer?: Layer | null;
  lang?: Language | null;
  appearance?: Appearance | null;
  map?: readonly number[] | null;
};

export interface Hit {
  /** Its id. */
  laureate: string;
  name: string;
  /** What the words were found in: a name, a project, a commune… */
  field: string;
  text: string;
  /** Start and end of each word in the text. */
  marks: number[][];
}

export interface Figure {
  what: 'map' | Chart;
  /** From 240 to 8192. */
  width: number;
  /** From 240 to 8192. */
  height: number;
  /** A line over it. */
  title?: string;
  /** A line under it. */
  source?: string;
  /** That which is seen, when it is left out. */
  appearance?: Appearance;
}

export interface AtlasEvents {
  /** Its `detail`: the state. */
  statechange: CustomEvent<State>;
  /** Its `detail`: the id of a laureate, or null. */
  select: CustomEvent<string | null>;
  /** Its `detail`: a sentence for people. */
  error: CustomEvent<string>;
}

export interface Atlas {
  readonly state: State;
  /** What the chart says; the first row has the heads. */
  readonly chart: { title: string; caption: string; rows: string[][] };
  readonly history: { canUndo: boolean; canRedo: boolean };
  update(change: Change): void;
  /** What was filtered, chosen or viewed before the last change of it. False when there is nothing. */
  undo(): boolean;
  redo(): boolean;
  /** Who has these words, the best first. */
  search(words: string): Hit[];
  /** An SVG document of what is shown. */
  figure(figure: Figure): Promise<string>;
  metrics(): { frames: number; lastFrameMs: number; isAtRest: boolean };
  destroy(): void;
  addEventListener<Type extends keyof AtlasEvents>(
    type: Type,
    listener: (event: AtlasEvents[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof AtlasEvents>(
    type: Type,
    listener: (event: AtlasEvents[Type]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
}

export interface MountOptions {
  /** At first: names and values, or the query of a link. */
  state?: Change | string;
  /** The address that the files of the site are relative to; without it, that of `atlas.js`. */
  base?: string;
  /** Bytes of documents that stand in for those of the site. */
  documents?: Partial<Record<'catalog' | 'france' | 'communes', Uint8Array>>;
  /** Hears the `error` events from the first on. A function that it returns is called when the sentence is true no more. */
  onError?: (sentence: string) => void;
  /** Hears which share of the program has come, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** What is drawn alone, asked for whenever the canvas is measured. */
  pane?: () => 'explorer' | 'map' | 'chart';
  /** A family, before the explorer's own. */
  font?: string;
  /** False leaves it to the page. */
  takesWheel?: (event: WheelEvent) => boolean;
}

/**
 * An atlas in an element, which needs a size and `position: relative`. Rejects with an Error whose message is made of sentences for
 * people, a line each, and leaves the element as it was.
 */
export function mount(element: HTMLElement, options?: MountOptions): Promise<Atlas>;
