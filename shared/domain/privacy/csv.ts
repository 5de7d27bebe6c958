/** Tables for spreadsheets: RFC 4180, in UTF-8 with a byte order mark, and no cell that a spreadsheet would run. */

/** What a cell may hold; `null` is an empty one. */
export type Cell = string | number | boolean | null;

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Where a spreadsheet could begin to read a formula, behind blanks and quotes. A cell also begins where one ends for spreadsheets
 * set to another separator than the comma: to them a quote in the middle of a line is no quote. At the beginning of the
 * text, a control character that a spreadsheet eats can be what stands before the formula.
 */
const FORMULA =
  /(?<=^|[;\t|\r\n])(?=[\s"'\0\u00a0\u200b-\u200f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\s"'\0]*[\t\r\0])/g;

/** Rows under their header, each ended by CR LF. */
export const csvOf = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");

function cellText(cell: Cell): string {
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = guarded(cell === null ? "" : String(cell));
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe tells spreadsheets that what follows is text. */
const guarded = (text: string): string => text.replaceAll(FORMULA, "'");
