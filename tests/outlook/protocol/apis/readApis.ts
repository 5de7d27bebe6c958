/** A message that is read. */
import { HostError } from "../hostError.ts";
import type { ReadSurface } from "../surface.ts";
import { type Api, notEmulated, onRead } from "./api.ts";
import { type Params, textOf } from "./params.ts";

async function attachmentContent(item: ReadSurface, params: Params) {
  const content = await item.attachment(textOf(params, "id"));
  if (content === null) throw new HostError("InvalidAttachmentId");
  return { format: "base64", content };
}

const replyForms = (ids: readonly number[], all: boolean): readonly Api[] =>
  ids.map((id) =>
    onRead(
      { id, name: all ? "item.displayReplyAllForm" : "item.displayReplyForm", needs: "ReadItem", since: "1.1" },
      (item, params) => item.reply({ all, htmlBody: String(params["htmlBody"] ?? "") }),
    ),
  );

export const READ_APIS: readonly Api[] = [
  ...replyForms([10, 30, 181, 183], false),
  ...replyForms([11, 31, 182, 184], true),
  onRead({ id: 150, name: "item.getAttachmentContentAsync", needs: "ReadItem", since: "1.8" }, attachmentContent),
  onRead({ id: 168, name: "item.getAllInternetHeadersAsync", needs: "ReadItem", since: "1.8" }, (item) =>
    item.internetHeaders(),
  ),
  notEmulated({ id: 101, name: "item.move", needs: "ReadWriteMailbox", since: "1.8" }),
];
