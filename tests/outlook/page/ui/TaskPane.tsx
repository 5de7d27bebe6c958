import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { DismissRegular, PinFilled, PinRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { NOTIFY } from "../../protocol/events.ts";
import { PaneFrame } from "../host/paneFrame.ts";
import type { Mode } from "../state/shown.ts";
import { useHost, useMail } from "./hostContext.ts";

const useStyles = makeStyles({
  root: {
    // As narrow as Outlook makes it.
    flex: "0 0 320px",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  frame: {
    flex: "1 1 0",
    minHeight: 0,
    display: "flex",
    "> iframe": { border: "none", width: "100%", height: "100%" },
  },
});

/** The add-in's page in its frame; made anew for each mode, as Outlook does. */
function useFrame(mode: Mode) {
  const host = useHost();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const back = () =>
      holder.current?.closest("aside")?.querySelector<HTMLButtonElement>("button:last-of-type")?.focus();
    const pane = new PaneFrame(host, {
      path: host.facts.addin[mode].path,
      title: host.facts.addin.name,
      onClose: () => host.outlook.togglePane(mode),
      onNotify: (action) => {
        if (action === NOTIFY.tabExit || action === NOTIFY.tabExitShift || action === NOTIFY.escExit) back();
      },
    });
    host.pane = pane;
    holder.current?.replaceChildren(pane.element);
    return () => {
      if (host.pane === pane) host.pane = null;
      pane.remove();
    };
  }, [host, mode]);
  return holder;
}

export function TaskPane({ mode }: { readonly mode: Mode }) {
  const styles = useStyles();
  const { facts, outlook } = useHost();
  const { pinned } = useMail().panes[mode];
  const holder = useFrame(mode);
  const { name } = facts.addin;
  return (
    <aside className={styles.root} aria-label={`${name} pane`}>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        {facts.addin[mode].pinnable && (
          <ToggleButton
            appearance="subtle"
            size="small"
            checked={pinned}
            icon={pinned ? <PinFilled /> : <PinRegular />}
            aria-label="Pin"
            onClick={() => outlook.togglePin(mode)}
          />
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={`Close ${name}`}
          onClick={() => outlook.togglePane(mode)}
        />
      </div>
      <div ref={holder} className={styles.frame} />
    </aside>
  );
}
