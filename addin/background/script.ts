/**
 * The script of the background, built apart from the page's. In a Web Worker it answers messages. A page where no Web Worker can
 * start loads the same file as a module, takes `Serve` from it and has the work done in slices.
 */
import { type Request, SERVE } from "./protocol.ts";
import { serve } from "./serve.ts";

/** Longest time without listening, in milliseconds. */
const SLICE_MS = 50;

if (typeof document === "undefined") {
  const receive = serve((reply) => postMessage(reply), SLICE_MS);
  addEventListener("message", (event: MessageEvent<Request>) => receive(event.data));
} else {
  Object.assign(globalThis, { [SERVE]: serve });
}
