/** Everything the app takes from outside; tests hand in their own clock, ids and keys. */
import type { NewId } from "../shared/ids.ts";
import type { Clock } from "./clock.ts";
import type { Settings } from "./env.ts";
import type { Entrance } from "./http/entrance.ts";
import type { RateLimits } from "./http/rateLimit.ts";
import type { WriteLog } from "./http/requestLog.ts";
import type { VerifyToken } from "./http/token.ts";
import type { Rewriter } from "./rewriting/rewriter.ts";
import type { Pause } from "./store/database.ts";

export interface Deps {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly verify: VerifyToken;
  readonly d1: D1Database;
  /** The pane's files; absent where only the API is served. */
  readonly assets: { fetch(request: Request): Promise<Response> } | null;
  readonly settings: Settings;
  readonly limits: RateLimits;
  readonly entrance: Entrance;
  /** Puts drafts in other words; `null` where no language model is bound. */
  readonly rewriter: Rewriter | null;
  readonly pause: Pause;
  readonly writeLog: WriteLog;
}
