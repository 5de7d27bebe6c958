/** The JSON texts that office.js and its host page post to each other. */

export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

/** Transport errors, `_errorCode` of an answer. */
export const TRANSPORT = { ok: 0, cannotHandle: -2 } as const;

export interface WireRequest {
  readonly action: string;
  readonly type: number;
  readonly correlationId: number;
  readonly data: unknown;
}

export interface WireEnvelope {
  readonly conversationId: string;
  readonly origin: string;
}

export interface WireAnswer {
  readonly action: string;
  readonly correlationId: number;
  readonly data: unknown;
  readonly errorCode?: number;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(raw: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof raw !== "string") return null;
  try {
    const value: unknown = JSON.parse(raw);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** A request of the conversation, or `null` for anything else a page may post: answers, other libraries, noise. */
export function parseRequest(raw: unknown, conversationId: string): WireRequest | null {
  const message = parsed(raw);
  if (message?.["_messageType"] !== 0 || message["_conversationId"] !== conversationId) return null;

  const { _actionName: action, _actionType: type, _correlationId: correlationId } = message;
  if (typeof action !== "string" || typeof correlationId !== "number") return null;
  return { action, type: typeof type === "number" ? type : ACTION.invoke, correlationId, data: message["_data"] };
}

const wireText = (envelope: WireEnvelope, members: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    _serializerVersion: 1,
    _origin: envelope.origin,
    _conversationId: envelope.conversationId,
    ...members,
  });

export const answerText = (envelope: WireEnvelope, answer: WireAnswer): string =>
  wireText(envelope, {
    _messageType: 1,
    _actionName: answer.action,
    _correlationId: answer.correlationId,
    _errorCode: answer.errorCode ?? TRANSPORT.ok,
    _responseType: 0,
    _data: answer.data ?? null,
  });

/** An event goes out as one more answer to its registration. */
export const eventText = (envelope: WireEnvelope, event: WireAnswer): string =>
  wireText(envelope, {
    _messageType: 1,
    _actionName: event.action,
    _correlationId: event.correlationId,
    _errorCode: TRANSPORT.ok,
    _responseType: 1,
    _data: event.data,
  });

/** A call of the host into the pane, such as "the focus comes in by Tab". */
export const notifyText = (envelope: WireEnvelope, action: number): string =>
  wireText(
    { ...envelope, conversationId: `${envelope.conversationId}_ntf` },
    {
      _messageType: 0,
      _actionName: "Office_notifyAgave",
      _actionType: ACTION.invoke,
      _correlationId: action,
      _data: [action],
    },
  );
