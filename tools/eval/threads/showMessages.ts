/** Shows what the product reads of single message files: `.txt`, `.html` or `.eml`. */
import { readFileSync } from "node:fs";
import PostalMime from "postal-mime";
import { automationIn } from "../../../shared/domain/thread/automation.ts";
import { readHeaders } from "../../../shared/domain/thread/headers.ts";
import { NO_HEADERS } from "../../../shared/domain/thread/noHeaders.ts";
import { readBody } from "../../../shared/domain/thread/read.ts";
import { pastIn } from "./headers.ts";
import { bodyIn, messageFileOf } from "./mailBody.ts";

/** One JSON text a file: the parts of its body, why it counts as automated if it does, the messages it quotes. */
export async function showMessages(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const kind = messageFileOf(path);
    const bytes = readFileSync(path);
    const body = await bodyIn(kind, bytes);
    const mail = kind === "eml" ? await PostalMime.parse(bytes) : null;
    const facts = mail ? readHeaders(bytes.toString("latin1")) : NO_HEADERS;
    const automation = automationIn({ facts, subject: mail?.subject ?? "", sender: mail?.from?.address, ...body });
    const { pieces: _, ...read } = readBody(body);
    console.log(JSON.stringify({ path, ...read, automation, past: pastIn(body).messages }, null, 2));
  }
}
