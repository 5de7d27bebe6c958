import { CalendarClock20Regular, Clock20Regular, HandRight20Regular, Mail20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import type { CadenceAdvice } from "../../../shared/domain/cadence/cadence.ts";
import { useItem } from "../../hooks/frame/useOutside.ts";
import { useServices } from "../../services.tsx";
import { FactLine } from "../../ui/FactLine.tsx";
import { calledName } from "./calledName.ts";

interface Look {
  readonly icon: ReactNode;
  readonly tone: "calm" | "attention";
}

const ADVICE: Record<CadenceAdvice, Look> = {
  none: { icon: <CalendarClock20Regular />, tone: "calm" },
  not_due: { icon: <CalendarClock20Regular />, tone: "calm" },
  due: { icon: <Clock20Regular />, tone: "attention" },
  overdue: { icon: <Clock20Regular />, tone: "attention" },
  wait: { icon: <HandRight20Regular />, tone: "attention" },
  pull_back: { icon: <HandRight20Regular />, tone: "attention" },
};

/** When the next touch is due, or why to wait and until when; in a draft also that it comes at the right time (C3). */
export function CadenceLine({ known, brief }: { readonly known: KnownPerson; readonly brief: boolean }) {
  const { words, sentences, now } = useServices();
  const { cadence, settings } = known;
  const { icon, tone } = ADVICE[cadence.advice];
  const writing = useItem().mode === "compose";
  const isDue = cadence.advice === "due" || cadence.advice === "overdue";
  const rhythm = `${sentences.every(cadence.idealDays)}, ${words.cadenceSources[cadence.source]}`;
  const kind = settings.kind === "unsorted" ? "" : `${words.kinds[settings.kind]} · `;
  return (
    <FactLine icon={icon} tone={tone} {...(!brief && { detail: `${kind}${rhythm}` })}>
      {sentences.cadence(cadence, now())}
      {writing && isDue && `. ${words.compose.goodMoment}`}
    </FactLine>
  );
}

/** When the two last had contact, who did it, and what it was. */
export function LastTouchLine({ known }: { readonly known: KnownPerson }) {
  const { words, sentences, now, format } = useServices();
  const last = known.recent[0];
  if (!last) return <FactLine icon={<Mail20Regular />}>{words.touch.none}</FactLine>;

  const name = calledName(known);
  const unlogged = last.interactionId === null ? `${words.touch.unlogged} · ` : "";
  const since = known.firstTouchAt === null ? "" : ` · ${words.touch.since} ${format.dayOf(known.firstTouchAt, now())}`;
  return (
    <FactLine
      icon={<Mail20Regular />}
      detail={`${unlogged}${sentences.touch(last, name)} · ${format.moment(last.at)}${since}`}
    >
      {words.touch.last} {format.ago(last.at, now())}
    </FactLine>
  );
}
