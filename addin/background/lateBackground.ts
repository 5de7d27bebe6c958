import { err } from "../../shared/result.ts";
import type { Background } from "./background.ts";

/** The background, fetched with the first task: the first card needs none. */
export const lateBackground: Background = {
  run: async (task, ask, signal) => {
    const fetched = await import("./started.ts").catch(() => null);
    return fetched ? fetched.started.run(task, ask, signal) : err({ reason: "no_background" });
  },
};
