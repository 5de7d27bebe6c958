/** What holds before anybody is asked about: rules not to log, and what the organisation has decided. */
import * as z from "zod/mini";
import { RULE_KINDS, RULE_SCOPES } from "../domain/privacy/neverLog.ts";
import { VISIBILITIES } from "./interactions.ts";
import { Count } from "./values.ts";

export const NeverLogRuleView = z.object({ scope: z.enum(RULE_SCOPES), kind: z.enum(RULE_KINDS), value: z.string() });

export const OrganisationView = z.object({
  retentionDays: z.nullable(Count),
  defaultVisibility: z.enum(VISIBILITIES),
  /** Whether clients may send drafts to be judged (`POST /v1/tone`). The pane never does. */
  serverAnalysis: z._default(z.boolean(), false),
  /** Whether users may give drafts to a language model to be put in other words. */
  rewriting: z._default(z.boolean(), false),
  /** The entity tag for `If-Match`; 0 until somebody changed something. */
  version: Count,
});
export type OrganisationView = z.output<typeof OrganisationView>;

/** All that the pane must know before it asks about anybody. */
export const PolicyReply = z.object({
  neverLog: z.array(NeverLogRuleView),
  organisation: OrganisationView,
  /** The language model of this deployment; `null` where there is none, so that no draft can be rewritten. */
  model: z._default(z.nullable(z.string()), null),
  /** Whether the user may change what holds for the organisation. */
  isAdmin: z.boolean(),
});
export type PolicyReply = z.output<typeof PolicyReply>;
