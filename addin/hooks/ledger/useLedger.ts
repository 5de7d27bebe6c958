/** The ledger with a person, and changing it: each change is saved through the outbox and can be taken back (M5). */
import type {
  AddLedgerEntry,
  AddLedgerReply,
  EditLedgerEntry,
  LedgerEntryView,
  LedgerReply,
} from "../../../shared/contract/ledger.ts";
import { ledgerApi } from "../../../shared/contract/ledgerApi.ts";
import type { ContactView } from "../../../shared/contract/standing.ts";
import { LIMITS } from "../../../shared/contract/values.ts";
import type { Settlement } from "../../../shared/domain/ledger.ts";
import type { ContactId } from "../../../shared/ids.ts";
import { useServices } from "../../services.tsx";
import { ledgerWords } from "../../strings/ledgerWords.ts";
import { CARE } from "../frame/answerKeys.ts";
import { type AnswerInView, useAnswer } from "../frame/useAnswer.ts";
import { type Changed, type ChangesInView, changedBy, useChanges } from "../frame/useChanges.ts";
import { useWrite } from "../frame/useWrite.ts";

/** The newest entries, as many as one page holds. */
export function useLedger(contactId: ContactId): AnswerInView<LedgerReply> {
  const { api, zone } = useServices();
  return useAnswer<LedgerReply>(`${CARE}ledger ${contactId}`, (signal) =>
    api.call(ledgerApi.ledger, { params: { contactId }, query: { timeZone: zone, limit: LIMITS.page }, signal }),
  );
}

export interface LedgerChanges extends ChangesInView {
  /** Answers whether the entry is saved or safely waiting: the form may close. */
  readonly add: (entry: AddLedgerEntry) => Promise<boolean>;
  /** `null` opens it again. */
  readonly settle: (entry: LedgerEntryView, how: Settlement["how"] | null) => Promise<void>;
  readonly remove: (entry: LedgerEntryView) => Promise<void>;
}

export function useLedgerChanges(contact: ContactView): LedgerChanges {
  const { now, zone } = useServices();
  const send = useLedgerWrites(contact);
  const { change, ...inView } = useChanges<LedgerEntryView>(ledgerWords.done);
  return {
    ...inView,
    add: (entry) => change("added", send.add(entry), send.remove),
    settle: async (entry, how) => {
      const settled = how && { at: now(), how };
      const asItWas = { settled: entry.settled, timeZone: zone };
      await change("changed", send.edit(entry, { settled, timeZone: zone }), (after) => send.edit(after, asItWas));
    },
    remove: async (entry) => {
      await change("removed", send.remove(entry), send.restore);
    },
  };
}

/** The four writes of a ledger. */
function useLedgerWrites({ id: contactId, displayName }: ContactView) {
  const { zone } = useServices();
  const write = useWrite();
  const about = { kind: "ledger", about: displayName, scope: `ledger:${contactId}` } as const;

  const add = async (body: AddLedgerEntry): Promise<Changed<LedgerEntryView>> =>
    changedBy(
      await write({ ...about, endpoint: ledgerApi.addLedgerEntry, params: { contactId }, body }),
      entryIn,
      wasThere,
    );
  const edit = async ({ id: entryId, version }: LedgerEntryView, body: EditLedgerEntry) =>
    changedBy(
      await write({ ...about, endpoint: ledgerApi.editLedgerEntry, params: { entryId }, body, version }),
      entryIn,
    );
  const remove = async ({ id: entryId, version }: LedgerEntryView): Promise<Changed<LedgerEntryView>> =>
    changedBy(await write({ ...about, endpoint: ledgerApi.removeLedgerEntry, params: { entryId }, version }), entryIn);
  /** A removed entry anew, settled as it was. */
  const restore = async ({ kind, by, gift, what, at, dueOn, settled }: LedgerEntryView) => {
    const added = await add({ kind, by, gift, what, at, dueOn, timeZone: zone });
    return settled && added.ok && added.value ? edit(added.value.thing, { settled, timeZone: zone }) : added;
  };
  return { add, edit, remove, restore };
}

const wasThere = ({ added }: AddLedgerReply): boolean => !added;
const entryIn = ({ entry }: { readonly entry: LedgerEntryView }): LedgerEntryView => entry;
