import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular, CalendarClock20Regular } from "@fluentui/react-icons";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useKeptFocus } from "../../hooks/frame/useKeptFocus.ts";
import { useAccount } from "../../hooks/frame/useOutside.ts";
import { useSignOut } from "../../hooks/frame/useSignOut.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";
import { optionalPart } from "../../ui/optionalPart.ts";
import { OutboxNotice } from "./OutboxNotice.tsx";

const OwnPrivacy = lazy(() => import("../privacy/OwnPrivacy.tsx").then((module) => ({ default: module.OwnPrivacy })));

// Nobody waits for what is logged by itself.
const SentLogs = optionalPart(() => import("../log/SentLogs.tsx").then((module) => module.SentLogs));

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground1,
    display: "flex",
    flexDirection: "column",
    fontSize: tokens.fontSizeBase300,
    minHeight: "100vh",
  },
  header: {
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
  },
  about: { flexGrow: 1, minWidth: 0 },
  mode: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  subject: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    margin: 0,
    overflow: "hidden",
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    paddingInline: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
  },
  footer: {
    color: tokens.colorNeutralForeground3,
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    flexWrap: "wrap",
    fontSize: tokens.fontSizeBase200,
    justifyContent: "space-between",
    lineHeight: tokens.lineHeightBase200,
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalL,
  },
  signOut: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, minWidth: 0, paddingInline: 0 },
});

interface PaneFrameProps {
  /** What the pane speaks of; `null` when there is no message. */
  readonly about: { readonly mode: string; readonly subject: string } | null;
  /** Whether the list of who is due is shown. */
  readonly due: boolean;
  readonly onDue: () => void;
  readonly children: ReactNode;
}

/** What stands around every screen inside Outlook: which message it is about, and the promise at the foot. */
export function PaneFrame({ about, due, onDue, children }: PaneFrameProps) {
  const styles = useStyles();
  const { mailbox, words } = useServices();
  const root = useKeptFocus();
  const signedIn = useAccount() !== null;
  return (
    <div ref={root} className={styles.root}>
      <header className={styles.header}>
        <div className={styles.about}>
          {about && <span className={styles.mode}>{about.mode}</span>}
          <h1 className={styles.subject}>{about ? about.subject || words.noSubject : words.product}</h1>
        </div>
        <Button
          appearance="subtle"
          icon={<CalendarClock20Regular />}
          aria-label={words.due}
          title={words.due}
          aria-pressed={due}
          onClick={onDue}
        />
        <Button
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          aria-label={words.refresh}
          title={words.refresh}
          onClick={() => void mailbox.refresh()}
        />
      </header>
      <main className={styles.main}>
        <OutboxNotice />
        <Suspense fallback={null}>{signedIn && <SentLogs />}</Suspense>
        {children}
      </main>
      <PaneFooter />
    </div>
  );
}

function PaneFooter() {
  const styles = useStyles();
  const { words } = useServices();
  const signedIn = useAccount() !== null;
  const signOut = useSignOut();
  const [privacy, setPrivacy] = useState(false);
  return (
    <footer className={styles.footer}>
      <span>{words.privacy}</span>
      <span>
        {words.product} {__RAPPORT_VERSION__}
      </span>
      {signedIn && (
        <>
          <Button
            appearance="transparent"
            size="small"
            className={styles.signOut}
            aria-expanded={privacy}
            onClick={() => setPrivacy(!privacy)}
          >
            {words.person.yourPrivacy}
          </Button>
          <Button appearance="transparent" size="small" className={styles.signOut} onClick={signOut}>
            {words.state.signOut}
          </Button>
          {privacy && (
            <Suspense fallback={null}>
              <OwnPrivacy />
            </Suspense>
          )}
        </>
      )}
    </footer>
  );
}
