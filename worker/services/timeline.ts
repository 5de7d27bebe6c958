/** The touches with a contact, newest first, a page at a time. */
import type { TouchesReply } from "../../shared/contract/contacts.ts";
import type { ContactId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { instant } from "../../shared/time.ts";
import type { Database } from "../store/database.ts";
import type { TouchRecord } from "../store/fragments.ts";
import { findContact } from "../store/openQuery.ts";
import { type After, type TouchFilter, touchesBefore } from "../store/timeline.ts";
import type { Refusal } from "./refusal.ts";

export interface PageAsk {
  readonly contactId: ContactId;
  readonly cursor: string | undefined;
  readonly limit: number;
  readonly filter: TouchFilter;
}

export async function listTouches(db: Database, ask: PageAsk): Promise<Result<TouchesReply, Refusal>> {
  const after = ask.cursor === undefined ? null : afterOf(ask.cursor);
  if (after === undefined) return err({ reason: "unknown-cursor" });
  const [contact, touches] = await Promise.all([findContact(db, ask.contactId), touchesBefore(db, { ...ask, after })]);
  if (!contact) return err({ reason: "not-found" });

  return ok({
    touches,
    next: touches.length === ask.limit ? cursorAfter(touches, after) : null,
  });
}

/** Where a page ended. It stands in a URL, hence it names a moment and a number and no Message-ID. */
export function cursorAfter(touches: readonly TouchRecord[], before: After | null): string {
  const at = touches.at(-1)?.at;
  const shown = touches.filter((touch) => touch.at === at).length;
  return `${at}.${shown + (before !== null && before.at === at ? before.shown : 0)}`;
}

const CURSOR = /^(-?\d{1,15})\.(\d{1,5})$/;

/** `undefined` for a cursor no page gave. */
export function afterOf(cursor: string): After | undefined {
  const [, at, shown] = CURSOR.exec(cursor) ?? [];
  return at === undefined ? undefined : { at: instant(Number(at)), shown: Number(shown) };
}
