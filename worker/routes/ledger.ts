import type { LedgerEntryReply } from "../../shared/contract/ledger.ts";
import { ledgerApi } from "../../shared/contract/ledgerApi.ts";
import { ok, type Result } from "../../shared/result.ts";
import { plain, type Serve } from "../http/serve.ts";
import { addEntry, editEntry, removeEntry, showLedger } from "../services/ledger.ts";

export function serveLedger(serve: Serve): void {
  serve(ledgerApi.ledger, async ({ db, now, params, query: { timeZone: zone, ...page } }) =>
    plain(await showLedger(db, { ...params, viewing: { now, zone }, cursor: page.cursor, limit: page.limit })),
  );

  serve(ledgerApi.addLedgerEntry, async ({ db, params, ...asked }) =>
    withTag(await addEntry(db, { ...asked, ...params })),
  );

  serve(ledgerApi.editLedgerEntry, async ({ db, params, ...asked }) =>
    withTag(await editEntry(db, { ...asked, ...params })),
  );

  serve(ledgerApi.removeLedgerEntry, async ({ db, params, ...asked }) =>
    plain(await removeEntry(db, { ...asked, ...params })),
  );
}

function withTag<R extends LedgerEntryReply, E>(result: Result<R, E>) {
  return result.ok ? ok({ reply: result.value, version: result.value.entry.version }) : result;
}
