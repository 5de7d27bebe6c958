import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { type EarlierMessage, type EarlierTouch, messagesOf, type Omitted } from "../../hooks/log/earlier.ts";
import type { ThreadLog } from "../../hooks/log/useThreadLog.ts";
import { useServices } from "../../services.tsx";
import { pastSentences, pastWords } from "../../strings/pastWords.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { RhythmStrip } from "../../ui/RhythmStrip.tsx";
import { Tag } from "../../ui/Tag.tsx";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  head: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex" },
  found: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    fontSize: tokens.fontSizeBase200,
    listStyleType: "none",
    margin: 0,
    maxHeight: "240px",
    overflowY: "auto",
    padding: 0,
    rowGap: tokens.spacingVerticalXXS,
  },
  line: { columnGap: tokens.spacingHorizontalXS, display: "flex", flexWrap: "wrap", overflowWrap: "anywhere" },
});

/** The earlier messages that this one quotes: how many with whom, since when, what is left out and why (L13). */
export function PastPreview({ log }: { readonly log: ThreadLog }) {
  const styles = useStyles();
  const { words, format } = useServices();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { earlier } = log;
  if (!earlier) return <Status>{pastWords.reading}</Status>;
  if (earlier.touches.length + earlier.omitted.length === 0) return null;

  const said = pastSentences(format);
  const messages = messagesOf(earlier.touches);
  const count = messages.length;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span className={styles.found}>
          {count > 0 ? said.found(count) : said.leftOut(earlier.omitted.length)}
          {count > 0 && <With touches={earlier.touches} />}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-label={pastWords.found}
          title={pastWords.found}
          aria-expanded={open}
          {...(open && { "aria-controls": panel })}
          onClick={() => setOpen(!open)}
        />
      </div>
      {count > 0 && (
        <>
          <Strip messages={messages} />
          <CheckLine label={pastWords.include} checked={log.withPast} onToggle={() => log.setWithPast(!log.withPast)} />
        </>
      )}
      {open && (
        <section id={panel} className={styles.root} aria-label={`${words.details}: ${pastWords.found}`}>
          <Found messages={messages} />
          <LeftOut omitted={earlier.omitted} />
        </section>
      )}
    </div>
  );
}

function Status({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <span role="status" className={styles.small}>
      {children}
    </span>
  );
}

/** "5 with Dana, 3 with Luis": those with most first. */
function With({ touches }: { readonly touches: readonly EarlierTouch[] }) {
  const { format } = useServices();
  const said = pastSentences(format);
  const people = [...Map.groupBy(touches, ({ person }) => person.displayName || person.address)];
  const sorted = people.sort(([, one], [, other]) => other.length - one.length).slice(0, 3);
  return <>: {format.list(sorted.map(([name, theirs]) => said.with(theirs.length, name)))}</>;
}

function Strip({ messages }: { readonly messages: readonly EarlierMessage[] }) {
  const { format, now } = useServices();
  const [newest, oldest] = [messages[0], messages.at(-1)];
  if (!newest || !oldest) return null;
  const [from, until] = [format.dayOf(oldest.at, now()), format.dayOf(newest.at, now())];
  const label = pastSentences(format).strip(messages.length, from, until);
  const marks = messages.map((message) => ({ ...message, mine: message.direction === "out" }));
  return <RhythmStrip marks={marks} now={now()} expected={null} label={label} />;
}

/** Most lines of a list. */
const SHOWN = 50;

function Found({ messages }: { readonly messages: readonly EarlierMessage[] }) {
  const styles = useStyles();
  const { format } = useServices();
  const said = pastSentences(format);
  const unsure = messages.filter((message) => message.unsure).length;
  if (messages.length === 0) return null;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <ol className={styles.list} tabIndex={0} aria-label={pastWords.found}>
        {messages.slice(0, SHOWN).map((message) => (
          <li key={message.key} className={styles.line}>
            <span>{writerOf(message, said)}</span>
            <span className={styles.small}>{format.moment(message.at)}</span>
            {message.unsure && unsure < messages.length && <Tag colour="neutral">{pastWords.unsure}</Tag>}
          </li>
        ))}
        {messages.length > SHOWN && <li className={styles.small}>{said.more(messages.length - SHOWN)}</li>}
      </ol>
      {unsure > 0 && (
        <span className={styles.small}>{unsure < messages.length ? pastWords.unsureWhy : pastWords.allUnsure}</span>
      )}
    </>
  );
}

function writerOf({ by, direction }: EarlierMessage, said: ReturnType<typeof pastSentences>): string {
  if (by !== null) return said.wrote(by);
  return direction === "out" ? pastWords.you : pastWords.others;
}

function LeftOut({ omitted }: { readonly omitted: readonly Omitted[] }) {
  const styles = useStyles();
  const { format, now } = useServices();
  const said = pastSentences(format);
  if (omitted.length === 0) return null;
  return (
    <>
      <h4 className={styles.title}>{pastWords.omitted}</h4>
      <ul className={styles.list}>
        {[...Map.groupBy(omitted, ({ reason }) => reason)].map(([reason, those]) => (
          <li key={reason}>
            {said.reason(reason, those.length)}
            <span className={styles.small}>{whoAndWhen(those)}</span>
          </li>
        ))}
      </ul>
    </>
  );

  function whoAndWhen(those: readonly Omitted[]): string {
    const told = those.filter(({ who, at }) => who !== undefined || at !== undefined).slice(0, 5);
    const each = told.map(({ who, at }) =>
      [who ?? pastWords.someone, at !== undefined && format.dayOf(at, now())].filter(Boolean).join(", "),
    );
    return each.length === 0 ? "" : ` (${each.join("; ")}${those.length > told.length ? " …" : ""})`;
  }
}
