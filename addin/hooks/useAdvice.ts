/** The advice for the draft in view, and what the user does with it. */
import { useState } from "react";
import { api as contract } from "../../shared/contract/api.ts";
import type { PeopleOnMessage, PersonOnMessage } from "../../shared/domain/message.ts";
import { namesOf } from "../../shared/domain/person.ts";
import type { ToneContext } from "../../shared/domain/tone/rule.ts";
import { useAnnounce } from "../announcer.tsx";
import type { ComposeItem } from "../office/mailbox.ts";
import { useServices } from "../services.tsx";
import { type Advice, adviceFor, type DraftAdvice, type Reader } from "./advice.ts";
import { type AppliedEdit, applyEdit, undoEdit } from "./draftEdits.ts";
import { type DraftInView, useDraft } from "./useDraft.ts";
import type { Open } from "./useOpen.ts";
import { useWrite } from "./useWrite.ts";

export interface AppliedAdvice {
  readonly advice: Advice;
  readonly edit: AppliedEdit;
}

export interface AdviceInView {
  readonly draft: DraftInView;
  /** `null` until the draft was read. */
  readonly found: DraftAdvice | null;
  readonly applied: AppliedAdvice | null;
  readonly dismissed: Advice | null;
  readonly failed: boolean;
  readonly apply: (advice: Advice, replacement: string) => Promise<void>;
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
  const { mailbox, now, zone, words } = useServices();
  const announce = useAnnounce();
  const draft = useDraft(item);
  const remember = useDismissal();
  const [applied, setApplied] = useState<AppliedAdvice | null>(null);
  const [dismissed, setDismissed] = useState<Advice | null>(null);
  const [failed, setFailed] = useState(false);

  const readers = readersOf(people, open);
  const context = { recipients: recipientsOf(people, open), now: now(), zone };
  const found = draft.html === null ? null : adviceFor(draft.html, readers, context);
  const hidden = dismissed && `${dismissed.rule} ${dismissed.readers.map(keyOf).join(" ")}`;
  const shown = found && {
    ...found,
    advice: found.advice.filter((one) => `${one.rule} ${one.readers.map(keyOf).join(" ")}` !== hidden),
  };

  return {
    draft,
    found: shown,
    applied,
    dismissed,
    failed,
    apply: async (advice, replacement) => {
      const done = await applyEdit(mailbox, item.epoch, { suggestion: advice, replacement });
      setFailed(!done.ok);
      setApplied(done.ok ? { advice, edit: done.value } : null);
      announce(done.ok ? words.compose.applied : words.compose.applyFailed);
      await draft.look();
    },
    undo: async () => {
      if (!applied) return;
      const done = await undoEdit(mailbox, item.epoch, applied.edit);
      setFailed(!done.ok);
      setApplied(null);
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

/** Remembers for every known reader that advice of this kind is not wanted (T6). */
function useDismissal() {
  const write = useWrite();
  return async (advice: Advice, dismissed: boolean) => {
    for (const { view, name } of advice.readers) {
      if (view.state !== "known") continue;
      const body = { contactId: view.contact.id, rule: advice.rule, dismissed };
      await write({ endpoint: contract.dismissAdvice, body, kind: "dismissal", about: name, scope: view.contact.id });
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

function recipientsOf(people: PeopleOnMessage, open: Open): ToneContext["recipients"] {
  return [...people.outside, ...people.colleagues].flatMap((person) => {
    if (person.field === "from") return [];
    const brief = open.personAt(person.address)?.toneBrief;
    const names = brief?.names ?? namesOf({ displayName: person.displayName, preferredName: null });
    return [{ address: person.address, names, field: person.field }];
  });
}
