/** The pane's start: wait for Outlook, make the services, draw. */
import type { Theme } from "@fluentui/react-components";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { firstLook, useLook } from "./hooks/frame/useOutside.ts";
import { fetchLaterParts } from "./laterParts.ts";
import type { Mailbox } from "./office/mailbox.ts";
import { startOutlook } from "./office/start.ts";
import { createServices, ServicesProvider } from "./services.tsx";
import { en } from "./strings/en.ts";
import { themeOf } from "./theme.ts";
import { Themed } from "./ui/Themed.tsx";

/** Without Outlook's colours the browser's preference decides. */
const NO_COLOURS: Pick<Mailbox, "colours" | "onColours"> = { colours: () => null, onColours: () => () => {} };

interface PaneProps {
  readonly host: Pick<Mailbox, "colours" | "onColours">;
  readonly first: Theme;
  readonly children: ReactNode;
}

function Pane({ host, first, children }: PaneProps) {
  return (
    <Themed look={useLook(host)} first={first}>
      {children}
    </Themed>
  );
}

async function start() {
  const place = document.getElementById("root");
  if (!place) throw new Error("Cannot start the pane: taskpane.html has no #root");

  const outlook = await startOutlook(window);
  const first = await themeOf(firstLook(outlook.ok ? outlook.value.mailbox : NO_COLOURS));
  const root = createRoot(place);
  if (!outlook.ok) {
    const { reason } = outlook.error;
    const { NoOutlook } = await import("./screens/frame/NoOutlook.tsx");
    root.render(
      <Pane host={NO_COLOURS} first={first}>
        <NoOutlook reason={reason} words={en} onRetry={() => location.reload()} />
      </Pane>,
    );
    return;
  }
  const services = createServices(outlook.value);
  root.render(
    <StrictMode>
      <Pane host={services.mailbox} first={first}>
        <ServicesProvider services={services}>
          <App />
        </ServicesProvider>
      </Pane>
    </StrictMode>,
  );
}

/** Long enough for the first card to be there. */
const LATER_MS = 3_000;

void start().then(() => setTimeout(fetchLaterParts, LATER_MS));
