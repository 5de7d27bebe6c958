/** Endpoints of the ledger, apart from `api`, so that the pane loads their schemas when it needs them. */
import * as z from "zod/mini";
import { endpoint } from "./endpoint.ts";
import {
  AddLedgerEntry,
  AddLedgerReply,
  EditLedgerEntry,
  LedgerEntryReply,
  LedgerQuery,
  LedgerReply,
} from "./ledger.ts";
import { ContactIdText, LedgerEntryIdText } from "./values.ts";

const contactParams = z.object({ contactId: ContactIdText });
const entryParams = z.object({ entryId: LedgerEntryIdText });

export const ledgerApi = {
  ledger: endpoint({
    id: "ledger",
    method: "GET",
    path: "/v1/contacts/:contactId/ledger",
    summary: "The user's ledger with a contact, newest first, a page at a time, and its balance.",
    access: "user",
    write: "none",
    params: contactParams,
    query: LedgerQuery,
    reply: LedgerReply,
    status: 200,
    problems: ["not-found"],
  }),
  addLedgerEntry: endpoint({
    id: "addLedgerEntry",
    method: "POST",
    path: "/v1/contacts/:contactId/ledger",
    summary: "Note a give, an ask or a promise of either side. The same promise or ask while it is open is kept once.",
    access: "user",
    write: "create",
    params: contactParams,
    body: AddLedgerEntry,
    reply: AddLedgerReply,
    tagged: true,
    status: 201,
    problems: ["not-found", "conflict"],
  }),
  editLedgerEntry: endpoint({
    id: "editLedgerEntry",
    method: "PATCH",
    path: "/v1/ledger/:entryId",
    summary: "Change an entry of the ledger, settle it, or open it again.",
    access: "user",
    write: "version",
    params: entryParams,
    body: EditLedgerEntry,
    reply: LedgerEntryReply,
    tagged: true,
    status: 200,
    problems: ["not-found"],
  }),
  removeLedgerEntry: endpoint({
    id: "removeLedgerEntry",
    method: "DELETE",
    path: "/v1/ledger/:entryId",
    summary: "Take an entry out of the ledger.",
    access: "user",
    write: "version",
    params: entryParams,
    reply: LedgerEntryReply,
    status: 200,
    problems: ["not-found"],
  }),
} as const;
