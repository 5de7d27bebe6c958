/** Whether the draft in view is logged once it is sent (L8): chosen here, marked by the handler of Send, written by `useSentLogs`. */
import { useEffect, useEffectEvent, useState } from "react";
import { LIMITS } from "../../../shared/contract/values.ts";
import type { PeopleOnMessage, PersonOnMessage } from "../../../shared/domain/message.ts";
import { useAnnounce } from "../../announcer.tsx";
import { LOG_KEY } from "../../launch/sentMark.ts";
import type { ComposeItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { sendLogWords } from "../../strings/sendSentences.ts";
import type { Open } from "../read/useOpen.ts";
import { usePendingLogs } from "./usePendingLogs.ts";
import { isLoggable } from "./useThreadLog.ts";
import { narrower, useStartVisibility } from "./visibility.ts";

export interface LogWhenSent {
  readonly on: boolean;
  /** Whether Outlook has it with the draft: from then on the pane may be closed. */
  readonly kept: boolean;
  readonly turn: (on: boolean) => Promise<void>;
  /** For whom it can be logged. */
  readonly people: readonly PersonOnMessage[];
  /** What Outlook or the device did not do, in a sentence. */
  readonly trouble: string | null;
}

interface LogWhenSentAsk {
  readonly item: ComposeItem;
  readonly people: PeopleOnMessage;
  readonly open: Open;
}

export function useLogWhenSent({ item, people, open }: LogWhenSentAsk): LogWhenSent {
  const { mailbox, pendingLogs, newKey, now, zone } = useServices();
  const announce = useAnnounce();
  const start = useStartVisibility(open.reply?.logged ?? null);
  const [id, setId] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const pending = usePendingLogs().find(({ log }) => log.id === id)?.log ?? null;
  const loggable = people.outside.filter((person) => isLoggable(open.personAt(person.address))).slice(0, LIMITS.people);
  const wanted = {
    about: item.subject,
    people: loggable.map(({ address, displayName }) => {
      const view = open.personAt(address);
      return { address, displayName, contactId: view?.state === "known" ? view.contact.id : null };
    }),
    thread: { messageIds: [], conversationId: item.conversationId, subjectDigest: null },
    visibility: pending ? narrower(pending.visibility, start) : start,
  };
  const { epoch } = item;

  // The pane may have been closed, or shown another message, since the user chose.
  useEffect(() => {
    void mailbox.keptWithDraft(epoch, LOG_KEY).then((before) => {
      if (before !== null) setKept(true);
      setId((chosen) => chosen ?? before);
    });
  }, [mailbox, epoch]);

  const follow = useEffectEvent(() => {
    if (pending) pendingLogs.keep({ ...pending, ...wanted });
  });
  const about = JSON.stringify(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept follows the recipients, the subject and who may see it
  useEffect(() => follow(), [about, id]);

  const turnOn = async () => {
    const next = newKey();
    const onDevice = pendingLogs.keep({ ...wanted, id: next, timeZone: zone, at: now() });
    setId(next);
    const withDraft = onDevice && (await mailbox.keepWithDraft(epoch, LOG_KEY, next)).ok;
    if (!withDraft) pendingLogs.forget(next);
    setKept(withDraft);
    setTrouble(withDraft ? null : sendLogWords.notOffered);
    announce(withDraft ? sendLogWords.willBe : sendLogWords.notOffered);
  };
  const turnOff = async () => {
    if (id) pendingLogs.forget(id);
    setId(null);
    setKept(false);
    const left = await mailbox.keepWithDraft(epoch, LOG_KEY, null);
    // Without its log a mark is logged by nobody, and leaves the device with the pane's next start.
    setTrouble(left.ok ? null : sendLogWords.stillNoted);
    announce(left.ok ? sendLogWords.willNot : sendLogWords.stillNoted);
  };
  return { on: pending !== null, kept, turn: (on) => (on ? turnOn() : turnOff()), people: loggable, trouble };
}
