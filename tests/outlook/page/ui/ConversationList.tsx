import { Avatar, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef, useState } from "react";
import type { ConversationView, MessageView } from "../../mailbox/view.ts";
import { conversationsShown, isUnread, type State } from "../state/shown.ts";
import type { ThemeName } from "../state/theme.ts";
import { DraftList } from "./DraftList.tsx";
import { fullDate, shortDate } from "./dates.ts";
import { useMail, useOutlook } from "./hostContext.ts";
import { useRowStyles } from "./rowStyles.ts";

const useStyles = makeStyles({
  root: {
    flex: "0 0 300px",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 1100px)": { flexBasis: "220px" },
  },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { flexGrow: 1, overflowY: "auto" },
  empty: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
});

const TITLES = { inbox: "Inbox", sent: "Sent Items", drafts: "Drafts" } as const;
const PAGE = 100;

const namesOf = (messages: readonly MessageView[], state: State): string => {
  const newest = messages.at(-1);
  if (state.folder === "sent") return newest?.to.map(({ name }) => name).join(", ") ?? "";
  const senders = [...new Set(messages.map(({ from }) => from.name))].reverse();
  return senders.length > 2 ? `${senders[0]}, … ${senders.at(-1)}` : senders.join(", ");
};

/** In high contrast only the open row has a colour of its own. */
function lookOf(styles: ReturnType<typeof useRowStyles>, theme: ThemeName, selected: boolean): string | undefined {
  if (theme === "contrast") return selected ? styles.selectedInContrast : undefined;
  return selected ? styles.selected : styles.plain;
}

function Row({ conversation }: { readonly conversation: ConversationView }) {
  const styles = useRowStyles();
  const outlook = useOutlook();
  const state = useMail();
  const newest = conversation.messages.at(-1);
  if (!newest) return null;
  const selected = state.conversationId === conversation.id;
  const unread = isUnread(state, conversation);
  const names = namesOf(conversation.messages, state);
  return (
    <div
      role="option"
      tabIndex={selected ? 0 : -1}
      aria-selected={selected}
      aria-label={`${unread ? "Unread " : ""}${names}, ${newest.subject || "(no subject)"}, ${fullDate(newest.sentAt)}`}
      className={mergeClasses(styles.row, lookOf(styles, state.theme, selected), unread && styles.unread)}
      onClick={() => outlook.openConversation(conversation.id)}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") outlook.openConversation(conversation.id);
      }}
    >
      <Avatar name={names.split(",")[0] ?? names} color="colorful" size={32} aria-hidden />
      <div className={mergeClasses(styles.words, state.theme === "contrast" && styles.wordsInContrast)}>
        <div className={styles.line}>
          <span className={styles.names}>{names}</span>
          {conversation.messages.length > 1 && <span className={styles.count}>{conversation.messages.length}</span>}
        </div>
        <div className={styles.line}>
          <span className={mergeClasses(styles.subject, unread && styles.subjectUnread)}>
            {newest.subject || "(no subject)"}
          </span>
          <span className={mergeClasses(styles.date, unread && styles.dateUnread)}>
            {shortDate(newest.sentAt, Date.now())}
          </span>
        </div>
        <div className={styles.preview}>{newest.preview}</div>
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Arrow keys move through the list and open what they reach, as in Outlook. */
function useArrowKeys(shown: readonly ConversationView[]) {
  const outlook = useOutlook();
  const { conversationId } = useMail();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const index = step(
      shown.findIndex(({ id }) => id === conversationId),
      shown.length - 1,
    );
    const next = shown[index];
    if (next) outlook.openConversation(next.id);
    const row = list.current?.children[index];
    if (row instanceof HTMLElement) row.focus();
  };
  return { list, onKeyDown };
}

function Conversations() {
  const styles = useStyles();
  const state = useMail();
  const [pages, setPages] = useState(1);
  const all = conversationsShown(state);
  const shown = all.slice(0, pages * PAGE);
  const { list, onKeyDown } = useArrowKeys(shown);
  const entry = shown.some(({ id }) => id === state.conversationId) ? -1 : 0;
  return (
    <div className={styles.list}>
      <div ref={list} role="listbox" aria-label="Message list" tabIndex={entry} onKeyDown={onKeyDown}>
        {shown.map((conversation) => (
          <Row key={conversation.id} conversation={conversation} />
        ))}
      </div>
      {all.length === 0 && <p className={styles.empty}>Nothing here.</p>}
      {all.length > shown.length && (
        <Button appearance="transparent" onClick={() => setPages(pages + 1)}>
          Show older conversations
        </Button>
      )}
    </div>
  );
}

export function ConversationList() {
  const styles = useStyles();
  const { folder } = useMail();
  return (
    <section className={styles.root} aria-label={`Messages in ${TITLES[folder]}`}>
      <h1 className={styles.title}>{TITLES[folder]}</h1>
      {folder === "drafts" ? <DraftList /> : <Conversations key={folder} />}
    </section>
  );
}
