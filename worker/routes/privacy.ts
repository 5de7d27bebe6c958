import { api } from "../../shared/contract/api.ts";
import { privacyApi } from "../../shared/contract/privacyApi.ts";
import { ok } from "../../shared/result.ts";
import { plain, type Serve, tagged } from "../http/serve.ts";
import { confirm } from "../services/confirmation.ts";
import { eraseContact, eraseEverything } from "../services/erase.ts";
import { exportMine, exportPerson } from "../services/export.ts";
import { setNeverLog } from "../services/neverLog.ts";
import { listRetentionRuns, saveSettings, showPolicy } from "../services/organisation.ts";

/** `model`: the language model of this deployment; `null` where there is none. */
export function servePrivacy(serve: Serve, model: string | null): void {
  serve(api.policy, async ({ db }) => ok({ reply: await showPolicy(db, model) }));

  serve(privacyApi.confirm, async ({ db, ...asked }) => plain(await confirm(db, asked)));

  serve(privacyApi.setNeverLog, async ({ db, ...asked }) => plain(await setNeverLog(db, asked)));

  serve(privacyApi.saveOrganisation, async ({ db, ...asked }) =>
    tagged(await saveSettings(db, asked), ({ version }) => version),
  );

  serve(privacyApi.retentionRuns, async ({ db }) => ok({ reply: await listRetentionRuns(db) }));

  serve(privacyApi.exportPerson, async ({ db, now, params, body }) =>
    plain(await exportPerson(db, { ...params, cursor: body.cursor, now })),
  );

  serve(privacyApi.exportMine, async ({ db, now, body }) => plain(await exportMine(db, { cursor: body.cursor, now })));

  serve(privacyApi.eraseContact, async ({ db, params, ...asked }) =>
    plain(await eraseContact(db, { ...asked, ...params })),
  );

  serve(privacyApi.eraseMine, async ({ db, ticket }) => plain(await eraseEverything(db, { ticket })));
}
