/** One thing a change must pass. `id` is what `npm test -- --only <id>` takes, in full or up to a slash. */
export interface Check {
  readonly id: string;
  readonly run: (stop: AbortSignal) => Promise<Outcome>;
}

/** How many facts held. `words` is what a developer needs to see when one did not. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly words: string;
}

export const passed: Outcome = { passed: 1, failed: 0, skipped: 0, words: "" };
export const failed = (words: string): Outcome => ({ passed: 0, failed: 1, skipped: 0, words });
export const skipped = (words: string): Outcome => ({ passed: 0, failed: 0, skipped: 1, words });

/** A check that looks at files and names what is wrong with them, one sentence each. */
export const looking = (id: string, problems: () => Promise<readonly string[]>): Check => ({
  id,
  run: async () => {
    const found = await problems();
    return found.length === 0 ? passed : failed(found.join("\n"));
  },
});
