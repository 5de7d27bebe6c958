import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  ChevronDown20Regular,
  ChevronUp20Regular,
  Notebook20Regular,
} from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { LoggedThread } from "../../../shared/contract/interactions.ts";
import { messageCount } from "../../hooks/log/earlier.ts";
import { type LogAsk, type ThreadLog, useThreadLog } from "../../hooks/log/useThreadLog.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { automationWords, pastSentences, pastWords } from "../../strings/pastWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { PastPreview } from "./PastPreview.tsx";

const LogOptions = lazy(() => import("./LogOptions.tsx").then((module) => ({ default: module.LogOptions })));
const EditLog = lazy(() => import("./EditLog.tsx").then((module) => ({ default: module.EditLog })));

const useStyles = makeStyles({
  // Out of the flow: the headings of the panels below need one above them, the eye does not.
  title: { margin: 0, position: "absolute" },
  row: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex", rowGap: tokens.spacingVerticalS },
  wrap: { flexWrap: "wrap" },
  ways: { display: "flex", marginInlineStart: "auto" },
  wide: { flexGrow: 1 },
  logged: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex", flexGrow: 1, minWidth: 0 },
  done: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0, height: "20px" },
  with: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textAlign: "center" },
  note: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

interface LogBarProps extends LogAsk {
  readonly logged: LoggedThread | null;
  /** Whether it is logged is not known yet. */
  readonly asking: boolean;
}

/** Log this thread, or who logged it and the way back. */
export function LogBar({ logged, asking, ...ask }: LogBarProps) {
  const styles = useStyles();
  const { words } = useServices();
  const log = useThreadLog(ask, logged);
  return (
    <Card label={words.log.region} look="tight">
      <h2 className={styles.title}>
        <VisuallyHidden>{words.log.region}</VisuallyHidden>
      </h2>
      {logged && <Logged logged={logged} log={log} people={ask} />}
      {log.automation && <Notice intent="info">{automationWords(log.automation)}</Notice>}
      <Offer logged={logged} log={log} message={ask.message} asking={asking} />
      {log.error && <Notice intent="error">{errorSentence(log.error, words)}</Notice>}
    </Card>
  );
}

interface OfferProps {
  readonly logged: LoggedThread | null;
  readonly log: ThreadLog;
  readonly message: LogAsk["message"];
  readonly asking: boolean;
}

/** What can be logged: the thread with its past, or what is new of it since it was (L9). */
function Offer({ logged, log, message, asking }: OfferProps) {
  const styles = useStyles();
  const { words, format } = useServices();
  const { earlier } = log;
  const inViewIsNew = logged === null || !(earlier?.inViewLogged ?? (message.sentAt ?? 0) <= logged.at);
  const quiet = message.automation !== null || log.automation !== null;
  if (!(inViewIsNew || earlier?.touches.length))
    return earlier?.readable && <span className={styles.with}>{pastWords.nothingNew}</span>;

  const past = messageCount(log.past);
  const said = pastSentences(format);
  const plain = logged ? words.log.again : words.log.action;
  const withPast = logged ? said.logNew(past + Number(inViewIsNew)) : said.logWith(past);
  const nothing = !inViewIsNew && past === 0;
  return <LogAction log={log} label={past > 0 ? withPast : plain} quiet={quiet} asking={asking} nothing={nothing} />;
}

interface LogActionProps {
  readonly log: ThreadLog;
  readonly label: string;
  /** Nobody needs to log what a machine sent: the button is there and does not ask to be pressed. */
  readonly quiet: boolean;
  readonly asking: boolean;
  /** Everything that is new was left out. */
  readonly nothing: boolean;
}

function LogAction({ log, label, quiet, asking, nothing }: LogActionProps) {
  const styles = useStyles();
  const { words, sentences } = useServices();
  const [open, setOpen] = useState(false);
  const nobody = log.chosen.length === 0;
  if (log.waiting)
    return (
      <Notice intent="warning" announced>
        {words.log.waiting}
      </Notice>
    );
  return (
    <>
      <div className={styles.row}>
        <Button
          appearance={quiet ? "secondary" : "primary"}
          className={styles.wide}
          icon={<Notebook20Regular />}
          disabledFocusable={log.saving || nobody || nothing || asking}
          onClick={() => void log.log()}
        >
          {log.saving ? words.log.logging : label}
        </Button>
        <Button
          appearance="subtle"
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-label={words.log.options}
          title={words.log.options}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      <span className={styles.with}>
        {nobody ? words.log.nobody : sentences.logFor(log.chosen.map((person) => person.displayName || person.address))}
      </span>
      <PastPreview log={log} />
      {open && (
        <Suspense fallback={null}>
          <LogOptions log={log} />
        </Suspense>
      )}
    </>
  );
}

function Logged(props: { readonly logged: LoggedThread; readonly log: ThreadLog; readonly people: LogAsk }) {
  const { logged, log, people } = props;
  const styles = useStyles();
  const { words, sentences, now } = useServices();
  const [editing, setEditing] = useState(false);
  const mine = logged.loggers.some((logger) => logger.you);
  return (
    <>
      <div className={mergeClasses(styles.row, styles.wrap)}>
        <span className={styles.logged}>
          <CheckmarkCircle20Filled className={styles.done} aria-hidden="true" />
          <span>{sentences.logged(logged, now())}</span>
        </span>
        {mine && (
          <span className={styles.ways}>
            <Button size="small" appearance="subtle" aria-expanded={editing} onClick={() => setEditing(!editing)}>
              {words.log.change}
            </Button>
            <Button size="small" disabledFocusable={log.saving} onClick={() => void log.undo(logged)}>
              {words.undo}
            </Button>
          </span>
        )}
      </div>
      {logged.note && <p className={styles.note}>{logged.note}</p>}
      {editing && (
        <Suspense fallback={null}>
          <EditLog logged={logged} ask={people} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </>
  );
}
