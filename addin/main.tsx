/** The pane's start: wait for Outlook, make the services, draw. */
import { type ReactNode, StrictMode, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { useLook } from "./hooks/useOutside.ts";
import type { Mailbox } from "./office/mailbox.ts";
import { startOutlook } from "./office/start.ts";
import { createServices, ServicesProvider } from "./services.tsx";
import { en } from "./strings/en.ts";
import { Themed } from "./ui/Themed.tsx";

/** Without Outlook's colours the browser's preference decides. */
const NO_COLOURS: Pick<Mailbox, "colours" | "onColours"> = { colours: () => null, onColours: () => () => {} };

function Pane(props: { readonly host: Pick<Mailbox, "colours" | "onColours">; readonly children: ReactNode }) {
  const colours = useSyncExternalStore(props.host.onColours, props.host.colours);
  return <Themed look={useLook(colours)}>{props.children}</Themed>;
}

async function start() {
  const place = document.getElementById("root");
  if (!place) throw new Error("Cannot start the pane: taskpane.html has no #root");

  const outlook = await startOutlook(window);
  const root = createRoot(place);
  if (!outlook.ok) {
    const { reason } = outlook.error;
    const { NoOutlook } = await import("./screens/NoOutlook.tsx");
    root.render(
      <Pane host={NO_COLOURS}>
        <NoOutlook reason={reason} words={en} onRetry={() => location.reload()} />
      </Pane>,
    );
    return;
  }
  const services = createServices(outlook.value);
  root.render(
    <StrictMode>
      <Pane host={services.mailbox}>
        <ServicesProvider services={services}>
          <App />
        </ServicesProvider>
      </Pane>
    </StrictMode>,
  );
}

void start();
