import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Host } from "../host/host.ts";
import { modeOf } from "../state/shown.ts";
import { LOOKS } from "../state/theme.ts";
import { ComposeForm } from "./ComposeForm.tsx";
import { ConversationList } from "./ConversationList.tsx";
import { Dialogs } from "./Dialogs.tsx";
import { FolderList } from "./FolderList.tsx";
import { Header } from "./Header.tsx";
import { HostContext } from "./hostContext.ts";
import { Notice } from "./Notice.tsx";
import { ReadingPane } from "./ReadingPane.tsx";
import { Ribbon } from "./Ribbon.tsx";
import { TaskPane } from "./TaskPane.tsx";

const useStyles = makeStyles({
  root: {
    height: "100vh",
    display: "grid",
    gridTemplateRows: "48px 44px minmax(0, 1fr)",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  columns: {
    display: "flex",
    minHeight: 0,
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  main: {
    flex: "1 1 0",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function App({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const state = useSyncExternalStore(host.outlook.subscribe, host.outlook.state);
  const mode = modeOf(state);
  return (
    <HostContext value={host}>
      <FluentProvider theme={LOOKS[state.theme].fluent} style={{ colorScheme: LOOKS[state.theme].scheme }}>
        <div className={styles.root}>
          <Header />
          <Ribbon />
          <div className={styles.columns}>
            <FolderList />
            <ConversationList />
            <main className={styles.main}>
              {state.draft ? <ComposeForm key={state.draft.key} draft={state.draft} /> : <ReadingPane />}
            </main>
            {state.panes[mode].open && <TaskPane key={mode} mode={mode} />}
          </div>
        </div>
        <Dialogs />
        <Notice />
      </FluentProvider>
    </HostContext>
  );
}
