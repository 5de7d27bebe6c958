/// <reference types="vite/client" />
/** Where the background's script can run: in a Web Worker, or in the pane itself. */
import { type Reply, type Request, SERVE, type Serve } from "./protocol.ts";
import scriptAddress from "./script.ts?worker&url";

export interface Listener {
  readonly reply: (reply: Reply) => void;
  /** The place is gone, and with it whatever was asked there. */
  readonly lost: () => void;
}

/** Opens a place; throws or calls `lost` when it cannot be had. */
export type Place = (listener: Listener) => Promise<(request: Request) => void>;

export const inWebWorker: Place = async ({ reply, lost }) => {
  const worker = new Worker(scriptAddress, { type: "module" });
  worker.addEventListener("message", (event: MessageEvent<Reply>) => reply(event.data));
  worker.addEventListener("error", () => {
    worker.terminate();
    lost();
  });
  return (request) => worker.postMessage(request);
};

/** After so many milliseconds the pane has its turn. A single step may take three times as long; 50 are felt as a hitch. */
const SLICE_MS = 10;

export const inPane: Place = async ({ reply }) => {
  await import(/* @vite-ignore */ scriptAddress);
  const serve = (globalThis as { readonly [SERVE]?: Serve })[SERVE];
  if (!serve) throw new Error("Cannot work in the pane: the background's script did not load");
  return serve(reply, SLICE_MS);
};
