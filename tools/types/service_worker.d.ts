// What web/service_worker.js has of its own scope: the library of the pages does not know it, and that of workers would hide theirs.
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown> | undefined): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
}
declare function addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
declare function addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;

// The build's: tools/site/offline.mjs.
declare const __SITE__: { version: string } & import('../../web/offline/keeping.js').Site;
