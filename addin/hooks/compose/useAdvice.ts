/** The advice for the draft in view, and what the user does with it. */
import { useEffect, useEffectEvent, useState } from "react";
import { contactsApi } from "../../../shared/contract/contactsApi.ts";
import type { PeopleOnMessage, PersonOnMessage } from "../../../shared/domain/message.ts";
import type { RuleId, Suggestion } from "../../../shared/domain/tone/rule.ts";
import type { Result } from "../../../shared/result.ts";
import type { Instant } from "../../../shared/time.ts";
import { useAnnounce } from "../../announcer.tsx";
import type { Advice, FoundAdvice, Reader } from "../../background/advice.ts";
import type { DraftRecipient } from "../../background/recipients.ts";
import type { ComposeItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { useWrite } from "../frame/useWrite.ts";
import type { Open } from "../read/useOpen.ts";
import {
  type AppliedEdit,
  applyEdit,
  applyRewrite,
  type DraftEditError,
  type Rewriting,
  undoEdit,
} from "./draftEdits.ts";
import { type DraftInView, useDraft } from "./useDraft.ts";

/** Words of the draft and where they stand in the own text that was looked at. */
type Marked = Pick<Suggestion, "span" | "words">;

export interface AppliedAdvice {
  /** What it changed, to name it by. */
  readonly words: string;
  readonly edit: AppliedEdit;
  /** The rule whose advice it was, and when it was taken; `null` for a rewrite and for what the speller found. */
  readonly taken: { readonly rule: RuleId; readonly at: Instant } | null;
}

interface Settling {
  /** What was changed, to name it by. */
  readonly words: string;
  readonly taken: () => AppliedAdvice["taken"];
}

export interface AdviceInView {
  readonly draft: DraftInView;
  /** Those whom the draft speaks to. */
  readonly readers: readonly Reader[];
  /** `null` until the draft was read. */
  readonly found: FoundAdvice | null;
  /** The last change that was not taken back; `undo` goes back one by one. */
  readonly applied: AppliedAdvice | null;
  readonly dismissed: Advice | null;
  readonly failed: boolean;
  /** Puts the replacement where the marked words stand. */
  readonly apply: (marked: Marked | Advice, replacement: string) => Promise<void>;
  /** Puts a whole rewrite into the draft, to be undone like any other change; `words` names it. */
  readonly rewrite: (rewriting: Rewriting, words: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly dismiss: (advice: Advice) => Promise<void>;
  readonly bringBack: () => Promise<void>;
}

interface AdviceAsk {
  readonly item: ComposeItem;
  readonly people: PeopleOnMessage;
  readonly open: Open;
}

export function useAdvice({ item, people, open }: AdviceAsk): AdviceInView {
  const { mailbox, background, words, outcomes, now } = useServices();
  const announce = useAnnounce();
  const draft = useDraft(item);
  const remember = useDismissal();
  const [changes, setChanges] = useState<readonly AppliedAdvice[]>([]);
  const [dismissed, setDismissed] = useState<Advice | null>(null);
  const [failed, setFailed] = useState(false);

  const applied = changes.at(-1) ?? null;
  const readers = readersOf(people, open);
  const found = useFound(draft.html, readers, recipientsOf(people, open));
  const hidden = dismissed && `${dismissed.rule} ${dismissed.readers.map(keyOf).join(" ")}`;
  const shown = found && {
    ...found,
    advice: found.advice.filter((one) => `${one.rule} ${one.readers.map(keyOf).join(" ")}` !== hidden),
  };

  /** Remembers what was taken for whom, so that it can be told later what came of it (T13). */
  const take = (marked: Marked | Advice): AppliedAdvice["taken"] => {
    if (!("rule" in marked)) return null;
    const taken = { rule: marked.rule, at: now() };
    const known = marked.readers.flatMap(({ view }) => (view.state === "known" ? [view.contact.id] : []));
    outcomes.take(taken.rule, known, taken.at);
    return taken;
  };
  const settle = async (done: Result<AppliedEdit, DraftEditError>, { words: changed, taken }: Settling) => {
    setFailed(!done.ok);
    if (done.ok) setChanges([...changes, { words: changed, edit: done.value, taken: taken() }]);
    announce(done.ok ? words.compose.applied : words.compose.applyFailed);
    await draft.look();
  };

  return {
    draft,
    readers,
    found: shown,
    applied,
    dismissed,
    failed,
    apply: async (marked, replacement) => {
      if (!found) return;
      const { span, words: changed } = marked;
      const edit = { marked: { own: found.own, span, words: changed }, replacement };
      await settle(await applyEdit({ mailbox, background }, item.epoch, edit), {
        words: changed,
        taken: () => take(marked),
      });
    },
    rewrite: async (rewriting, changed) =>
      settle(await applyRewrite({ mailbox, background }, item.epoch, rewriting), { words: changed, taken: () => null }),
    undo: async () => {
      if (!applied) return;
      const done = await undoEdit(mailbox, item.epoch, applied.edit);
      if (done.ok && applied.taken) outcomes.undo(applied.taken.rule, applied.taken.at);
      setFailed(!done.ok);
      if (done.ok) setChanges(changes.slice(0, -1));
      announce(done.ok ? words.compose.undone : words.compose.applyFailed);
      await draft.look();
    },
    dismiss: async (advice) => {
      setDismissed(advice);
      announce(words.compose.dismissed);
      await remember(advice, true);
    },
    bringBack: async () => {
      if (!dismissed) return;
      setDismissed(null);
      await remember(dismissed, false);
    },
  };
}

/** What there is to say about the draft; about the one before while a new one is looked at. */
function useFound(
  html: string | null,
  readers: readonly Reader[],
  recipients: readonly DraftRecipient[],
): FoundAdvice | null {
  const { background, now, zone } = useServices();
  const [found, setFound] = useState<FoundAdvice | null>(null);
  const look = useEffectEvent(async (signal: AbortSignal) => {
    if (html === null) return;
    const context = { recipients, now: now(), zone };
    const done = await background.run("advice", { html, readers, context }, signal);
    if (done.ok && !signal.aborted) setFound(done.value);
  });

  const about = JSON.stringify([readers, recipients]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at is decided by the draft and its readers
  useEffect(() => {
    const looking = new AbortController();
    void look(looking.signal);
    return () => looking.abort();
  }, [html, about]);
  return found;
}

/** Remembers for every known reader that advice of this kind is not wanted (T6). */
function useDismissal() {
  const write = useWrite();
  return async (advice: Advice, dismissed: boolean) => {
    for (const { view, name } of advice.readers) {
      if (view.state !== "known") continue;
      const body = { contactId: view.contact.id, rule: advice.rule, dismissed };
      await write({
        endpoint: contactsApi.dismissAdvice,
        body,
        kind: "dismissal",
        about: name,
        scope: view.contact.id,
      });
    }
  };
}

const keyOf = (reader: Reader): string => reader.view.address;

/** Those the draft speaks to; readers in copy only where nobody is addressed. */
function readersOf(people: PeopleOnMessage, open: Open): readonly Reader[] {
  const views = people.outside.flatMap((person) => {
    const view = open.personAt(person.address);
    return view ? [{ name: nameOf(person, view.toneBrief.preferredName), view, field: person.field }] : [];
  });
  const addressed = views.filter((reader) => reader.field === "to");
  return addressed.length > 0 ? addressed : views;
}

const nameOf = (person: PersonOnMessage, preferred: string | null): string =>
  preferred ?? (person.displayName || person.address);

function recipientsOf(people: PeopleOnMessage, open: Open): readonly DraftRecipient[] {
  return [...people.outside, ...people.colleagues].flatMap((person) => {
    if (person.field === "from") return [];
    const { address, displayName, field } = person;
    const brief = open.personAt(address)?.toneBrief;
    const known = brief ? { names: brief.names, preferredName: brief.preferredName } : null;
    return [{ address, displayName, known, field }];
  });
}
