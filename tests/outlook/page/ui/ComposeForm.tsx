import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { RECIPIENT_FIELDS } from "../../protocol/surface.ts";
import { cleanFragment } from "../body/cleanHtml.ts";
import type { Draft } from "../state/draft.ts";
import { LOOKS } from "../state/theme.ts";
import { useMail, useOutlook } from "./hostContext.ts";
import { RecipientLine } from "./RecipientLine.tsx";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  subject: {
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    ":focus": { outline: "none", borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  attached: { margin: `${tokens.spacingVerticalS} 0 0` },
  words: { flexGrow: 1, overflowY: "auto", paddingTop: tokens.spacingVerticalM },
  body: {
    minHeight: "160px",
    lineHeight: 1.5,
    fontSize: tokens.fontSizeBase300,
    outline: "none",
    overflowWrap: "anywhere",
  },
  // Ink that was chosen for white paper cannot be read on dark.
  darkInk: { "& *": { color: "inherit !important" } },
  quote: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    "& .MsoNormal": { margin: 0 },
    "& blockquote": { marginInlineStart: tokens.spacingHorizontalM },
  },
});

const PLACE = { to: "To", cc: "Cc", bcc: "Bcc" } as const;

function BodyEditor({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const { body, kind } = draft;
  useEffect(() => {
    if (!element.current) return;
    const detach = body.attach(element.current);
    if (kind === "reply") element.current.focus();
    return detach;
  }, [body, kind]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form control holds rich text
    <div
      ref={element}
      role="textbox"
      aria-multiline="true"
      aria-label="Message body"
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      className={styles.body}
    />
  );
}

function Quote({ html }: { readonly html: string }) {
  const styles = useStyles();
  const element = useRef<HTMLElement>(null);
  useEffect(() => element.current?.replaceChildren(cleanFragment(html)), [html]);
  const dark = LOOKS[useMail().theme].scheme === "dark";
  return (
    <section
      ref={element}
      className={mergeClasses(styles.quote, dark && styles.darkInk)}
      aria-label="Original message"
    />
  );
}

export function ComposeForm({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const outlook = useOutlook();
  return (
    <form className={styles.root} aria-label="New message" onSubmit={(event) => event.preventDefault()}>
      {RECIPIENT_FIELDS.map((field) => (
        <RecipientLine
          key={field}
          label={PLACE[field]}
          people={draft.recipients[field]}
          autoFocus={field === "to" && draft.kind !== "reply"}
          onChange={(people) => outlook.setRecipients(field, people)}
        />
      ))}
      <input
        className={styles.subject}
        aria-label="Subject"
        placeholder="Add a subject"
        maxLength={255}
        value={draft.subject}
        onChange={(event) => outlook.changeDraft({ subject: event.target.value })}
      />
      {draft.attachments.length > 0 && (
        <p className={styles.attached}>Attached: {draft.attachments.map(({ name }) => name).join(", ")}</p>
      )}
      <div className={styles.words}>
        <BodyEditor draft={draft} />
        {draft.quote && <Quote html={draft.quote} />}
      </div>
    </form>
  );
}
