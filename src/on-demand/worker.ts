import { initSync, Renderer } from "@takumi-rs/wasm/no-bundler";
import { cardDrawer, type DrawCard } from "../cards/draw-card.ts";
import { readHeaders } from "../host/host-headers.ts";
import type { PackCounts } from "../host/packs.ts";
import { readFrame } from "../share/pages/page-frame.ts";
import { SITE } from "../site.ts";
import { urls, withBase } from "../urls.ts";
import { answer, type OnDemandSite } from "./answer.ts";
// The module stands beside the worker; `bundle.ts` copies it.
import takumi from "./takumi.wasm";

/** Put in place by `bundle.ts`. */
declare const FRAME: string;
declare const HEADERS: string;
declare const PACKS: PackCounts;
declare const VERSION: string;

/** What the platform gives to a worker. See https://developers.cloudflare.com/workers/static-assets/binding/. */
interface Environment {
  ASSETS: OnDemandSite["assets"];
}

const { logo } = SITE;
const frame = readFrame(FRAME);
const rules = readHeaders(HEADERS);
let drawCard: DrawCard | undefined;

export default {
  fetch(
    request: Request,
    { ASSETS: assets }: Environment,
    context: { waitUntil(promise: Promise<unknown>): void },
  ): Promise<Response> {
    drawCard ??= drawer(assets, request.url);
    return answer(request, {
      assets,
      frame,
      rules,
      packs: PACKS,
      drawCard,
      version: VERSION,
      cache: (caches as unknown as { default: Cache }).default,
      waitUntil: (promise) => context.waitUntil(promise),
    });
  },
};

function drawer(assets: OnDemandSite["assets"], site: string): DrawCard {
  initSync({ module: takumi });
  const read = async (file: string) => {
    const response = await assets.fetch(new Request(new URL(file, site)));
    if (!response.ok) throw new Error(`The file ${file} is not there.`);
    return new Uint8Array(await response.arrayBuffer());
  };
  return cardDrawer(
    new Renderer(),
    ({ name }) => read(urls.cardFont(name)),
    logo === undefined ? undefined : () => read(withBase(logo)),
  );
}
