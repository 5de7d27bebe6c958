/** What the administrators of an organisation decided. */
import { eq } from "drizzle-orm";
import type { OrganisationView } from "../../shared/contract/policy.ts";
import type { OrganisationSettings } from "../../shared/contract/privacy.ts";
import { type Recorded, recorded, type Written } from "./auditLine.ts";
import { build, nextVersion, selected, statementOf } from "./build.ts";
import type { Database } from "./database.ts";
import { organisations } from "./schema.ts";

const SETTINGS = {
  retentionDays: organisations.retentionDays,
  defaultVisibility: organisations.defaultVisibility,
  serverAnalysis: organisations.serverAnalysis,
  rewriting: organisations.rewriting,
  version: organisations.version,
};

/** `null` while nobody has changed anything. */
export async function findOrganisation(db: Database): Promise<OrganisationView | null> {
  const isOurs = eq(organisations.tenantId, db.scope.tenantId);
  const [row] = await db.read(statementOf(build.select(SETTINGS).from(organisations).where(isOurs)));
  return row ? selected(SETTINGS, row) : null;
}

export interface SettingsChange {
  readonly settings: OrganisationSettings;
  readonly expected: number;
}

/** Refused when the settings have another version than expected; 0 is an organisation without any. */
export function saveOrganisation(
  db: Database,
  { settings, expected }: SettingsChange,
  record: Recorded,
): Promise<Written> {
  const { tenantId } = db.scope;
  const first = build.insert(organisations).values({ tenantId, ...settings, version: 1 });
  const later = build
    .update(organisations)
    .set({ ...settings, version: nextVersion(organisations.version, expected) })
    .where(eq(organisations.tenantId, tenantId));
  return recorded(db, record, [statementOf(expected === 0 ? first : later)]);
}
