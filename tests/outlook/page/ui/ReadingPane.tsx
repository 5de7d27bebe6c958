import { Avatar, makeStyles, tokens } from "@fluentui/react-components";
import { AttachRegular, MailRegular } from "@fluentui/react-icons";
import type { Correspondent } from "../../mailbox/mail.ts";
import type { MessageView } from "../../mailbox/view.ts";
import { conversationOf } from "../state/shown.ts";
import { fullDate } from "./dates.ts";
import { useMail, useOutlook } from "./hostContext.ts";
import { MessageBody } from "./MessageBody.tsx";

const useStyles = makeStyles({
  subject: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  messages: {
    flexGrow: 1,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  message: {
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  head: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    padding: tokens.spacingHorizontalM,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  who: { flex: "1 1 0", minWidth: 0, display: "grid", gap: "2px" },
  from: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  address: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  preview: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  date: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  files: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    listStyleType: "none",
  },
  file: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  nothing: {
    margin: "auto",
    display: "grid",
    justifyItems: "center",
    gap: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground3,
  },
});

const namesOf = (people: readonly Correspondent[]): string => people.map(({ name }) => name).join("; ");

function Recipients({ message }: { readonly message: MessageView }) {
  return (
    <>
      <span>To: {namesOf(message.to) || "nobody"}</span>
      {message.cc.length > 0 && <span>Cc: {namesOf(message.cc)}</span>}
      {message.bcc.length > 0 && <span>Bcc: {namesOf(message.bcc)}</span>}
    </>
  );
}

function Files({ message }: { readonly message: MessageView }) {
  const styles = useStyles();
  const files = message.attachments.filter(({ inline }) => !inline);
  if (files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label="Attachments">
      {files.map(({ id, name }) => (
        <li key={id} className={styles.file}>
          <AttachRegular aria-hidden /> {name}
        </li>
      ))}
    </ul>
  );
}

function Message({ message }: { readonly message: MessageView }) {
  const styles = useStyles();
  const outlook = useOutlook();
  const open = useMail().itemId === message.itemId;
  return (
    <article className={styles.message} aria-label={`Message from ${message.from.name}, ${fullDate(message.sentAt)}`}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        onClick={() => outlook.openMessage(message.itemId)}
      >
        <Avatar name={message.from.name} color="colorful" size={36} aria-hidden />
        <span className={styles.who}>
          <span className={styles.from}>
            {message.from.name} {open && <span className={styles.address}>&lt;{message.from.address}&gt;</span>}
          </span>
          {open ? <Recipients message={message} /> : <span className={styles.preview}>{message.preview}</span>}
        </span>
        <span className={styles.date}>{fullDate(message.sentAt)}</span>
      </button>
      {open && <Files message={message} />}
      {open && <MessageBody key={message.itemId} itemId={message.itemId} />}
    </article>
  );
}

/** The open conversation, its newest message first, one of them opened. */
export function ReadingPane() {
  const styles = useStyles();
  const conversation = conversationOf(useMail());
  if (!conversation) {
    return (
      <div className={styles.nothing}>
        <MailRegular fontSize={64} aria-hidden />
        <span>Select an item to read</span>
      </div>
    );
  }
  return (
    <>
      <h2 className={styles.subject}>{conversation.subject || "(no subject)"}</h2>
      <div className={styles.messages}>
        {conversation.messages.toReversed().map((message) => (
          <Message key={message.itemId} message={message} />
        ))}
      </div>
    </>
  );
}
