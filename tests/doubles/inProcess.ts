import { type Background, createBackground } from "../../addin/background/background.ts";
import { serve } from "../../addin/background/serve.ts";

/** The background without a Web Worker: the same tasks, in the test's own process. */
export const inProcess = (): Background => createBackground([async ({ reply }) => serve(reply, 1_000)]);
