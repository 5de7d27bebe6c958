import { err } from "../../shared/result.ts";
import type { Spelling } from "./spelling.ts";

let fetched: Promise<Spelling | null> | null = null;

/** One for the pane, fetched when the user first wants it. */
const spelling = (): Promise<Spelling | null> => {
  fetched ??= import("./spelling.ts").then(
    (module) => module.createSpelling(),
    () => {
      fetched = null;
      return null;
    },
  );
  return fetched;
};

const FAILED = err({ reason: "failed" } as const);

export const lateSpelling: Spelling = {
  load: async (ask, onFetched) => (await spelling())?.load(ask, onFetched) ?? FAILED,
  check: async (ask) => (await spelling())?.check(ask) ?? FAILED,
  stop: () => void fetched?.then((started) => started?.stop()),
  forget: async () => (await spelling())?.forget(),
};
