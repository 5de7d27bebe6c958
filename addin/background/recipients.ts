/** Who a draft goes to, by their names. The lists of short forms are here, with the reading of mail, where there is room for them. */
import { listedNameUsed, namesOf } from "../../shared/domain/people/person.ts";
import type { ToneRecipient } from "../../shared/domain/tone/rule.ts";
import type { AdviceAsk } from "./advice.ts";

export interface DraftRecipient extends Pick<ToneRecipient, "address" | "field"> {
  readonly displayName: string;
  /** `null` when nothing is known but the display name. */
  readonly known: Pick<ToneRecipient, "names" | "preferredName"> | null;
}

/** What the pane asks: of colleagues it knows nothing but the display name. */
export interface DraftAsk extends Omit<AdviceAsk, "context"> {
  /** The draft. */
  readonly html: string;
  readonly context: Omit<AdviceAsk["context"], "recipients"> & { readonly recipients: readonly DraftRecipient[] };
}

/** The same with every recipient's names. */
export const withNames = ({ readers, context }: DraftAsk): AdviceAsk => ({
  readers,
  context: { ...context, recipients: context.recipients.map(named) },
});

const named = ({ address, displayName, known, field }: DraftRecipient): ToneRecipient => ({
  address,
  ...(known ?? { names: namesOf({ displayName, preferredName: null }), preferredName: listedNameUsed(displayName) }),
  field,
});
