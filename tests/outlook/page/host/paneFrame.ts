/** An add-in page in a frame, joined to the emulated host. */
import { frameName } from "../../protocol/appContext.ts";
import { EVENTS } from "../../protocol/events.ts";
import { PaneLink, type PaneLinkParts } from "../../protocol/paneLink.ts";
import { isRecord } from "../../protocol/wire.ts";
import type { Host } from "./host.ts";
import { connectIdentity } from "./identityBridge.ts";

const SANDBOX =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

export interface FrameOptions {
  readonly path: string;
  readonly title: string;
  readonly onNotify?: (action: number) => void;
  readonly onClose?: () => void;
  readonly onCompleted?: PaneLinkParts["onCompleted"];
}

export class PaneFrame {
  readonly element = document.createElement("iframe");
  readonly link: PaneLink;
  readonly #origin: string;
  readonly #disconnect: () => void;

  constructor(host: Host, options: FrameOptions) {
    const { addinOrigin, addin, locale } = host.facts;
    const [appId, conversationId] = [crypto.randomUUID(), `c_${crypto.randomUUID()}`];
    this.#origin = addinOrigin;
    this.link = new PaneLink({
      conversationId,
      hostOrigin: location.origin,
      post: (text) => this.element.contentWindow?.postMessage(text, addinOrigin),
      context: { ...host.contextFacts(), appId, addinName: addin.name, addinOrigin, locale },
      grant: host.grant,
      app: host.app,
      initialData: () => host.initialData(),
      log: host.log,
      faults: host.faults,
      onRegister: (event) => {
        if (event === EVENTS.themeChanged) host.tellTheme(this);
      },
      ...(options.onNotify ? { onNotify: options.onNotify } : {}),
      ...(options.onClose ? { onClose: options.onClose } : {}),
      ...(options.onCompleted ? { onCompleted: options.onCompleted } : {}),
    });
    const disconnectIdentity = connectIdentity(this.element, addinOrigin, host);
    window.addEventListener("message", this.#receive);
    this.#disconnect = () => {
      window.removeEventListener("message", this.#receive);
      disconnectIdentity();
    };
    this.element.name = frameName({ conversationId, appId, hostOrigin: location.origin, locale });
    this.element.title = options.title;
    this.element.setAttribute("sandbox", SANDBOX);
    this.element.src = `${addinOrigin}${options.path}?et=`;
  }

  remove(): void {
    this.#disconnect();
    this.element.remove();
  }

  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.element.contentWindow || event.origin !== this.#origin) return;
    void this.link.receive(event.data);
  };
}

/** Whether an event object, as the pane gave it back, says that the mail must not go. */
export function blockedBy(eventObject: unknown): { readonly text: string } | null {
  const completed = isRecord(eventObject) ? eventObject["completedContext"] : null;
  if (!isRecord(completed) || completed["allowEvent"] !== false) return null;
  return { text: String(completed["errorMessage"] ?? "The add-in found something to look at before you send.") };
}
