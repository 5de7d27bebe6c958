/** What people decide about being remembered: rules not to log, export, erasing, and an organisation's settings. */
import * as z from "zod/mini";
import { RULE_KINDS, RULE_SCOPES } from "../domain/privacy/neverLog.ts";
import { RETENTION_DAYS, RETENTION_OUTCOMES } from "../domain/privacy/retention.ts";
import { CHANNELS } from "../domain/tie/touch.ts";
import { MessageStyleView, VISIBILITIES } from "./interactions.ts";
import { NeverLogRuleView } from "./policy.ts";
import { ContactView, TieSettingsView, TouchView } from "./standing.ts";
import { ContactIdText, Count, filledText, InteractionIdText, LIMITS, Moment } from "./values.ts";

/** Sets a rule, or takes it back with `never: false`. `value` in any spelling of the address, domain or Message-ID. */
export const SetNeverLog = z.strictObject({
  scope: z.enum(RULE_SCOPES),
  kind: z.enum(RULE_KINDS),
  value: filledText(LIMITS.messageId),
  never: z.boolean(),
});
export type SetNeverLog = z.output<typeof SetNeverLog>;

/** The rule as it is kept. */
export const SetNeverLogReply = z.object({ ...NeverLogRuleView.shape, never: z.boolean() });
export type SetNeverLogReply = z.output<typeof SetNeverLogReply>;

export const OrganisationSettings = z.strictObject({
  /** Touches older than so many days are removed; `null` keeps them. */
  retentionDays: z.nullable(z.int().check(z.minimum(RETENTION_DAYS.least), z.maximum(RETENTION_DAYS.most))),
  /** Who may see a log when its user does not say otherwise. */
  defaultVisibility: z.enum(VISIBILITIES),
  /** Drafts leave the pane for nothing that is left out here. */
  serverAnalysis: z._default(z.boolean(), false),
  rewriting: z._default(z.boolean(), false),
});
export type OrganisationSettings = z.output<typeof OrganisationSettings>;

/** What one run of the retention job did. */
export const RetentionRunView = z.object({
  at: Moment,
  outcome: z.enum(RETENTION_OUTCOMES),
  before: z.nullable(Moment),
  touches: Count,
  logs: Count,
  contacts: Count,
  facts: Count,
  /** Of ledgers. */
  entries: Count,
});
/** Newest first, at most a month of daily runs. */
export const RetentionRunsReply = z.object({ runs: z.array(RetentionRunView) });
export type RetentionRunsReply = z.output<typeof RetentionRunsReply>;

/** `cursor`: opaque, from the page before; absent for the first page. In the body, as it belongs to what is asked. */
export const ExportPage = z.strictObject({ cursor: z.optional(z.string().check(z.maxLength(4_000))) });
export type ExportPage = z.output<typeof ExportPage>;

/** A row as it is stored, by the names the code gives its columns. */
export const StoredRecord = z.object({
  table: z.string(),
  fields: z.record(z.string(), z.nullable(z.union([z.string(), z.number(), z.boolean()]))),
});
export type StoredRecord = z.output<typeof StoredRecord>;

/** One colleague's log of an interaction, as far as the user may see it. */
export const LogView = z.object({
  interactionId: InteractionIdText,
  channel: z.enum(CHANNELS),
  loggedBy: z.string(),
  you: z.boolean(),
  loggedAt: Moment,
  visibility: z.enum(VISIBILITIES),
  note: z.nullable(z.string()),
});
export type LogView = z.output<typeof LogView>;

/** What is held about one person and may be seen by the user. Each page has touches, newest first, and the logs they are in. */
export const ExportPersonReply = z.object({
  asOf: Moment,
  contact: ContactView,
  settings: TieSettingsView,
  /** What the user keeps about the person, as it is stored, and what colleagues noted for the team; on the first page. */
  records: z.array(StoredRecord),
  touches: z.array(z.object({ ...TouchView.shape, style: z.nullable(MessageStyleView) })),
  logs: z.array(LogView),
  next: z.nullable(z.string()),
});
export type ExportPersonReply = z.output<typeof ExportPersonReply>;

/** What is stored of the user: rows of all tables, a page at a time. */
export const ExportMineReply = z.object({
  asOf: Moment,
  records: z.array(StoredRecord),
  next: z.nullable(z.string()),
});
export type ExportMineReply = z.output<typeof ExportMineReply>;

export const ERASE_SCOPES = ["mine", "everyone"] as const;

/** `mine`: the user's own ties, touches and notes. `everyone`: the person, for the whole organisation. */
export const EraseContact = z.strictObject({ scope: z.enum(ERASE_SCOPES) });
export type EraseContact = z.output<typeof EraseContact>;

export const EraseContactReply = z.object({
  contactId: ContactIdText,
  /** `everyone` also when nobody but the user had anything to do with the person. */
  erased: z.enum(ERASE_SCOPES),
  /** Whether something of a long history is left; asking again goes on. For `everyone` it is out of reach already. */
  remaining: z.boolean(),
  /** Notes on threads with others too, which are kept and may name the person. */
  notesKept: Count,
});
export type EraseContactReply = z.output<typeof EraseContactReply>;

/** The words that say it is meant. */
export const EraseMine = z.strictObject({ confirm: z.literal("erase everything of mine") });
export type EraseMine = z.output<typeof EraseMine>;

/** `remaining`: a long history is erased in several steps; asking again goes on. */
export const EraseMineReply = z.object({ remaining: z.boolean() });
export type EraseMineReply = z.output<typeof EraseMineReply>;
