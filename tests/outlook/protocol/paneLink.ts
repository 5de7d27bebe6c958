/** The host's end of the line to one add-in frame: answers its requests, raises events in it, and writes everything down. */
import { type AppContextFacts, appContext } from "./appContext.ts";
import { answerOf, apiOfId, failure, type Grant, refusalOf, refused } from "./dispatch.ts";
import { isKnownEvent } from "./events.ts";
import type { Faults } from "./faults.ts";
import type { MessageLog } from "./messageLog.ts";
import type { MailApp } from "./surface.ts";
import {
  ACTION,
  answerText,
  eventText,
  isRecord,
  notifyText,
  parseRequest,
  TRANSPORT,
  type WireRequest,
} from "./wire.ts";

export interface PaneLinkParts {
  readonly conversationId: string;
  readonly hostOrigin: string;
  readonly post: (text: string) => void;
  readonly context: AppContextFacts;
  readonly grant: Grant;
  readonly app: MailApp;
  readonly initialData: () => unknown;
  readonly log: MessageLog;
  readonly faults: Faults;
  /** The pane asks the host to take its focus back or to close it, or says that it is ready. */
  readonly onNotify?: (action: number) => void;
  readonly onRegister?: (event: string) => void;
  /** A function command or a launch event is done. */
  readonly onCompleted?: (commandId: string, status: number, eventObject: unknown) => void;
  readonly onClose?: () => void;
}

/** Ids of the shared Office dispatcher. */
const SHARED = { completed: 94, closeContainer: 97, accessToken: 98, openBrowserWindow: 102 } as const;
const SSO_NOT_SUPPORTED = 13012;
const OFFICE_INTERNAL_ERROR = 5001;

export class PaneLink {
  readonly #parts: PaneLinkParts;
  /** Correlation id of the registration, by event name. */
  readonly #registrations = new Map<string, number>();

  constructor(parts: PaneLinkParts) {
    this.#parts = parts;
  }

  listensTo(event: string): boolean {
    return this.#registrations.has(event);
  }

  /** Whether the pane had asked for the event and so was told. */
  raise(event: string, data: unknown): boolean {
    const correlationId = this.#registrations.get(event);
    if (correlationId === undefined) return false;
    this.#parts.log.add({ way: "to pane", action: event, params: data });
    this.#parts.post(eventText(this.#envelope, { action: event, correlationId, data }));
    return true;
  }

  notify(action: number): void {
    this.#parts.post(notifyText(this.#envelope, action));
  }

  async receive(raw: unknown): Promise<void> {
    const request = parseRequest(raw, this.#parts.conversationId);
    if (!request) return;
    if (request.type === ACTION.register || request.type === ACTION.unregister) return this.#listen(request);
    if (request.action === "ContextActivationManager_notifyHost") return this.#notified(request.data);
    await this.#invoke(request);
  }

  get #envelope() {
    return { conversationId: this.#parts.conversationId, origin: this.#parts.hostOrigin };
  }

  #reply(request: WireRequest, data: unknown, errorCode: number = TRANSPORT.ok): void {
    const { action, correlationId } = request;
    this.#parts.post(answerText(this.#envelope, { action, correlationId, data, errorCode }));
  }

  #listen(request: WireRequest): void {
    const { action, correlationId } = request;
    if (!isKnownEvent(action)) this.#parts.log.refuse(`Cannot register for event "${action}": no such event is known`);
    if (request.type === ACTION.register) this.#registrations.set(action, correlationId);
    else this.#registrations.delete(action);
    this.#parts.log.add({ way: "from pane", action: `${request.type === ACTION.register ? "+" : "-"}${action}` });
    this.#reply(request, { Error: 0 });
    if (request.type === ACTION.register) this.#parts.onRegister?.(action);
  }

  #notified(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : undefined;
    if (typeof action === "number") this.#parts.onNotify?.(action);
  }

  async #invoke(request: WireRequest): Promise<void> {
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#reply(request, appContext(this.#parts.context));
      case "GetInitialData":
        return this.#reply(request, this.#parts.initialData());
      case "ExecuteMethod":
        return await this.#execute(request);
      case "executeMethod":
        return this.#reply(request, this.#executeShared(request.data));
      default:
        this.#parts.log.refuse(`Cannot handle action "${request.action}": no such action is known`);
        return this.#reply(request, `unknown action ${request.action}`, TRANSPORT.cannotHandle);
    }
  }

  async #execute(request: WireRequest): Promise<void> {
    const { id, params } = callOf(request.data);
    const api = apiOfId(id)?.name ?? `id ${id}`;
    this.#parts.log.add({ way: "from pane", action: request.action, api, params });
    const answer = await this.#answer(id, params);
    const errorCode = isRecord(answer) && answer["error"] === true ? Number(answer["errorCode"]) : undefined;
    this.#parts.log.add({ way: "to pane", action: request.action, api, ...(errorCode ? { errorCode } : {}) });
    this.#reply(request, answer);
  }

  async #answer(id: number, params: unknown): Promise<unknown> {
    const refusal = refusalOf(id, this.#parts.grant, this.#parts.app.surface());
    if (refusal) {
      this.#parts.log.refuse(refusal);
      return refused;
    }
    const fault = this.#parts.faults.take(id);
    const answer = fault?.errorCode ? failure(fault.errorCode) : await answerOf(id, params, this.#parts.app);
    if (fault) await this.#parts.faults.wait(fault);
    return answer;
  }

  #executeShared(data: unknown): unknown {
    const id = sharedIdOf(data);
    this.#parts.log.add({ way: "from pane", action: "executeMethod", api: `shared ${id}`, params: data });
    switch (id) {
      case SHARED.completed:
        this.#completed(data);
        return { Version: 1, Error: 0 };
      case SHARED.closeContainer:
        this.#parts.onClose?.();
        return { Version: 1, Error: 0 };
      case SHARED.accessToken:
        return { Version: 1, Error: SSO_NOT_SUPPORTED };
      case SHARED.openBrowserWindow:
        return { Version: 1, Error: 0 };
      default:
        this.#parts.log.refuse(`Cannot dispatch shared id ${id}: no such API is known`);
        return { Version: 1, Error: OFFICE_INTERNAL_ERROR };
    }
  }

  #completed(data: unknown): void {
    if (!isRecord(data)) return;
    const text = data["2"];
    this.#parts.onCompleted?.(String(data["0"]), Number(data["1"]), typeof text === "string" ? JSON.parse(text) : null);
  }
}

function callOf(data: unknown): { readonly id: number; readonly params: unknown } {
  const method = isRecord(data) ? data["MethodData"] : null;
  const id = isRecord(method) ? Number(method["DispatchId"]) : Number.NaN;
  return { id, params: isRecord(data) ? data["ApiParams"] : undefined };
}

function sharedIdOf(data: unknown): number {
  const method = isRecord(data) ? data["DdaMethod"] : null;
  return isRecord(method) ? Number(method["DispatchId"]) : Number.NaN;
}
