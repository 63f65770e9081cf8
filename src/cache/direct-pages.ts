import { channel, subscribe } from "node:diagnostics_channel";

/** Makes a page or a file. The frame is that of `/list-frame/`, as Astro renders it. */
type Make<Props> = (props: Props, frame: string) => string;

/** The pages of a route that templates make, by the keys of their paths. */
interface DirectRoute {
  /** As Astro has it, e.g. `/speakers/[slug]/[...page]`. */
  pattern: string;
  make(cacheKey: string, frame: string): string | undefined;
}

/** How the program that renders pages, which has this module a second time, tells the build. */
const CHANNEL = "direct-pages";

/**
 * Lets a build make the pages of a route without Astro, which takes several times as long for each, and keeps memory
 * until all are rendered. Of the archive’s pages most are such. The dev server asks Astro all the same.
 *
 * @param pattern of the route, e.g. `/speakers/[slug]/[...page]`
 * @param paths those that are made so; those with the same key become the same file
 * @param make what Astro would make of the props of a path
 */
export function madeDirectly<Props, Route extends { props: Props; cacheKey: string }>(
  pattern: string,
  paths: readonly Route[],
  make: Make<Route["props"]>,
): void {
  const propsOf = new Map(paths.map(({ cacheKey, props }) => [cacheKey, props]));
  const route: DirectRoute = {
    pattern,
    make: (cacheKey, frame) => {
      const props = propsOf.get(cacheKey);
      return props && make(props, frame);
    },
  };
  channel(CHANNEL).publish(route);
}

/** The pages that a build makes without Astro. */
export class DirectPages {
  readonly #routes = new Map<string, DirectRoute>();

  /** From now on it knows what `madeDirectly` is told. */
  constructor() {
    subscribe(CHANNEL, (message) => {
      const route = message as DirectRoute;
      this.#routes.set(route.pattern, route);
    });
  }

  /** Whether pages of a route are made without Astro. */
  has(pattern: string): boolean {
    return this.#routes.has(pattern);
  }

  /** What a path becomes; `undefined` where Astro is to be asked. */
  make(pattern: string, cacheKey: string, frame: string): string | undefined {
    return this.#routes.get(pattern)?.make(cacheKey, frame);
  }
}
