// What a mounted atlas is asked for and what it tells, as types: scripts take them from here, and nothing of it is fetched. Other
// people's pages have as much of it as web/embedding/atlas.d.ts promises.

/** @import { LinkStateObject, LinkValues } from '../link/link_state.js' */
/** @import { Documents } from '../platform/wasm_program.js' */
/** @import { MountedAtlas } from './atlas.js' */
/** @import { Pane, Turn } from './canvas_host.js' */

/**
 * @typedef {{
 *   statechange: CustomEvent<LinkStateObject>,
 *   select: CustomEvent<string | null>,
 *   error: CustomEvent<string>,
 *   drawingchange: Event,
 *   mapchange: Event,
 *   handover: Event,
 * }} AtlasEvents
 * @typedef {Pick<EventTarget, 'dispatchEvent'> & {
 *   addEventListener<Type extends keyof AtlasEvents>(
 *     type: Type, listener: (event: AtlasEvents[Type]) => void, options?: boolean | AddEventListenerOptions): void,
 *   removeEventListener<Type extends keyof AtlasEvents>(
 *     type: Type, listener: (event: AtlasEvents[Type]) => void, options?: boolean | EventListenerOptions): void,
 * }} AtlasTarget an EventTarget of these events
 *
 * @typedef {(sentence: string) => (() => void) | void} OnError what it returns takes the sentence away
 * @typedef {{ pane?: Pane, font?: string, takesWheel?: (event: WheelEvent) => boolean, turn?: Turn }} Look
 * @typedef {{
 *   state?: LinkValues | string, base?: string, documents?: Partial<Documents>, onError?: OnError,
 *   onProgress?: (share: number) => void
 * } & Look} MountOptions
 */

export {};
