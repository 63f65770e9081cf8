import { drawCard } from "../cards/native-cards.ts";
import { readFrame } from "../share/pages/page-frame.ts";
import { urls } from "../urls.ts";
import { answer } from "./answer.ts";

/** Answers as the worker does, from what the dev server at an address serves. */
export async function answerFrom(origin: string, request: Request): Promise<Response> {
  const frame = await (await fetch(new URL(urls.shareFrame, origin))).text();
  return answer(request, {
    assets: { fetch },
    frame: readFrame(frame),
    rules: [],
    packs: { pages: 0, lists: 0, texts: 0 },
    drawCard,
    version: "",
  });
}
