/** The mail page's side of nested sign-in: MSAL's requests in, tokens of the emulated Entra out. */
import { isRecord } from "../../protocol/wire.ts";
import type { Host } from "./host.ts";

interface SignInRequest {
  readonly method: string;
  readonly requestId: string;
  readonly scope: string;
}

function requestOf(raw: unknown): SignInRequest | null {
  if (typeof raw !== "string" || !raw.includes('"nestedAppAuth"')) return null;
  const envelope: unknown = JSON.parse(raw);
  const request = isRecord(envelope) ? envelope["nestedAppAuth"] : null;
  if (!isRecord(request)) return null;
  const params = isRecord(request["tokenParams"]) ? request["tokenParams"] : {};
  return {
    method: String(request["method"]),
    requestId: String(request["requestId"]),
    scope: String(params["scope"] ?? ""),
  };
}

const refused = (status: string, code: string) => ({
  success: false,
  error: { status, code, subError: "", description: `The emulated sign-in answers ${code}` },
});

async function popupReply(host: Host, scope: string): Promise<object> {
  const silent = await host.api.token({ scope, popup: false });
  if (isRecord(silent) && isRecord(silent["error"]) && silent["error"]["status"] === "DISABLED") return silent;
  const agreed = await host.askConsent();
  return agreed ? await host.api.token({ scope, popup: true }) : refused("USER_CANCEL", "user_cancelled");
}

async function replyTo({ method, scope }: SignInRequest, host: Host): Promise<object> {
  switch (method) {
    case "GetInitContext":
      return { success: true, ...(await host.api.identity()) };
    case "GetToken":
      return await host.api.token({ scope, popup: false });
    case "GetTokenPopup":
      return await popupReply(host, scope);
    default:
      host.log.refuse(`Cannot answer sign-in method "${method}": no such method is known`);
      return refused("DISABLED", "unknown_method");
  }
}

/** Serves the frame until the returned function is called. */
export function connectIdentity(frame: HTMLIFrameElement, origin: string, host: Host): () => void {
  const receive = async (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const request = requestOf(event.data);
    if (!request) return;
    host.log.add({ way: "from pane", action: request.method });
    const reply = await replyTo(request, host);
    const nestedAppAuthReply = { messageType: "NestedAppAuthResponse", requestId: request.requestId, ...reply };
    frame.contentWindow?.postMessage(JSON.stringify({ nestedAppAuthReply }), origin);
  };
  const listener = (event: MessageEvent<unknown>) => void receive(event);
  window.addEventListener("message", listener);
  return () => window.removeEventListener("message", listener);
}
