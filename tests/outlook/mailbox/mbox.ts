/** Mailbox files: many messages in one, each after a line that begins with `From `. RFC 4155 and the mboxrd quoting. */

/** `From someone Thu Jan  1 00:00:00 2026`, with or without a zone; a sentence that starts with "From" has no such end. */
const SEPARATOR = /^From .*\b\d{1,2}:\d{2}(?::\d{2})?\b.*\d{4}\b[^\n]{0,8}\r?$/;
const QUOTED_FROM = /^>(>*From )/gm;

const LINE_FEED = "\n";

/** Where each message starts, past its separator line, and where the line itself begins. */
function separatorsOf(text: string): readonly { readonly line: number; readonly body: number }[] {
  const found: { line: number; body: number }[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf(LINE_FEED, start);
    const next = end < 0 ? text.length : end + 1;
    if (text.startsWith("From ", start) && SEPARATOR.test(text.slice(start, end < 0 ? text.length : end)))
      found.push({ line: start, body: next });
    start = next;
  }
  return found;
}

const unquoted = (text: string): string => text.replace(QUOTED_FROM, "$1").replace(/\r?\n$/, "");

/** The messages of an mbox file, byte for byte but for `>From ` lines, in linear time. Nothing before the first separator. */
export function splitMbox(file: Uint8Array): readonly Uint8Array[] {
  // Latin-1 keeps each byte as one character, whatever charset the messages are in.
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString("latin1");
  const separators = separatorsOf(text);
  return separators.map(({ body }, index) => {
    const end = separators[index + 1]?.line ?? text.length;
    return Buffer.from(unquoted(text.slice(body, end)), "latin1");
  });
}

/** Whether a file begins like a mailbox. */
export const looksLikeMbox = (file: Uint8Array): boolean =>
  Buffer.from(file.subarray(0, 5)).toString("latin1") === "From ";
