/** What tests reach through `window.emulatedOutlook`: the log, the faults, and a quick way to select. */

import { apiNamed } from "../../protocol/dispatch.ts";
import type { Fault } from "../../protocol/faults.ts";
import type { LoggedMessage } from "../../protocol/messageLog.ts";
import type { ThemeName } from "../state/theme.ts";
import type { Host } from "./host.ts";

export interface EmulatedOutlook {
  readonly messages: () => readonly LoggedMessage[];
  /** Sentences; empty in a run where the add-in asked for nothing it should not. */
  readonly refusals: () => readonly string[];
  /** Sets a fault on an API by its name, such as `body.getAsync`. */
  readonly fault: (api: string, fault: Fault) => void;
  readonly clearFaults: () => void;
  readonly release: (order: "oldest first" | "newest first") => void;
  readonly heldCount: () => number;
  /** By Message-ID; `null` for nothing selected. */
  readonly select: (internetMessageId: string | null) => void;
  /** Changes the item without telling the pane, as Outlook sometimes does. */
  readonly selectSilently: (internetMessageId: string | null) => void;
  /** Changes Outlook's own theme. */
  readonly setTheme: (theme: ThemeName) => void;
  /** Calls the pane as Outlook does when the focus comes into it by Tab. */
  readonly notifyPane: (action: number) => void;
}

function itemIdOf(host: Host, internetMessageId: string): string {
  const messages = host.outlook.state().view.conversations.flatMap((conversation) => conversation.messages);
  const found = messages.find((message) => message.internetMessageId === internetMessageId);
  if (!found) throw new Error(`Cannot select ${internetMessageId}: no such message`);
  return found.itemId;
}

function select(host: Host, internetMessageId: string | null): void {
  if (internetMessageId === null) host.outlook.deselect();
  else host.outlook.openMessage(itemIdOf(host, internetMessageId));
}

function selectSilently(host: Host, internetMessageId: string | null): void {
  const { pane } = host;
  host.pane = null;
  select(host, internetMessageId);
  host.pane = pane;
}

export function hookFor(host: Host): EmulatedOutlook {
  return {
    messages: () => host.log.messages,
    refusals: () => host.log.refusals,
    fault: (name, fault) => {
      const apis = apiNamed(name);
      if (apis.length === 0) throw new Error(`Cannot set a fault on ${name}: no such API`);
      for (const { id } of apis) host.faults.set(id, fault);
    },
    clearFaults: () => host.faults.clear(),
    release: (order) => host.faults.release(order),
    heldCount: () => host.faults.heldCount,
    select: (id) => select(host, id),
    selectSilently: (id) => selectSilently(host, id),
    setTheme: (theme) => host.outlook.setTheme(theme),
    notifyPane: (action) => host.pane?.link.notify(action),
  };
}

declare global {
  interface Window {
    emulatedOutlook?: EmulatedOutlook;
  }
}
