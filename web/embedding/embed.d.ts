// What `embed.js` gives to a page in TypeScript: the element <territoires-innovants>. docs/EMBEDDING.md has its attributes.
import type { AtlasEvents, Change, State } from './atlas.js';

export interface ElementEvents extends Omit<HTMLElementEventMap, 'select'> {
  statechange: AtlasEvents['statechange'];
  select: AtlasEvents['select'];
}

export interface TerritoiresInnovantsElement extends HTMLElement {
  /** Null until the explorer is there. */
  readonly state: State | null;
  update(change: Change): void;
  addEventListener<Type extends keyof ElementEvents>(
    type: Type,
    listener: (event: ElementEvents[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'territoires-innovants': TerritoiresInnovantsElement;
  }
}
