/** The ledger with a person, and changing it: each change is saved through the outbox and can be taken back (M5). */
import { useState } from "react";
import type {
  AddLedgerEntry,
  EditLedgerEntry,
  LedgerEntryReply,
  LedgerEntryView,
  LedgerReply,
} from "../../shared/contract/ledger.ts";
import { ledgerApi } from "../../shared/contract/ledgerApi.ts";
import type { ContactView } from "../../shared/contract/standing.ts";
import { LIMITS } from "../../shared/contract/values.ts";
import type { Settlement } from "../../shared/domain/ledger.ts";
import type { ContactId } from "../../shared/ids.ts";
import type { Result } from "../../shared/result.ts";
import { useAnnounce } from "../announcer.tsx";
import type { WriteError, Written } from "../api/outbox.ts";
import { useServices } from "../services.tsx";
import { ledgerWords } from "../strings/ledgerWords.ts";
import { CARE } from "./answerKeys.ts";
import { type AnswerInView, useAnswer } from "./useAnswer.ts";
import { useWrite } from "./useWrite.ts";

/** The newest entries, as many as one page holds. */
export function useLedger(contactId: ContactId): AnswerInView<LedgerReply> {
  const { api, zone } = useServices();
  return useAnswer<LedgerReply>(`${CARE}ledger ${contactId}`, (signal) =>
    api.call(ledgerApi.ledger, { params: { contactId }, query: { timeZone: zone, limit: LIMITS.page }, signal }),
  );
}

export type LedgerDone = "added" | "keptBefore" | "changed" | "removed" | "undone" | "waiting";

export interface LedgerChanges {
  readonly saving: boolean;
  readonly error: WriteError | null;
  /** What was done last. */
  readonly done: LedgerDone | null;
  readonly canUndo: boolean;
  /** Answers whether the entry is saved or safely waiting: the form may close. */
  readonly add: (entry: AddLedgerEntry) => Promise<boolean>;
  /** `null` opens it again. */
  readonly settle: (entry: LedgerEntryView, how: Settlement["how"] | null) => Promise<void>;
  readonly remove: (entry: LedgerEntryView) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** `added` is `false` where the same was kept before. */
type Answered = Result<Written<LedgerEntryReply & { readonly added?: boolean }>, WriteError>;
/** Takes a change back, given the entry as the change left it. */
type WayBack = (entry: LedgerEntryView) => Promise<Answered>;

export function useLedgerChanges(contact: ContactView): LedgerChanges {
  const { words, now, zone } = useServices();
  const announce = useAnnounce();
  const send = useLedgerWrites(contact);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<WriteError | null>(null);
  const [done, setDone] = useState<LedgerDone | null>(null);
  const [back, setBack] = useState<(() => Promise<Answered>) | null>(null);

  const change = async (how: LedgerDone, work: Promise<Answered>, wayBack: WayBack | null): Promise<boolean> => {
    setSaving(true);
    setError(null);
    const written = await work;
    setSaving(false);
    if (!written.ok) {
      setError(written.error);
      return false;
    }
    const saved = written.value.state === "saved" ? written.value.reply : null;
    const isOld = saved?.added === false;
    setBack(() => (saved && wayBack && !isOld ? () => wayBack(saved.entry) : null));
    const came = saved ? (isOld ? "keptBefore" : how) : "waiting";
    setDone(came);
    announce(saved ? ledgerWords.done[came] : words.log.waiting);
    return true;
  };

  return {
    saving,
    error,
    done,
    canUndo: back !== null,
    add: (entry) => change("added", send.add(entry), send.remove),
    settle: async (entry, how) => {
      const settled = how && { at: now(), how };
      const asItWas = { settled: entry.settled, timeZone: zone };
      await change("changed", send.edit(entry, { settled, timeZone: zone }), (after) => send.edit(after, asItWas));
    },
    remove: async (entry) => {
      await change("removed", send.remove(entry), (gone) => send.restore(gone));
    },
    undo: async () => {
      if (back) await change("undone", back(), null);
    },
  };
}

/** The four writes of a ledger. */
function useLedgerWrites({ id: contactId, displayName }: ContactView) {
  const { zone } = useServices();
  const write = useWrite();
  const about = { kind: "ledger", about: displayName, scope: `ledger:${contactId}` } as const;

  const add = (body: AddLedgerEntry): Promise<Answered> =>
    write({ ...about, endpoint: ledgerApi.addLedgerEntry, params: { contactId }, body });
  const edit = ({ id: entryId, version }: LedgerEntryView, body: EditLedgerEntry): Promise<Answered> =>
    write({ ...about, endpoint: ledgerApi.editLedgerEntry, params: { entryId }, body, version });
  const remove = ({ id: entryId, version }: LedgerEntryView): Promise<Answered> =>
    write({ ...about, endpoint: ledgerApi.removeLedgerEntry, params: { entryId }, version });
  /** A removed entry anew, settled as it was. */
  const restore = async ({ kind, by, gift, what, at, dueOn, settled }: LedgerEntryView): Promise<Answered> => {
    const added = await add({ kind, by, gift, what, at, dueOn, timeZone: zone });
    if (!settled || !added.ok || added.value.state === "waiting") return added;
    return edit(added.value.reply.entry, { settled, timeZone: zone });
  };
  return { add, edit, remove, restore };
}
