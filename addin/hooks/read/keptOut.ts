/** Whom rules keep out of everything: nothing about them leaves the pane (L11), and the pane says why (L14). */
import type { PolicyReply } from "../../../shared/contract/policy.ts";
import type { Message, PeopleOnMessage, PersonOnMessage } from "../../../shared/domain/message.ts";
import { type NeverLogRule, ruleForAddress, ruleForThread } from "../../../shared/domain/privacy/neverLog.ts";

export interface KeptOutPerson {
  readonly person: PersonOnMessage;
  readonly rule: NeverLogRule;
}

export interface Filtered {
  /** The people on the message without those kept out. */
  readonly people: PeopleOnMessage;
  readonly kept: readonly KeptOutPerson[];
  readonly isOut: (person: PersonOnMessage) => boolean;
}

/** A rule about the thread keeps everybody on it out. */
export function withoutKeptOut(people: PeopleOnMessage, message: Message, policy: PolicyReply | null): Filtered {
  const rules = policy?.neverLog ?? [];
  const ids = [...message.references, ...(message.messageId === null ? [] : [message.messageId])];
  const forThread = ruleForThread(rules, ids);
  const kept = people.outside.flatMap((person) => {
    const rule = forThread ?? ruleForAddress(rules, person.address);
    return rule ? [{ person, rule }] : [];
  });
  const out = new Set(kept.map(({ person }) => person.address));
  const isOut = (person: PersonOnMessage) => out.has(person.address);
  return { people: { ...people, outside: people.outside.filter((person) => !isOut(person)) }, kept, isOut };
}
