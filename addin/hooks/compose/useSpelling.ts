/** Checking the spelling of the draft in view, where the user wants it (T10). */
import { useEffect, useEffectEvent, useState } from "react";
import type { PeopleOnMessage } from "../../../shared/domain/message.ts";
import type { FoundAdvice } from "../../background/advice.ts";
import type { ComposeItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { dialectOf, knownWords, type SpellingFinding, spellingFindings } from "../../spelling/findings.ts";
import { useSwitch } from "../frame/useSwitch.ts";

export type SpellingState =
  | { readonly state: "off" | "starting" | "ready" | "failed" }
  /** The dictionary is not on this device: the user is asked before it is fetched. */
  | { readonly state: "asking" }
  | { readonly state: "fetching"; readonly share: number };

export interface SpellingInView {
  readonly now: SpellingState;
  /** Whether the draft is in the one language it can check. */
  readonly speaks: boolean;
  readonly findings: readonly SpellingFinding[];
  readonly turn: (on: boolean) => void;
  readonly fetch: () => void;
  /** For this draft. */
  readonly leave: (finding: SpellingFinding) => void;
}

interface SpellingAsk {
  readonly item: ComposeItem;
  readonly people: PeopleOnMessage;
  readonly found: FoundAdvice | null;
}

export function useSpelling({ item, people, found }: SpellingAsk): SpellingInView {
  const { spelling, language } = useServices();
  const [on, turn] = useSwitch("spelling");
  const [now, setNow] = useState<SpellingState>({ state: "off" });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const speaks = found?.spoken === "en";

  const load = async ({ mayFetch }: { readonly mayFetch: boolean }) => {
    setNow(mayFetch ? { state: "fetching", share: 0 } : { state: "starting" });
    const ask = { dialect: dialectOf(language), mayFetch };
    const done = await spelling.load(ask, (share) => setNow({ state: "fetching", share }));
    if (done.ok) setNow({ state: done.value ? "ready" : "asking" });
    else if (done.error.reason === "failed") setNow({ state: "failed" });
  };
  const begin = useEffectEvent(() => void load({ mayFetch: false }));
  useEffect(() => {
    if (!on) return;
    begin();
    // Its memory is worth more than the second it takes to start again.
    return () => spelling.stop();
  }, [on, spelling]);

  const findings = useFindings({ item, people, own: now.state === "ready" && speaks ? (found?.own ?? "") : "" });
  return {
    now: on ? now : { state: "off" },
    speaks,
    findings: findings.filter(({ words }) => !left.has(words)),
    turn: (wanted) => {
      turn(wanted);
      if (!wanted) void spelling.forget();
    },
    fetch: () => void load({ mayFetch: true }),
    leave: ({ words }) => setLeft(new Set(left).add(words)),
  };
}

interface FindingsAsk {
  readonly item: ComposeItem;
  readonly people: PeopleOnMessage;
  /** The newly written text; empty checks nothing. */
  readonly own: string;
}

/** Of the text as it is now: those of an older one would mark other words. */
function useFindings({ item, people, own }: FindingsAsk): readonly SpellingFinding[] {
  const { spelling, mailbox } = useServices();
  const [found, setFound] = useState<{ readonly own: string; readonly findings: readonly SpellingFinding[] } | null>(
    null,
  );
  const everybody = [...people.outside, ...people.colleagues, ...people.self, mailbox.owner];
  const names = everybody.map(({ displayName, address }) => `${displayName} ${address.replace(/[@.]/g, " ")}`);
  const known = knownWords(names, item.subject, own);
  const check = useEffectEvent(async (isStale: () => boolean) => {
    if (own.trim() === "") return;
    const done = await spelling.check({ text: own, known });
    if (done.ok && !isStale()) setFound({ own, findings: spellingFindings(own, done.value) });
  });

  const about = known.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is checked is decided by the text and the words taught
  useEffect(() => {
    let stale = false;
    void check(() => stale);
    return () => {
      stale = true;
    };
  }, [own, about]);
  return found !== null && found.own === own ? found.findings : [];
}
