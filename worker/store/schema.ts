/**
 * The tables of migrations/ as drizzle knows them: what its statements are built and typed from. The migrations make the
 * tables; tests/worker/schema.test.ts proves that both say the same. What a row is, is said there.
 */
import { eq, isNotNull, sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Visibility } from "../../shared/contract/interactions.ts";
import type { SaveSnippets } from "../../shared/contract/snippets.ts";
import type { Rest } from "../../shared/domain/cadence/nudges.ts";
import type { CitableFact, FactKind, FactVisibility } from "../../shared/domain/fact.ts";
import type { GiftKind, LedgerKind, LedgerSide, LedgerTally, Settlement } from "../../shared/domain/ledger.ts";
import type { RuleKind } from "../../shared/domain/privacy/neverLog.ts";
import type { RetentionOutcome } from "../../shared/domain/privacy/retention.ts";
import type { StageOverride } from "../../shared/domain/stage/override.ts";
import type { TieKind } from "../../shared/domain/tie/tieKind.ts";
import type { Addressed, Channel, Direction } from "../../shared/domain/tie/touch.ts";
import type { RuleId } from "../../shared/domain/tone/rule.ts";
import type { MessageStyle } from "../../shared/domain/tone/style.ts";
import type { ContactId, FactId, InteractionId, LedgerEntryId, TenantId, UserId } from "../../shared/ids.ts";
import type { Instant, LocalDate, TimeZone } from "../../shared/time.ts";

const tenantId = () => text("tenant_id").$type<TenantId>().notNull();
const userId = () => text("user_id").$type<UserId>().notNull();
const contactId = () => text("contact_id").$type<ContactId>().notNull();
const interactionId = () => text("interaction_id").$type<InteractionId>().notNull();
/** Epoch milliseconds, UTC. */
const instant = (name: string) => integer(name).$type<Instant>();

export const contacts = sqliteTable(
  "contacts",
  {
    tenantId: tenantId(),
    id: text("id").$type<ContactId>().notNull(),
    displayName: text("display_name").notNull(),
    preferredName: text("preferred_name"),
    company: text("company"),
    role: text("role"),
    version: integer("version").notNull(),
    createdAt: instant("created_at").notNull(),
    createdByInteraction: text("created_by_interaction").$type<InteractionId>(),
    privateTo: text("private_to").$type<UserId>(),
    erasedAt: instant("erased_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("contacts_erased").on(t.erasedAt).where(sql`${t.erasedAt} IS NOT NULL`),
    index("contacts_private").on(t.tenantId, t.privateTo).where(sql`${t.privateTo} IS NOT NULL`),
  ],
);

export const contactAddresses = sqliteTable(
  "contact_addresses",
  {
    tenantId: tenantId(),
    addressKey: text("address_key").notNull(),
    contactId: contactId(),
    address: text("address").notNull(),
    place: integer("place").notNull(),
    shape: text("shape").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.addressKey, t.contactId] }),
    index("contact_addresses_alike").on(t.tenantId, t.shape),
    index("contact_addresses_of_contact").on(t.tenantId, t.contactId, t.place, t.address),
  ],
);

export const addressChoices = sqliteTable(
  "address_choices",
  { tenantId: tenantId(), userId: userId(), addressKey: text("address_key").notNull(), contactId: contactId() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId, t.addressKey] }),
    index("address_choices_of_contact").on(t.tenantId, t.contactId),
  ],
);

export const threadKeys = sqliteTable(
  "thread_keys",
  { tenantId: tenantId(), key: text("key").notNull(), interactionId: interactionId() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.key] }),
    index("thread_keys_of_interaction").on(t.tenantId, t.interactionId),
  ],
);

export const interactionLoggers = sqliteTable(
  "interaction_loggers",
  {
    tenantId: tenantId(),
    interactionId: interactionId(),
    userId: userId(),
    userName: text("user_name").notNull(),
    kind: text("kind").$type<"thread" | "touch">().notNull(),
    channel: text("channel").$type<Channel>().notNull(),
    loggedAt: instant("logged_at").notNull(),
    note: text("note"),
    visibility: text("visibility").$type<Visibility>().notNull(),
    at: instant("at").notNull(),
    people: text("people", { mode: "json" }).$type<Readonly<Record<ContactId, number>>>().notNull(),
    added: integer("added").notNull(),
    version: integer("version").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.interactionId, t.userId] }),
    index("interaction_loggers_of_user").on(t.tenantId, t.userId),
  ],
);

export const touches = sqliteTable(
  "touches",
  {
    tenantId: tenantId(),
    contactId: contactId(),
    at: instant("at").notNull(),
    key: text("key").notNull(),
    interactionId: interactionId(),
    direction: text("direction").$type<Direction>().notNull(),
    channel: text("channel").$type<Channel>().notNull(),
    audience: integer("audience").notNull(),
    addressed: text("addressed").$type<Addressed>().notNull(),
    automated: integer("automated", { mode: "boolean" }).notNull(),
    words: integer("words"),
    shared: integer("shared", { mode: "boolean" }).notNull(),
    /** What its quote is known by; the key too, until the message itself is logged. */
    pastKey: text("past_key"),
    /** How the contact wrote it; `null` for what others wrote. */
    style: text("style", { mode: "json" }).$type<MessageStyle>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.contactId, t.at, t.key] }),
    uniqueIndex("touches_once").on(t.tenantId, t.contactId, t.key),
    index("touches_shown").on(t.tenantId, t.contactId, t.at, t.key).where(eq(t.shared, true)),
    index("touches_past").on(t.tenantId, t.contactId, t.pastKey).where(isNotNull(t.pastKey)),
    index("touches_styled")
      .on(t.tenantId, t.contactId, t.at, t.key, t.style)
      .where(sql`${t.shared} = 1 AND ${t.style} IS NOT NULL`),
  ],
);

export const touchUsers = sqliteTable(
  "touch_users",
  {
    tenantId: tenantId(),
    interactionId: interactionId(),
    contactId: contactId(),
    key: text("key").notNull(),
    userId: userId(),
    direction: text("direction").$type<Direction>().notNull(),
    addressed: text("addressed").$type<Addressed>().notNull(),
    /** Of a touch that only those who were on it see: when it happened, and what a list shows of it. */
    hiddenAt: instant("hidden_at"),
    hidden: text("hidden"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.interactionId, t.contactId, t.key, t.userId] }),
    index("touch_users_hidden").on(t.tenantId, t.userId, t.contactId, t.hiddenAt, t.key).where(isNotNull(t.hiddenAt)),
  ],
);

/** A rest, and when the user asked for it. */
export interface KeptRest extends Rest {
  readonly since: Instant;
}

export const ties = sqliteTable(
  "ties",
  {
    tenantId: tenantId(),
    userId: userId(),
    contactId: contactId(),
    kind: text("kind").$type<TieKind>().notNull(),
    idealDays: integer("ideal_days"),
    maximumDays: integer("maximum_days"),
    settingsVersion: integer("settings_version").notNull(),
    timeZone: text("time_zone").$type<TimeZone>().notNull(),
    /** JSON of a `TieSummary`; empty for a tie without any. */
    summary: text("summary").notNull(),
    /** JSON of the touches not yet folded into the summary. */
    tail: text("tail").notNull(),
    version: integer("version").notNull(),
    override: text("override", { mode: "json" }).$type<StageOverride>(),
    rest: text("rest", { mode: "json" }).$type<KeptRest>(),
    /** `NULL`: never; empty: not worked out since the tie changed. */
    dueOn: text("due_on").$type<LocalDate | "">().default(""),
    ledger: text("ledger", { mode: "json" }).$type<LedgerTally>(),
    /** `RULES_VERSION` when summary and due day were made; 0 for not yet. */
    rules: integer("rules").notNull().default(0),
    /** `NULL` where the user noted nothing; empty where nothing of it may be cited. */
    facts: text("facts", { mode: "json" }).$type<readonly CitableFact[]>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId, t.contactId] }),
    index("ties_of_contact").on(t.tenantId, t.contactId),
    index("ties_due").on(t.tenantId, t.userId, t.dueOn),
    index("ties_rules").on(t.rules),
    index("ties_not_worked_out").on(t.tenantId, t.userId, t.contactId).where(sql`${t.dueOn} = ''`),
  ],
);

export const ledgerEntries = sqliteTable(
  "ledger_entries",
  {
    tenantId: tenantId(),
    userId: userId(),
    id: text("id").$type<LedgerEntryId>().notNull(),
    contactId: contactId(),
    kind: text("kind").$type<LedgerKind>().notNull(),
    by: text("side").$type<LedgerSide>().notNull(),
    gift: text("gift").$type<GiftKind>(),
    what: text("what").notNull(),
    at: instant("at").notNull(),
    dueOn: text("due_on").$type<LocalDate>(),
    settledAt: instant("settled_at"),
    settledHow: text("settled_how").$type<Settlement["how"]>(),
    version: integer("version").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId, t.id] }),
    index("ledger_entries_newest").on(t.tenantId, t.userId, t.contactId, t.at, t.id),
    index("ledger_entries_of_contact").on(t.tenantId, t.contactId),
  ],
);

export const facts = sqliteTable(
  "facts",
  {
    tenantId: tenantId(),
    userId: userId(),
    id: text("id").$type<FactId>().notNull(),
    userName: text("user_name").notNull(),
    contactId: contactId(),
    kind: text("kind").$type<FactKind>().notNull(),
    text: text("what").notNull(),
    knownAt: instant("known_at").notNull(),
    messageId: text("message_id"),
    agreed: integer("agreed", { mode: "boolean" }).notNull(),
    visibility: text("visibility").$type<FactVisibility>().notNull(),
    notedAt: instant("noted_at").notNull(),
    version: integer("version").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId, t.id] }),
    uniqueIndex("facts_by_id").on(t.tenantId, t.id),
    uniqueIndex("facts_once").on(t.tenantId, t.userId, t.contactId, t.kind, t.text),
    index("facts_of_contact").on(t.tenantId, t.contactId, t.knownAt),
    index("facts_for_team").on(t.tenantId, t.contactId, t.knownAt, t.id).where(eq(t.visibility, "team")),
  ],
);

export const contactKeepers = sqliteTable(
  "contact_keepers",
  { tenantId: tenantId(), userId: userId(), contactId: contactId() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId, t.contactId] }),
    index("contact_keepers_of_contact").on(t.tenantId, t.contactId),
  ],
);

/** Kept by triggers. */
export const ownerDays = sqliteTable(
  "owner_days",
  {
    tenantId: tenantId(),
    userId: userId(),
    block: integer("block").notNull(),
    touches: text("touches", { mode: "json" }).$type<Readonly<Record<string, number>>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.userId, t.block] })],
);

export const nudgeSettings = sqliteTable(
  "nudge_settings",
  {
    tenantId: tenantId(),
    userId: userId(),
    on: integer("nudges_on", { mode: "boolean" }).notNull(),
    perDay: integer("per_day").notNull(),
    version: integer("version").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.userId] })],
);

export const snippets = sqliteTable(
  "snippets",
  {
    tenantId: tenantId(),
    userId: userId(),
    snippets: text("snippets", { mode: "json" }).$type<SaveSnippets["snippets"]>().notNull(),
    version: integer("version").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.userId] })],
);

export const dismissals = sqliteTable(
  "dismissals",
  { tenantId: tenantId(), userId: userId(), contactId: contactId(), rule: text("rule").$type<RuleId>().notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId, t.contactId, t.rule] }),
    index("dismissals_of_contact").on(t.tenantId, t.contactId),
  ],
);

export const audit = sqliteTable(
  "audit",
  {
    tenantId: tenantId(),
    userId: userId(),
    idempotencyKey: text("idempotency_key").notNull(),
    requestHash: text("request_hash").notNull(),
    at: instant("at").notNull(),
    action: text("action").notNull(),
    subjectId: text("subject_id").notNull(),
    /** Empty once it is forgotten. */
    answer: text("answer").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.userId, t.idempotencyKey] }),
    index("audit_answers").on(t.at).where(sql`${t.answer} <> ''`),
    index("audit_answers_of_tenant").on(t.tenantId).where(sql`${t.answer} <> ''`),
  ],
);

export const erasedAddresses = sqliteTable(
  "erased_addresses",
  {
    tenantId: tenantId(),
    /** Empty where it holds for everybody. */
    userId: text("user_id").$type<UserId | "">().notNull(),
    addressDigest: text("address_digest").notNull(),
    erasedAt: instant("erased_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.userId, t.addressDigest] })],
);

export const neverLog = sqliteTable(
  "never_log",
  {
    tenantId: tenantId(),
    /** Empty for a rule of the organisation. */
    userId: text("user_id").$type<UserId | "">().notNull(),
    kind: text("kind").$type<RuleKind>().notNull(),
    value: text("value").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.userId, t.kind, t.value] })],
);

export const organisations = sqliteTable(
  "organisations",
  {
    tenantId: tenantId(),
    retentionDays: integer("retention_days"),
    defaultVisibility: text("default_visibility").$type<Visibility>().notNull(),
    version: integer("version").notNull(),
    lastRunAt: instant("last_run_at"),
    serverAnalysis: integer("server_analysis", { mode: "boolean" }).notNull(),
    rewriting: integer("rewriting", { mode: "boolean" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId] })],
);

export const retentionRuns = sqliteTable(
  "retention_runs",
  {
    tenantId: tenantId(),
    at: instant("at").notNull(),
    outcome: text("outcome").$type<RetentionOutcome>().notNull(),
    before: instant("before"),
    touches: integer("touches").notNull(),
    logs: integer("logs").notNull(),
    contacts: integer("contacts").notNull(),
    facts: integer("facts").notNull().default(0),
    entries: integer("entries").notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.at] })],
);

export const confirmations = sqliteTable(
  "confirmations",
  {
    tenantId: tenantId(),
    userId: userId(),
    requestHash: text("request_hash").notNull(),
    digest: text("digest").notNull(),
    until: instant("until").notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.userId, t.requestHash] })],
);
