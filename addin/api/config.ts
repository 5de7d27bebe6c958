import * as z from "zod/mini";
import { err, ok, type Result } from "../../shared/result.ts";

/** What the Worker tells its own pane before anybody is signed in. Nothing in it is secret. */
const PaneConfig = z.object({
  clientId: z.string(),
  scope: z.string(),
  authority: z.string(),
  version: z.string(),
});
export type PaneConfig = z.output<typeof PaneConfig>;

export type ConfigError = { readonly reason: "offline" } | { readonly reason: "unreadable"; readonly status: number };

/** Reads `/config.json` until it was read once; a failure is tried again at the next call. */
export function createConfigReader(fetch: typeof globalThis.fetch): () => Promise<Result<PaneConfig, ConfigError>> {
  let known: Result<PaneConfig, ConfigError> | null = null;
  return async () => {
    if (!known?.ok) known = await readConfig(fetch);
    return known;
  };
}

async function readConfig(fetch: typeof globalThis.fetch): Promise<Result<PaneConfig, ConfigError>> {
  const answer = await fetch("/config.json").catch(() => null);
  if (!answer) return err({ reason: "offline" });
  const config = z.safeParse(PaneConfig, await answer.json().catch(() => null));
  return config.success ? ok(config.data) : err({ reason: "unreadable", status: answer.status });
}
