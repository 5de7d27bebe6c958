import { Avatar, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { type Correspondent, sameAddress } from "../../mailbox/mail.ts";
import type { MailboxView } from "../../mailbox/view.ts";
import { useMail } from "./hostContext.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { width: "28px", color: tokens.colorNeutralForeground3 },
  people: {
    flexGrow: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "3px 0",
  },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingInlineStart: "2px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    fontSize: tokens.fontSizeBase200,
  },
  remove: {
    display: "inline-flex",
    padding: "4px",
    border: "none",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: "transparent",
    color: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground5Hover },
  },
  input: {
    flex: "1 1 120px",
    minWidth: "80px",
    border: "none",
    outline: "none",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

function everybodyIn(view: MailboxView): readonly Correspondent[] {
  const people = view.conversations.flatMap(({ messages }) =>
    messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]),
  );
  return [...new Map(people.map((person) => [person.address.toLowerCase(), person])).values()];
}

/** `Name <address>`, an address, or the name of somebody known. */
function personFrom(typed: string, known: readonly Correspondent[]): Correspondent | null {
  const text = typed.trim();
  const [, name = "", inBrackets] = /^(.*?)<([^<>]+)>$/.exec(text) ?? [];
  const address = inBrackets?.trim() ?? text;
  const match = known.find((person) => sameAddress(person.address, address) || person.name === text);
  if (match) return match;
  return ADDRESS.test(address) ? { name: name.trim() || address, address } : null;
}

interface LineProps {
  readonly label: string;
  readonly people: readonly Correspondent[];
  readonly autoFocus: boolean;
  readonly onChange: (people: readonly Correspondent[]) => void;
}

/** What is being typed: Enter and its like turn it into a chip, Backspace in the empty field takes the last chip away. */
function useTyped({ people, onChange }: LineProps, known: readonly Correspondent[]) {
  const [typed, setTyped] = useState("");
  const commit = (): boolean => {
    const person = personFrom(typed, known);
    if (!person) return false;
    if (!people.some(({ address }) => sameAddress(address, person.address))) onChange([...people, person]);
    setTyped("");
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (["Enter", ",", ";"].includes(event.key)) {
      event.preventDefault();
      commit();
    } else if (event.key === "Backspace" && typed === "" && people.length > 0) onChange(people.slice(0, -1));
  };
  const wrong = typed.trim() !== "" && !typed.includes("@") && !known.some(({ name }) => name.startsWith(typed));
  return { typed, setTyped, commit, onKeyDown, wrong };
}

function Chip({ person, onRemove }: { readonly person: Correspondent; readonly onRemove: () => void }) {
  const styles = useStyles();
  return (
    <span className={styles.chip} title={person.address}>
      <Avatar name={person.name} size={20} color="colorful" aria-hidden />
      {person.name}
      <button type="button" className={styles.remove} aria-label={`Remove ${person.name}`} onClick={onRemove}>
        <DismissRegular fontSize={12} />
      </button>
    </span>
  );
}

export function RecipientLine(props: LineProps) {
  const styles = useStyles();
  const { label, people, autoFocus, onChange } = props;
  const known = everybodyIn(useMail().view);
  const { typed, setTyped, commit, onKeyDown, wrong } = useTyped(props, known);
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useId();
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  return (
    <fieldset
      className={styles.root}
      aria-label={`${label} recipients`}
      style={{ margin: 0, padding: 0, borderWidth: "0 0 1px" }}
    >
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <div className={styles.people}>
        {people.map((person) => (
          <Chip
            key={person.address}
            person={person}
            onRemove={() => onChange(people.filter(({ address }) => address !== person.address))}
          />
        ))}
        <input
          ref={input}
          aria-label={label}
          aria-invalid={wrong}
          className={mergeClasses(styles.input, wrong && styles.wrong)}
          list={suggestions}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={commit}
        />
        <datalist id={suggestions}>
          {typed.length > 1 &&
            known.map(({ name, address }) => <option key={address} value={`${name} <${address}>`} />)}
        </datalist>
      </div>
    </fieldset>
  );
}
