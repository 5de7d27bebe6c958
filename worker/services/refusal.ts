/** Why a service did not do what was asked. `http/problem.ts` turns each into an answer. */

import type { SnoozeError } from "../../shared/domain/cadence/nudges.ts";
import type { FactFault } from "../../shared/domain/fact.ts";
import type { LedgerFault } from "../../shared/domain/ledger.ts";
import type { RewriteRefusal } from "../../shared/domain/rewriting/rewrite.ts";
import type { OverrideError } from "../../shared/domain/stage/override.ts";
import type { RewriterFault } from "../rewriting/rewriter.ts";

export type Refusal =
  /** It does not exist, or the user may not know that it does: nobody can tell which. */
  | { readonly reason: "not-found" }
  /** The user sees it, but somebody else logged it. */
  | { readonly reason: "not-yours" }
  | { readonly reason: "address-ambiguous"; readonly addresses: readonly string[] }
  /** A rule says not to, or the person was erased. `whom`: whose address or which domain it is about; empty for a thread. */
  | { readonly reason: "never-logged"; readonly because: "mine" | "organisation" | "erased"; readonly whom: string }
  | { readonly reason: "not-admin" }
  | { readonly reason: "turned-off" }
  | { readonly reason: "no-model" }
  | { readonly reason: "rewrite-refused"; readonly why: RewriteRefusal }
  | RewriterFault
  /** What a click in a framed page must not do alone. */
  | { readonly reason: "not-confirmed" }
  | { readonly reason: "others-have-a-share" }
  | { readonly reason: "no-such-rule-value" }
  | { readonly reason: "too-many-rules"; readonly most: number }
  | { readonly reason: "in-the-future" }
  | { readonly reason: "too-early" }
  | { readonly reason: "thread-time-fixed" }
  | { readonly reason: "same-person" }
  | { readonly reason: "intervals-crossed" }
  | { readonly reason: "override-refused"; readonly why: OverrideError }
  | { readonly reason: "snooze-refused"; readonly why: SnoozeError }
  | { readonly reason: "ledger-refused"; readonly why: LedgerFault }
  /** So many entries with one person that they cannot all be counted at every change. */
  | { readonly reason: "ledger-full"; readonly most: number }
  | { readonly reason: "fact-refused"; readonly why: FactFault }
  | { readonly reason: "facts-full"; readonly most: number }
  /** Another fact of the user says the same of the person. */
  | { readonly reason: "noted-before" }
  /** `version`: of what is stored now. */
  | { readonly reason: "version-changed"; readonly version: number }
  | { readonly reason: "unknown-cursor" }
  | { readonly reason: "key-reused" }
  /** The request was carried out once; what was answered is no longer kept. */
  | { readonly reason: "answer-forgotten" }
  /** Others kept changing the same rows. */
  | { readonly reason: "contended" };
