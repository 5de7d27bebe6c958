/** Tables for spreadsheets: RFC 4180, in UTF-8 with a byte order mark, and no cell that a spreadsheet would run. */

/** What a cell may hold; `null` is an empty one. */
export type Cell = string | number | boolean | null;

const BYTE_ORDER_MARK = "\ufeff";
/** Where a formula begins for some spreadsheet, also behind blanks and quotes. */
const FORMULA = /^[\s"'\u00a0\u200b-\u200f\ufeff]*[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]/;
/** A blank that a spreadsheet eats can be what stands before the formula. */
const CONTROL = /^[\t\r\0]/;

/** Rows under their header, each ended by CR LF. */
export const csvOf = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");

function cellText(cell: Cell): string {
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = guarded(cell === null ? "" : String(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A leading apostrophe tells spreadsheets that what follows is text. */
const guarded = (text: string): string => (FORMULA.test(text) || CONTROL.test(text) ? `'${text}` : text);
