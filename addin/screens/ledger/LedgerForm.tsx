import { useState } from "react";
import { LIMITS } from "../../../shared/contract/values.ts";
import {
  GIFT_KINDS,
  type GiftKind,
  LEDGER_KINDS,
  LEDGER_SIDES,
  type LedgerKind,
} from "../../../shared/domain/ledger.ts";
import { type LocalDate, localDate, localDateOf } from "../../../shared/time.ts";
import { momentOn, pastDay } from "../../hooks/frame/days.ts";
import { useTyped } from "../../hooks/frame/useTyped.ts";
import type { LedgerChanges } from "../../hooks/ledger/useLedger.ts";
import { useServices } from "../../services.tsx";
import { ledgerWords } from "../../strings/ledgerWords.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { FormActions } from "../../ui/FormActions.tsx";
import { TextInput, TextLines } from "../../ui/TextInput.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";

/** Each kind from either side. */
const SORTS = LEDGER_KINDS.flatMap((kind) => LEDGER_SIDES.map((by) => ({ value: `${kind}.${by}` as const, kind, by })));
const MY_PROMISE = { value: "promise.you", kind: "promise", by: "you" } as const;

/** What the form holds; `sort` is one of `SORTS`, `gift` a kind of gift, the others are days. */
type Fields = Readonly<Record<"sort" | "gift" | "what" | "day" | "due", string>>;

/** What was found in a draft of the user's: what it says and its day, for the user to change and save. */
export interface FoundEntry {
  readonly kind: LedgerKind;
  readonly what: string;
  readonly dueOn: LocalDate | null;
}

interface LedgerFormProps {
  /** What it is about: names it while somebody types into it. */
  readonly about: string;
  readonly changes: Pick<LedgerChanges, "add" | "saving" | "error">;
  readonly found?: FoundEntry;
  readonly onClose: () => void;
}

/** An entry of the ledger in the user's own words. What is typed stays on this device until it is saved. */
export function LedgerForm({ about, changes, found, onClose }: LedgerFormProps) {
  const { words, now, zone } = useServices();
  const today = localDateOf(now(), zone);
  const { typed, change, forget } = useTyped<Fields>(about, {
    sort: `${found?.kind ?? "promise"}.you`,
    gift: "help",
    what: found?.what.slice(0, LIMITS.ledgerText) ?? "",
    day: today,
    due: found?.dueOn ?? "",
  });
  const [tried, setTried] = useState(false);
  const sort = sortOf(typed);
  const wrong = wrongIn(typed);
  const leave = () => {
    forget();
    onClose();
  };

  const submit = async () => {
    setTried(true);
    if (wrong.what || wrong.due) return;
    const at = momentOn(pastDay(typed.day, today), now(), zone);
    if (await changes.add({ ...kindOf(typed), what: typed.what.trim(), at, timeZone: zone })) leave();
  };
  return (
    <Form onSubmit={() => void submit()} onCancel={leave}>
      {!found && <Sort typed={typed} change={change} />}
      {sort.kind === "give" && <Gift typed={typed} change={change} />}
      <Field
        label={ledgerWords.what}
        required
        {...(found && { hint: ledgerWords.keepHint })}
        problem={tried && wrong.what ? ledgerWords.whatMissing : null}
      >
        <TextLines value={typed.what} maxLength={LIMITS.ledgerText} onChange={(what) => change({ what })} />
      </Field>
      {!found && <When typed={typed} change={change} />}
      {sort.kind !== "give" && (
        <Field
          label={ledgerWords.due}
          hint={ledgerWords.dueHint}
          problem={tried && wrong.due ? ledgerWords.dueWrong : null}
        >
          <TextInput type="date" value={typed.due} min={typed.day} onChange={(due) => change({ due })} />
        </Field>
      )}
      <SaveTrouble error={changes.error} />
      <FormActions save={words.save} cancel={words.cancel} saving={changes.saving} onCancel={leave} />
    </Form>
  );
}

const sortOf = ({ sort }: Fields) => SORTS.find(({ value }) => value === sort) ?? MY_PROMISE;
const giftOf = ({ gift }: Fields): GiftKind => GIFT_KINDS.find((one) => one === gift) ?? "help";

const wrongIn = (typed: Fields) => ({
  what: typed.what.trim() === "",
  due: sortOf(typed).kind !== "give" && typed.due !== "" && typed.due < typed.day,
});

/** A give says what it is and is due on no day; everything else the other way round. */
function kindOf(typed: Fields) {
  const { kind, by } = sortOf(typed);
  const { due } = typed;
  if (kind === "give") return { kind, by, gift: giftOf(typed), dueOn: null };
  return { kind, by, gift: null, dueOn: due === "" ? null : localDate(due) };
}

interface PartProps {
  readonly typed: Fields;
  readonly change: (more: Partial<Fields>) => void;
}

function Sort({ typed, change }: PartProps) {
  return (
    <Choice
      label={ledgerWords.kind}
      value={sortOf(typed).value}
      options={SORTS.map(({ value, kind, by }) => ({ value, text: ledgerWords.kinds[kind][by] }))}
      onChange={(sort) => change({ sort })}
    />
  );
}

function Gift({ typed, change }: PartProps) {
  return (
    <Choice
      label={ledgerWords.gift}
      value={giftOf(typed)}
      options={GIFT_KINDS.map((value) => ({ value, text: ledgerWords.gifts[value] }))}
      onChange={(gift) => change({ gift })}
    />
  );
}

function When({ typed, change }: PartProps) {
  const { now, zone } = useServices();
  const today = localDateOf(now(), zone);
  return (
    <Field label={ledgerWords.when}>
      <TextInput type="date" value={typed.day} max={today} onChange={(day) => change({ day: pastDay(day, today) })} />
    </Field>
  );
}
