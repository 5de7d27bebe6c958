/** The touches with a contact, newest first, a page at a time. */
import * as z from "zod/mini";
import type { TouchesReply } from "../../shared/contract/contacts.ts";
import type { ContactId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { instant } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import { findContact } from "../store/openQuery.ts";
import { type After, touchesBefore } from "../store/timeline.ts";
import type { Reason } from "./reason.ts";
import { touchView } from "./views.ts";

export interface PageAsk {
  readonly contactId: ContactId;
  readonly cursor: string | undefined;
  readonly limit: number;
}

export async function listTouches(db: Database, ask: PageAsk): Promise<Result<TouchesReply, Reason>> {
  const after = ask.cursor === undefined ? null : afterOf(ask.cursor);
  if (after === undefined) return err({ reason: "unknown-cursor" });
  if (!(await findContact(db, ask.contactId))) return err({ reason: "not-found" });

  const touches = await touchesBefore(db, { contactId: ask.contactId, after, limit: ask.limit });
  const last = touches.length === ask.limit ? touches.at(-1) : undefined;
  return ok({ touches: touches.map(touchView), next: last ? JSON.stringify([last.at, last.key]) : null });
}

const Cursor = z.tuple([z.int(), z.string()]);

/** `undefined` for a cursor no page gave. */
function afterOf(cursor: string): After | undefined {
  try {
    const [at, key] = z.parse(Cursor, JSON.parse(cursor));
    return { at: instant(at), key };
  } catch {
    return undefined;
  }
}
