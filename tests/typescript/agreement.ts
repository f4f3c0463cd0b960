// The declarations that pages are given say what the scripts say of themselves: web/embedding/*.d.ts against the JSDoc of web/.
import type * as given from '../../build/site/atlas.js';
import type { TerritoiresInnovantsElement } from '../../build/site/embed.js';
import type { AtlasEvents, MountOptions } from '../../web/atlas/api.js';
import type { MountedAtlas, mount } from '../../web/atlas/atlas.js';
import type { EmbedElement } from '../../web/embed.js';
import type { LinkStateObject } from '../../web/link/link_state.js';

type Same<One, Other> = [One, Other] extends [Other, One] ? true : { one: One; other: Other };
type Is<Fits extends true> = Fits;
// Of methods TypeScript takes narrower arguments for as good: as members that are functions it does not.
type Strict<All> = {
  [Name in keyof All]: All[Name] extends (...values: infer Values) => infer Result
    ? (...values: Values) => Result
    : All[Name];
};
type Fits<One, Other> = One extends Other ? true : { one: One; other: Other };
type Listening = 'addEventListener' | 'removeEventListener';
type ListName = 'region' | 'theme' | 'tier' | 'kind' | 'departement';

export type Checks = [
  Is<Fits<typeof mount, typeof given.mount>>,
  Is<Fits<MountedAtlas, given.Atlas>>,
  Is<Fits<Strict<MountedAtlas>, Omit<Strict<given.Atlas>, Listening>>>,
  Is<Fits<Strict<EmbedElement>, Strict<Pick<TerritoiresInnovantsElement, 'state' | 'update'>>>>,
  Is<Same<LinkStateObject, given.State>>,
  Is<Same<keyof given.Change, Exclude<keyof LinkStateObject, 'shown'>>>,
  // What a state says can be asked for.
  Is<Fits<Omit<given.State, 'shown'>, given.Change>>,
  Is<Fits<Pick<given.State, ListName>, Record<ListName, readonly string[]>>>,
  Is<Same<Pick<AtlasEvents, keyof given.AtlasEvents>, Pick<given.AtlasEvents, keyof given.AtlasEvents>>>,
  Is<Fits<given.MountOptions, MountOptions>>,
  Is<Fits<keyof given.MountOptions, keyof MountOptions>>,
];
