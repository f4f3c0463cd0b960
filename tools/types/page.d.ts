// What scripts find in the pages by `id`. A page that has the script of such an element has the element, of that type
// (tests/tools/declarations.test.mjs): what no page promises is not here, and may be null.
interface PageElements {
  // The explorer's.
  aide: HTMLAnchorElement;
  annonce: HTMLElement;
  apparence: HTMLLabelElement;
  atlas: HTMLElement;
  commandes: HTMLElement;
  compte: HTMLElement;
  copie: HTMLElement;
  ecoute: HTMLElement;
  emporter: HTMLElement;
  fiche: HTMLElement;
  filtres: HTMLFormElement;
  graphique: HTMLDetailsElement;
  langue: HTMLAnchorElement;
  laureats: HTMLTableElement;
  liste: HTMLElement;
  messages: HTMLElement;
  recherche: HTMLFormElement & { elements: { q: HTMLInputElement } };
  // The configurator's.
  apercu: HTMLElement;
  choix: HTMLFormElement & { elements: Record<string, HTMLInputElement> };
  codes: HTMLElement;
  contraste: HTMLElement;
  // The presenter's window's.
  absente: HTMLElement;
  duree: HTMLElement;
  etape: HTMLElement;
  etapes: HTMLElement;
  faits: HTMLElement;
  heure: HTMLElement;
  imprimer: HTMLElement;
  notes: HTMLElement;
  pointage: HTMLElement;
  reste: HTMLElement;
  scenes: HTMLElement;
}

// The same, by what they are in.
interface PageParts {
  '#atlas figure': HTMLElement;
  '#atlas .map': SVGSVGElement;
  '#apparence select': HTMLSelectElement;
  '#graphique fieldset': HTMLFieldSetElement;
  '.explorer': HTMLElement;
}

interface Document {
  querySelector: (<Part extends keyof PageParts>(part: Part) => PageParts[Part]) & ParentNode['querySelector'];
  getElementById<Id extends keyof PageElements>(id: Id): PageElements[Id];
  // Chromium's, under its first name.
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
}

interface Window {
  atlas?: import('../../web/front/front.js').WholeFront;
}

interface Navigator {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}

// Not in every browser.
declare const scheduler: { yield(): Promise<void> };
