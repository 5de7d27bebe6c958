/** Leaves with the draft what Outlook should ask before it goes, while the user wants that (M3). */
import { useEffect, useState } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { type SendReader, sendDoubts } from "../../../shared/domain/tone/sendDoubts.ts";
import type { Instant } from "../../../shared/time.ts";
import type { FoundAdvice, Reader } from "../../background/advice.ts";
import { KEPT_KEY, type KeptDoubt } from "../../launch/doubts.ts";
import type { ComposeItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { sendSentence } from "../../strings/sendSentences.ts";

import { useSwitch } from "../frame/useSwitch.ts";

export interface SendCheck {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  /** Whether this Outlook can ask before sending at all; `null` until it was tried. */
  readonly offered: boolean | null;
}

interface SendCheckAsk {
  readonly item: ComposeItem;
  readonly found: FoundAdvice | null;
  readonly readers: readonly Reader[];
}

export function useSendCheck({ item, found, readers }: SendCheckAsk): SendCheck {
  const { mailbox, now, zone, format } = useServices();
  const [on, turn] = useSwitch("send-check");
  const [offered, setOffered] = useState<boolean | null>(null);
  const kept = on && found ? JSON.stringify(keptDoubts()) : "";

  function keptDoubts(): readonly KeptDoubt[] {
    const draft = { own: found?.own ?? "", readers: readers.map((reader) => sendReader(reader, found)) };
    return sendDoubts(draft, { now: now(), zone }).map((doubt) => ({
      sentence: sendSentence(doubt, nameAt(readers, doubt.while.to), { format, now: now() }),
      to: doubt.while.to ?? "",
      words: doubt.while.words ?? "",
      nothingAttached: doubt.while.nothingAttached,
    }));
  }

  useEffect(() => {
    if (!on && offered === null) return;
    void mailbox.keepWithDraft(item.epoch, KEPT_KEY, kept === "" ? null : kept).then((done) => {
      if (done.ok || done.error.reason === "not_offered") setOffered(done.ok);
    });
  }, [mailbox, item.epoch, kept, on, offered]);

  return { on, turn, offered };
}

const sendReader = (reader: Reader, found: FoundAdvice | null): SendReader => ({
  address: reader.view.address,
  advice: (found?.advice ?? []).filter(({ readers }) =>
    readers.some(({ view }) => view.address === reader.view.address),
  ),
  colleagueAt: reader.view.state === "known" ? lastByColleague(reader.view) : null,
});

const lastByColleague = ({ recent }: KnownPerson): Instant | null =>
  recent.find(({ mine, automated }) => !mine && !automated)?.at ?? null;

const nameAt = (readers: readonly Reader[], address: string | null): string =>
  readers.find(({ view }) => view.address === address)?.name ?? "";
