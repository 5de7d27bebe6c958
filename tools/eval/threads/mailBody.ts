/** The body of a message file, as the product gets it from Outlook: HTML, or text where it has no HTML. */
import { extname } from "node:path";
import PostalMime from "postal-mime";
import type { Body } from "../../../shared/domain/thread/read.ts";

export type MessageFile = "txt" | "html" | "eml";

/** By the end of its name; text where that tells nothing. */
export function messageFileOf(path: string): MessageFile {
  const end = extname(path).toLowerCase();
  if (end === ".eml") return "eml";
  return end === ".html" || end === ".htm" ? "html" : "txt";
}

/** A mail parser of another maker takes the parts out of `.eml`; its text is read where it has one, as the sources expect. */
export async function bodyIn(kind: MessageFile, bytes: Buffer): Promise<Body> {
  if (kind !== "eml") return { [kind === "html" ? "html" : "text"]: bytes.toString("utf8") };
  const { text, html } = await PostalMime.parse(bytes);
  return text !== undefined && text.trim() !== "" ? { text } : { html: html ?? "" };
}
