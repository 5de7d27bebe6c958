import { createBackground } from "./background.ts";
import { inPane, inWebWorker } from "./places.ts";

/** The background of the real pane. */
export const started = createBackground([inWebWorker, inPane]);
