/** A message that is written. */
import { HostError } from "../hostError.ts";
import type { ComposeSurface } from "../surface.ts";
import { type Api, notEmulated, onCompose, type Row } from "./api.ts";
import { coercionOf, fieldOf, type Params, paramsOf, peopleOf, textOf } from "./params.ts";

const writes = (id: number, name: string, since: string): Row => ({ id, name, needs: "ReadWriteItem", since });
const reads = (id: number, name: string, since: string): Row => ({ id, name, needs: "ReadItem", since });

function addRecipients(draft: ComposeSurface, params: Params): void {
  const field = fieldOf(params);
  draft.setRecipients(field, [...draft.recipients(field), ...peopleOf(params)]);
}

function savedItemId(draft: ComposeSurface): string {
  const id = draft.itemId();
  if (id === null) throw new HostError("ItemNotSaved");
  return id;
}

function sessionValue(draft: ComposeSurface, params: Params): string {
  const value = draft.sessionData.get(textOf(params, "name"));
  if (value === undefined) throw new HostError("KeyNotFound");
  return value;
}

const keysOf = (params: Params): readonly string[] => {
  const keys = params["internetHeaderKeys"];
  return Array.isArray(keys) ? keys.map(String) : [];
};

function setHeaders(draft: ComposeSurface, params: Params): void {
  const pairs = Object.entries(paramsOf(params["internetHeaderNameValuePairs"]));
  for (const [name, value] of pairs) draft.internetHeaders.set(name.toLowerCase(), String(value));
}

function headersOf(draft: ComposeSurface, params: Params) {
  const asked = keysOf(params).map((key) => [key, draft.internetHeaders.get(key.toLowerCase())] as const);
  return Object.fromEntries(asked.filter(([, value]) => value !== undefined));
}

const insert = (draft: ComposeSurface, params: Params) => draft.insert(textOf(params, "data"), coercionOf(params));

const BODY: readonly Api[] = [
  onCompose(writes(13, "body.setSelectedDataAsync", "1.1"), insert),
  onCompose(writes(29, "item.setSelectedDataAsync", "1.2"), insert),
  onCompose(writes(28, "item.getSelectedDataAsync", "1.2"), (draft, params) => draft.selection(coercionOf(params))),
  onCompose(reads(14, "body.getTypeAsync", "1.1"), () => "html"),
  onCompose(writes(23, "body.prependAsync", "1.1"), (draft, params) =>
    draft.prependBody(textOf(params, "data"), coercionOf(params)),
  ),
  onCompose(writes(38, "body.setAsync", "1.3"), (draft, params) =>
    draft.setBody(textOf(params, "data"), coercionOf(params)),
  ),
  onCompose(writes(100, "body.appendOnSendAsync", "1.9"), (draft, params) =>
    draft.appendOnSend(textOf(params, "appendTxt"), coercionOf(params)),
  ),
  onCompose(writes(173, "body.setSignatureAsync", "1.10"), (draft, params) =>
    draft.setSignature(textOf(params, "data"), coercionOf(params)),
  ),
  onCompose(reads(174, "item.getComposeTypeAsync", "1.10"), (draft) => ({
    composeType: draft.composeType,
    coercionType: "html",
  })),
  onCompose(reads(175, "item.isClientSignatureEnabledAsync", "1.10"), () => false),
  onCompose(writes(176, "item.disableClientSignatureAsync", "1.10"), () => undefined),
];

const ENVELOPE: readonly Api[] = [
  onCompose(reads(15, "recipients.getAsync", "1.1"), (draft, params) => draft.recipients(fieldOf(params))),
  onCompose(writes(21, "recipients.setAsync", "1.1"), (draft, params) =>
    draft.setRecipients(fieldOf(params), peopleOf(params)),
  ),
  onCompose(writes(22, "recipients.addAsync", "1.1"), addRecipients),
  onCompose(reads(18, "subject.getAsync", "1.1"), (draft) => draft.subject()),
  onCompose(writes(17, "subject.setAsync", "1.1"), (draft, params) => draft.setSubject(textOf(params, "subject"))),
  onCompose(reads(107, "from.getAsync", "1.7"), (draft) => draft.from),
  onCompose(writes(32, "item.saveAsync", "1.3"), (draft) => draft.save()),
  onCompose(reads(164, "item.getItemIdAsync", "1.8"), savedItemId),
  onCompose({ id: 41, name: "item.close", since: "1.3" }, (draft) => draft.close()),
];

const STORES: readonly Api[] = [
  onCompose(reads(151, "internetHeaders.getAsync", "1.8"), headersOf),
  onCompose(writes(152, "internetHeaders.setAsync", "1.8"), setHeaders),
  onCompose(writes(153, "internetHeaders.removeAsync", "1.8"), (draft, params) => {
    for (const key of keysOf(params)) draft.internetHeaders.delete(key.toLowerCase());
  }),
  onCompose(writes(185, "sessionData.setAsync", "1.11"), (draft, params) => {
    draft.sessionData.set(textOf(params, "name"), textOf(params, "value"));
  }),
  onCompose(writes(186, "sessionData.getAsync", "1.11"), sessionValue),
  onCompose(writes(187, "sessionData.getAllAsync", "1.11"), (draft) => Object.fromEntries(draft.sessionData)),
  onCompose(writes(188, "sessionData.clearAsync", "1.11"), (draft) => draft.sessionData.clear()),
  onCompose(writes(189, "sessionData.removeAsync", "1.11"), (draft, params) => {
    if (!draft.sessionData.delete(textOf(params, "name"))) throw new HostError("KeyNotFound");
  }),
];

const ATTACHMENTS: readonly Api[] = [
  notEmulated(writes(16, "item.addFileAttachmentAsync", "1.1")),
  notEmulated(writes(19, "item.addItemAttachmentAsync", "1.1")),
  notEmulated(writes(20, "item.removeAttachmentAsync", "1.1")),
  notEmulated(writes(148, "item.addFileAttachmentFromBase64Async", "1.8")),
  onCompose(reads(149, "item.getAttachmentsAsync", "1.8"), (draft) => draft.attachments()),
];

export const COMPOSE_APIS: readonly Api[] = [...BODY, ...ENVELOPE, ...STORES, ...ATTACHMENTS];
