import { Button, makeStyles, ToggleButton, Toolbar, ToolbarDivider, tokens } from "@fluentui/react-components";
import {
  ArrowForwardRegular,
  ArrowReplyAllRegular,
  ArrowReplyRegular,
  AttachRegular,
  DeleteRegular,
  MailRegular,
  SendRegular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import { messageOf, modeOf } from "../state/shown.ts";
import { useHost, useMail, useOutlook } from "./hostContext.ts";

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalS}`, gap: tokens.spacingHorizontalXS },
  icon: { width: "20px", height: "20px" },
});

/** The add-in's own button, as its manifest names it for the mode. */
function AddinButton() {
  const styles = useStyles();
  const { facts, outlook } = useHost();
  const state = useMail();
  const mode = modeOf(state);
  const { label, iconPath } = facts.addin[mode];
  const usable = state.draft !== null || messageOf(state) !== null || state.panes[mode].open;
  return (
    <ToggleButton
      appearance="subtle"
      checked={state.panes[mode].open}
      disabled={!usable}
      icon={<img className={styles.icon} src={facts.addinOrigin + iconPath} alt="" />}
      onClick={() => outlook.togglePane(mode)}
    >
      {label}
    </ToggleButton>
  );
}

function ReadActions() {
  const outlook = useOutlook();
  const nothing = messageOf(useMail()) === null;
  return (
    <>
      <Button
        appearance="subtle"
        disabled={nothing}
        icon={<ArrowReplyRegular />}
        onClick={() => void outlook.reply({ all: false, htmlBody: "" })}
      >
        Reply
      </Button>
      <Button
        appearance="subtle"
        disabled={nothing}
        icon={<ArrowReplyAllRegular />}
        onClick={() => void outlook.reply({ all: true, htmlBody: "" })}
      >
        Reply all
      </Button>
      <Button
        appearance="subtle"
        disabled={nothing}
        icon={<ArrowForwardRegular />}
        onClick={() => void outlook.forward()}
      >
        Forward
      </Button>
    </>
  );
}

function AttachButton() {
  const outlook = useOutlook();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance="subtle" icon={<AttachRegular />} onClick={() => chooser.current?.click()}>
        Attach file
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label="Files to attach"
        onChange={({ target }) => void outlook.attach([...(target.files ?? [])])}
      />
    </>
  );
}

function ComposeActions() {
  const outlook = useOutlook();
  const { draft, sending } = useMail();
  const nobody = !draft || Object.values(draft.recipients).every((people) => people.length === 0);
  return (
    <>
      <Button
        appearance="primary"
        icon={<SendRegular />}
        disabled={nobody || sending}
        onClick={() => void outlook.send()}
      >
        Send
      </Button>
      <AttachButton />
      <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => outlook.discard()}>
        Discard
      </Button>
    </>
  );
}

export function Ribbon() {
  const styles = useStyles();
  const outlook = useOutlook();
  const mode = modeOf(useMail());
  return (
    <Toolbar className={styles.root} aria-label={mode === "read" ? "Message actions" : "Draft actions"}>
      {mode === "read" && (
        <Button appearance="primary" icon={<MailRegular />} onClick={() => outlook.newMail()}>
          New mail
        </Button>
      )}
      {mode === "read" ? <ReadActions /> : <ComposeActions />}
      <ToolbarDivider />
      <AddinButton />
    </Toolbar>
  );
}
