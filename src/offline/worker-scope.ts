/** The part of a service worker’s own interface that is used; TypeScript has it only without the page’s. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void>; get(id: string): Promise<unknown> };
  registration: ServiceWorkerRegistration;
  addEventListener(type: "install" | "activate", listen: (event: WaitingEvent) => void): void;
  addEventListener(type: "fetch", listen: (event: FetchEvent) => void): void;
}

interface WaitingEvent {
  waitUntil(done: Promise<unknown>): void;
}

/** See https://developer.mozilla.org/docs/Web/API/FetchEvent. */
export interface FetchEvent {
  request: Request;
  /** The page that asks; empty for a page that is being opened. */
  clientId: string;
  /** The page that is being opened. */
  resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export const worker = globalThis as unknown as WorkerScope;
