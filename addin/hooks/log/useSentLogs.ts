/** Writes the logs whose drafts were sent, each once; tells which were written, so that they can be taken back. */
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { api as contract } from "../../../shared/contract/api.ts";
import type { LogReply } from "../../../shared/contract/interactions.ts";
import { useAnnounce } from "../../announcer.tsx";
import type { WriteError } from "../../api/outbox.ts";
import type { PendingView } from "../../device/pendingLogs.ts";
import { useServices } from "../../services.tsx";
import { sendLogWords } from "../../strings/sendSentences.ts";
import { useAccount } from "../frame/useOutside.ts";
import { useOwner } from "../frame/useOwner.ts";
import { usePolicy } from "../frame/usePolicy.ts";
import { useWrite } from "../frame/useWrite.ts";
import { sentLogBody } from "./sentLog.ts";
import { usePendingLogs } from "./usePendingLogs.ts";

export interface SentLogs {
  /** Drafts nobody has sent yet. */
  readonly waiting: readonly PendingView[];
  /** Outlook asked before sending; only the user knows whether the message went. */
  readonly asked: readonly PendingView[];
  /** The last one written since the pane was opened, until it is taken back. */
  readonly written: { readonly about: string; readonly reply: LogReply } | null;
  /** The last one that could not be written. */
  readonly trouble: (PendingView & { readonly error: WriteError }) | null;
  readonly went: (pending: PendingView) => Promise<void>;
  readonly forget: (pending: PendingView) => void;
  readonly undo: () => Promise<void>;
}

export function useSentLogs(): SentLogs {
  const { mailbox, pendingLogs, digest } = useServices();
  const announce = useAnnounce();
  const write = useWrite();
  const owner = useOwner();
  const { policy } = usePolicy();
  const signedIn = useAccount() !== null;
  const pending = usePendingLogs();
  const [written, setWritten] = useState<SentLogs["written"]>(null);
  const [trouble, setTrouble] = useState<SentLogs["trouble"]>(null);
  const writing = useRef(new Set<string>());

  const submit = async ({ log, mark }: PendingView) => {
    const body = mark && (await sentLogBody({ log, mark, user: mailbox.owner, owner, policy }, digest));
    if (!body) return pendingLogs.forget(log.id);
    const { id: key, about } = log;
    const done = await write({ endpoint: contract.log, body, kind: "log_thread", about, scope: `sent:${key}`, key });
    if (!done.ok) return setTrouble({ log, mark, error: done.error });
    if (done.value.state === "saved") {
      setWritten({ about, reply: done.value.reply });
      announce(sendLogWords.written);
    }
    setTrouble(null);
    pendingLogs.forget(log.id);
  };
  const finish = async (one: PendingView) => {
    if (writing.current.has(one.log.id)) return;
    writing.current.add(one.log.id);
    await submit(one);
    writing.current.delete(one.log.id);
  };

  const sent = pending.filter(({ mark }) => mark && !mark.asked);
  const due = signedIn && policy ? sent.map(({ log }) => log.id).join(" ") : "";
  const finishAll = useEffectEvent(() => {
    for (const one of sent) void finish(one);
  });
  useEffect(() => {
    if (due !== "") finishAll();
  }, [due]);

  return {
    waiting: pending.filter(({ mark }) => !mark),
    asked: pending.filter(({ mark }) => mark?.asked),
    written,
    trouble,
    went: finish,
    forget: ({ log }) => {
      setTrouble(null);
      pendingLogs.forget(log.id);
    },
    undo: async () => {
      if (!written) return;
      const { about, reply } = written;
      const params = { interactionId: reply.interaction.id };
      const scope = `sent:${reply.interaction.id}`;
      const undone = await write({ endpoint: contract.undoLog, params, kind: "undo", about, scope });
      if (undone.ok) setWritten(null);
    },
  };
}
