import { useState } from "react";
import { LIMITS } from "../../shared/contract/values.ts";
import { GIFT_KINDS, type GiftKind, LEDGER_KINDS, LEDGER_SIDES } from "../../shared/domain/ledger.ts";
import { type LocalDate, localDate, localDateOf } from "../../shared/time.ts";
import { momentOn, pastDay } from "../hooks/days.ts";
import type { LedgerChanges } from "../hooks/useLedger.ts";
import { useServices } from "../services.tsx";
import { ledgerWords } from "../strings/ledgerWords.ts";
import { Choice } from "../ui/Choice.tsx";
import { Field } from "../ui/Field.tsx";
import { Form } from "../ui/Form.tsx";
import { FormActions } from "../ui/FormActions.tsx";
import { TextInput, TextLines } from "../ui/TextInput.tsx";
import { SaveTrouble } from "./SaveTrouble.tsx";

/** Each kind from either side. */
const SORTS = LEDGER_KINDS.flatMap((kind) => LEDGER_SIDES.map((by) => ({ value: `${kind}.${by}` as const, kind, by })));
const MY_PROMISE = { value: "promise.you", kind: "promise", by: "you" } as const;

/** What the form holds. */
interface Typed {
  readonly sort: (typeof SORTS)[number];
  readonly gift: GiftKind;
  readonly what: string;
  readonly day: LocalDate;
  readonly due: string;
}

/** A promise that was found in a draft: what it says and its day, for the user to change and save. */
interface FoundPromise {
  readonly what: string;
  readonly dueOn: LocalDate | null;
}

interface LedgerFormProps {
  readonly changes: Pick<LedgerChanges, "add" | "saving" | "error">;
  readonly promise?: FoundPromise;
  readonly onClose: () => void;
}

/** An entry of the ledger in the user's own words. What is in the form is nowhere else until it is saved. */
export function LedgerForm({ changes, promise, onClose }: LedgerFormProps) {
  const { words, now, zone } = useServices();
  const [typed, setTyped] = useState<Typed>({
    sort: MY_PROMISE,
    gift: "help",
    what: promise?.what.slice(0, LIMITS.ledgerText) ?? "",
    day: localDateOf(now(), zone),
    due: promise?.dueOn ?? "",
  });
  const [tried, setTried] = useState(false);
  const change = (more: Partial<Typed>) => setTyped({ ...typed, ...more });
  const wrong = wrongIn(typed);

  const submit = async () => {
    setTried(true);
    if (wrong.what || wrong.due) return;
    const { what, day } = typed;
    const entry = { ...kindOf(typed), what: what.trim(), at: momentOn(day, now(), zone), timeZone: zone };
    if (await changes.add(entry)) onClose();
  };
  return (
    <Form onSubmit={() => void submit()} onCancel={onClose}>
      {!promise && <Sort typed={typed} change={change} />}
      <Field
        label={ledgerWords.what}
        required
        {...(promise && { hint: ledgerWords.keepHint })}
        problem={tried && wrong.what ? ledgerWords.whatMissing : null}
      >
        <TextLines value={typed.what} maxLength={LIMITS.ledgerText} onChange={(what) => change({ what })} />
      </Field>
      {!promise && <When typed={typed} change={change} />}
      {typed.sort.kind !== "give" && (
        <Field
          label={ledgerWords.due}
          hint={ledgerWords.dueHint}
          problem={tried && wrong.due ? ledgerWords.dueWrong : null}
        >
          <TextInput type="date" value={typed.due} min={typed.day} onChange={(due) => change({ due })} />
        </Field>
      )}
      <SaveTrouble error={changes.error} />
      <FormActions save={words.save} cancel={words.cancel} saving={changes.saving} onCancel={onClose} />
    </Form>
  );
}

const wrongIn = ({ sort, what, day, due }: Typed) => ({
  what: what.trim() === "",
  due: sort.kind !== "give" && due !== "" && due < day,
});

/** A give says what it is and is due on no day; everything else the other way round. */
function kindOf({ sort: { kind, by }, gift, due }: Typed) {
  if (kind === "give") return { kind, by, gift, dueOn: null };
  return { kind, by, gift: null, dueOn: due === "" ? null : localDate(due) };
}

interface PartProps {
  readonly typed: Typed;
  readonly change: (more: Partial<Typed>) => void;
}

function Sort({ typed, change }: PartProps) {
  return (
    <>
      <Choice
        label={ledgerWords.kind}
        value={typed.sort.value}
        options={SORTS.map(({ value, kind, by }) => ({ value, text: ledgerWords.kinds[kind][by] }))}
        onChange={(chosen) => change({ sort: SORTS.find(({ value }) => value === chosen) ?? typed.sort })}
      />
      {typed.sort.kind === "give" && (
        <Choice
          label={ledgerWords.gift}
          value={typed.gift}
          options={GIFT_KINDS.map((value) => ({ value, text: ledgerWords.gifts[value] }))}
          onChange={(gift) => change({ gift })}
        />
      )}
    </>
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
