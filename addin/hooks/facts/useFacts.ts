/** What is known of a person, and changing it: each change is saved through the outbox and can be taken back. */
import type { AddFact, AddFactReply, EditFact, FactsReply, FactView } from "../../../shared/contract/facts.ts";
import { factsApi } from "../../../shared/contract/factsApi.ts";
import type { ContactView } from "../../../shared/contract/standing.ts";
import type { ContactId } from "../../../shared/ids.ts";
import { useServices } from "../../services.tsx";
import { knownWords } from "../../strings/knownWords.ts";
import { CARE } from "../frame/answerKeys.ts";
import { type AnswerInView, useAnswer } from "../frame/useAnswer.ts";
import { type Changed, type ChangesInView, changedBy, useChanges } from "../frame/useChanges.ts";
import { useWrite } from "../frame/useWrite.ts";

/** The newest first. */
export function useFacts(contactId: ContactId): AnswerInView<FactsReply> {
  const { api } = useServices();
  return useAnswer<FactsReply>(`${CARE}facts ${contactId}`, (signal) =>
    api.call(factsApi.facts, { params: { contactId }, signal }),
  );
}

/** A fact as it is typed, or taken over from a message. */
export type NewFact = Omit<AddFact, "timeZone">;

export interface FactChanges extends ChangesInView {
  /** Answers whether the fact is saved or safely waiting: the form may close. */
  readonly add: (fact: NewFact) => Promise<boolean>;
  readonly edit: (fact: FactView, more: EditFact) => Promise<boolean>;
  readonly remove: (fact: FactView) => Promise<void>;
}

export function useFactChanges(contact: ContactView): FactChanges {
  const send = useFactWrites(contact);
  const { change, ...inView } = useChanges<FactView>(knownWords.done);
  return {
    ...inView,
    add: (fact) => change("added", send.add(fact), send.remove),
    edit: (fact, more) => change("changed", send.edit(fact, more), (after) => send.edit(after, asItWas(fact))),
    remove: async (fact) => {
      await change("removed", send.remove(fact), send.add);
    },
  };
}

const asItWas = ({ kind, text, knownAt, messageId, agreed, visibility }: NewFact): NewFact => ({
  ...{ kind, text, knownAt, messageId, agreed, visibility },
});

/** The three writes. */
function useFactWrites({ id: contactId, displayName }: ContactView) {
  const { zone } = useServices();
  const write = useWrite();
  const about = { kind: "fact", about: displayName, scope: `fact:${contactId}` } as const;

  const add = async (fact: NewFact): Promise<Changed<FactView>> => {
    const body = { ...asItWas(fact), timeZone: zone };
    return changedBy(
      await write({ ...about, endpoint: factsApi.addFact, params: { contactId }, body }),
      factIn,
      wasThere,
    );
  };
  const edit = async ({ id: factId, version }: FactView, more: EditFact): Promise<Changed<FactView>> => {
    const { kind, text, knownAt, agreed, visibility } = more;
    const body = { kind, text, knownAt, agreed, visibility };
    return changedBy(await write({ ...about, endpoint: factsApi.editFact, params: { factId }, body, version }), factIn);
  };
  const remove = async ({ id: factId, version }: FactView): Promise<Changed<FactView>> =>
    changedBy(await write({ ...about, endpoint: factsApi.removeFact, params: { factId }, version }), factIn);
  return { add, edit, remove };
}

const wasThere = ({ added }: AddFactReply): boolean => !added;
const factIn = ({ fact }: { readonly fact: FactView }): FactView => fact;
