import { createRoot } from "react-dom/client";
import { HostApi } from "./host/api.ts";
import { Host } from "./host/host.ts";
import { hookFor } from "./host/testHook.ts";
import { Outlook } from "./state/outlook.ts";
import { App } from "./ui/App.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("Cannot start the mail page: index.html has no #root");

const api = new HostApi(new URLSearchParams(location.search).get("as"));

try {
  const [facts, view] = await Promise.all([api.host(), api.mailbox()]);
  const outlook = new Outlook(api, view);
  const host = new Host(facts, outlook);
  window.emulatedOutlook = hookFor(host);
  createRoot(root).render(<App host={host} />);
} catch (failed) {
  root.textContent = failed instanceof Error ? failed.message : String(failed);
}
