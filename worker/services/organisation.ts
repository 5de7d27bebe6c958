/** An organisation's own settings, and what a client must know before it asks about anybody. */
import { isLasting } from "../../shared/contract/confirmation.ts";
import type { OrganisationView, PolicyReply } from "../../shared/contract/policy.ts";
import type { OrganisationSettings, RetentionRunsReply } from "../../shared/contract/privacy.ts";
import { privacyApi } from "../../shared/contract/privacyApi.ts";
import { err, ok } from "../../shared/result.ts";
import type { Database } from "../store/database.ts";
import { findRules } from "../store/neverLog.ts";
import { findOrganisation, saveOrganisation } from "../store/organisations.ts";
import { findRetentionRuns } from "../store/retentionRuns.ts";
import type { WriteTicket } from "../ticket.ts";
import { isConfirmed } from "./confirmation.ts";
import { type Outcome, once } from "./once.ts";

/** Everything is kept, logs are for the team, and no draft is sent for anything, until an administrator says otherwise. */
const AT_FIRST: OrganisationView = {
  ...{ retentionDays: null, defaultVisibility: "team", version: 0 },
  ...{ serverAnalysis: false, rewriting: false },
};

export const organisationOf = async (db: Database): Promise<OrganisationView> =>
  (await findOrganisation(db)) ?? AT_FIRST;

export async function showPolicy(db: Database, model: string | null): Promise<PolicyReply> {
  const [neverLog, organisation] = await Promise.all([findRules(db), organisationOf(db)]);
  return { neverLog, organisation, model, isAdmin: db.scope.isAdmin };
}

/** A month of daily runs. */
const RUNS_SHOWN = 31;

export async function listRetentionRuns(db: Database): Promise<RetentionRunsReply> {
  return { runs: await findRetentionRuns(db, RUNS_SHOWN) };
}

export interface SaveSettingsAsk {
  readonly body: OrganisationSettings;
  readonly ticket: WriteTicket;
  readonly expected: number;
}

export async function saveSettings(db: Database, ask: SaveSettingsAsk): Promise<Outcome<OrganisationView>> {
  return once(db, { ticket: ask.ticket, endpoint: privacyApi.saveOrganisation }, async (record) => {
    if (!db.scope.isAdmin) return err({ reason: "not-admin" });
    const before = await organisationOf(db);
    const { version } = before;
    if (version !== ask.expected) return err({ reason: "version-changed", version });
    if (isLasting(before, ask.body) && !(await isConfirmed(db, ask.ticket))) return err({ reason: "not-confirmed" });

    const reply = { ...ask.body, version: version + 1 };
    const saved = await saveOrganisation(db, { settings: ask.body, expected: ask.expected }, record("", reply));
    return saved.ok ? ok(reply) : err({ reason: "contended" });
  });
}
