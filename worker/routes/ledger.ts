import type { LedgerEntryReply } from "../../shared/contract/ledger.ts";
import { ledgerApi } from "../../shared/contract/ledgerApi.ts";
import { plain, type Serve, tagged } from "../http/serve.ts";
import { addEntry, editEntry, removeEntry, showLedger } from "../services/ledger.ts";

export function serveLedger(serve: Serve): void {
  serve(ledgerApi.ledger, async ({ db, now, params, query: { timeZone: zone, ...page } }) =>
    plain(await showLedger(db, { ...params, viewing: { now, zone }, cursor: page.cursor, limit: page.limit })),
  );

  serve(ledgerApi.addLedgerEntry, async ({ db, params, ...asked }) =>
    tagged(await addEntry(db, { ...asked, ...params }), entryVersion),
  );

  serve(ledgerApi.editLedgerEntry, async ({ db, params, ...asked }) =>
    tagged(await editEntry(db, { ...asked, ...params }), entryVersion),
  );

  serve(ledgerApi.removeLedgerEntry, async ({ db, params, ...asked }) =>
    plain(await removeEntry(db, { ...asked, ...params })),
  );
}

const entryVersion = ({ entry }: LedgerEntryReply): number => entry.version;
