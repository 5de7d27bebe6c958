/** The emulated host behind the mail page: what an add-in can ask of the mail, and what it is told. */
import type { HostFacts } from "../../hostFacts.ts";
import type { Grant } from "../../protocol/dispatch.ts";
import { EVENTS, recipientsPayload, themePayload } from "../../protocol/events.ts";
import { Faults } from "../../protocol/faults.ts";
import { initialData, type Session } from "../../protocol/initialData.ts";
import { MessageLog } from "../../protocol/messageLog.ts";
import type { MailApp, RecipientField, Surface } from "../../protocol/surface.ts";
import type { Outlook, Watcher } from "../state/outlook.ts";
import { messageOf, modeOf } from "../state/shown.ts";
import { LOOKS } from "../state/theme.ts";
import type { HostApi } from "./api.ts";
import type { PaneFrame } from "./paneFrame.ts";
import { runSendEvent } from "./sendEvent.ts";
import { composeSurface, readSurface, wireItemOf } from "./surfaces.ts";

const SETTINGS_KEY = "roamingSettings";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class Host implements Watcher {
  readonly facts: HostFacts;
  readonly api: HostApi;
  readonly log = new MessageLog(() => Math.round(performance.timeOrigin + performance.now()));
  readonly faults = new Faults(pause);
  readonly outlook: Outlook;
  /** The frame in the task pane, while there is one. */
  pane: PaneFrame | null = null;

  constructor(facts: HostFacts, outlook: Outlook) {
    this.facts = facts;
    this.outlook = outlook;
    this.api = outlook.api;
    outlook.watch(this);
  }

  get grant(): Grant {
    return { permission: this.facts.addin.permission, mailboxSet: this.facts.mailboxSet };
  }

  contextFacts() {
    const { mailboxSet, nestedSignIn } = this.facts;
    return { mailboxSet, nestedSignIn, settings: this.#settings() };
  }

  initialData(): unknown {
    return initialData(this.#session(), wireItemOf(this.outlook.state()));
  }

  readonly app: MailApp = {
    surface: () => this.#surface(),
    newMessage: (form) => this.outlook.newMail(form),
    openMessage: (itemId) => this.outlook.openMessage(itemId),
    saveRoamingSettings: (settings) => localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings)),
  };

  itemChanged(): void {
    const none = messageOf(this.outlook.state()) === null;
    if (modeOf(this.outlook.state()) === "read")
      this.pane?.link.raise(EVENTS.itemChanged, none ? "" : this.initialData());
  }

  recipientsChanged(field: RecipientField): void {
    const changed = { to: field === "to", cc: field === "cc", bcc: field === "bcc" };
    this.pane?.link.raise(EVENTS.recipientsChanged, recipientsPayload(changed));
  }

  themeChanged(): void {
    this.pane?.link.raise(EVENTS.themeChanged, this.#themePayload());
  }

  /** The office.js of npm knows no theme at the start, so a pane that listens is told of one that is not the usual. */
  tellTheme(frame: PaneFrame): void {
    if (this.outlook.state().theme !== "light") frame.link.raise(EVENTS.themeChanged, this.#themePayload());
  }

  askConsent(): Promise<boolean> {
    return this.outlook.ask<boolean>((answer) => ({ kind: "consent", answer }));
  }

  beforeSend(): Promise<boolean> {
    const { onSend } = this.facts.addin;
    return onSend ? runSendEvent(this, onSend) : Promise.resolve(true);
  }

  #themePayload(): unknown {
    return themePayload(LOOKS[this.outlook.state().theme].colours);
  }

  #surface(): Surface {
    const state = this.outlook.state();
    if (state.draft) {
      return composeSurface(state.draft, state.view.user, {
        change: (change) => this.outlook.changeDraft(change),
        setRecipients: (field, people) => this.outlook.setRecipients(field, people),
        save: () => this.outlook.saveDraft(),
        close: () => this.outlook.deselect(),
      });
    }
    const message = messageOf(state);
    return message ? readSurface(message, this.api, (form) => void this.outlook.reply(form)) : { kind: "none" };
  }

  #session(): Session {
    const { user } = this.outlook.state().view;
    return {
      permission: this.facts.addin.permission,
      userName: user.name,
      userAddress: user.address,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      utcOffsetMinutes: -new Date().getTimezoneOffset(),
    };
  }

  /** Safe cast: written by `saveRoamingSettings` and by nothing else. */
  #settings(): Readonly<Record<string, string>> {
    return JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? "{}") as Record<string, string>;
  }
}
