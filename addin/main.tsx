/** The pane's start: wait for Outlook, make the services, draw. */
import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { type ReactNode, StrictMode, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { useLook } from "./hooks/useOutside.ts";
import type { Mailbox } from "./office/mailbox.ts";
import { startOutlook } from "./office/start.ts";
import { NoOutlook } from "./screens/NoOutlook.tsx";
import { createServices, ServicesProvider } from "./services.tsx";
import { en } from "./strings/en.ts";
import { THEMES } from "./theme.ts";

const useStyles = makeStyles({ root: { minHeight: "100vh", minWidth: 0 } });

/** Without Outlook's colours the browser's preference decides. */
const NO_COLOURS: Pick<Mailbox, "colours" | "onColours"> = { colours: () => null, onColours: () => () => {} };

function Themed(props: { readonly host: Pick<Mailbox, "colours" | "onColours">; readonly children: ReactNode }) {
  const styles = useStyles();
  const colours = useSyncExternalStore(props.host.onColours, props.host.colours);
  return (
    <FluentProvider theme={THEMES[useLook(colours)]} className={styles.root}>
      {props.children}
    </FluentProvider>
  );
}

async function start() {
  const place = document.getElementById("root");
  if (!place) throw new Error("Cannot start the pane: taskpane.html has no #root");

  const outlook = await startOutlook(window);
  const root = createRoot(place);
  if (!outlook.ok) {
    const { reason } = outlook.error;
    root.render(
      <Themed host={NO_COLOURS}>
        <NoOutlook reason={reason} words={en} onRetry={() => location.reload()} />
      </Themed>,
    );
    return;
  }
  const services = createServices(outlook.value);
  root.render(
    <StrictMode>
      <Themed host={services.mailbox}>
        <ServicesProvider services={services}>
          <App />
        </ServicesProvider>
      </Themed>
    </StrictMode>,
  );
}

void start();
