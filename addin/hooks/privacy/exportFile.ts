/** What is held, page after page, and as files to take away. */
import type { ExportMineReply, ExportPersonReply, StoredRecord } from "../../../shared/contract/privacy.ts";
import { type Cell, csvOf } from "../../../shared/domain/privacy/csv.ts";
import { ok, type Result } from "../../../shared/result.ts";
import { isoOf } from "../../../shared/time.ts";
import type { ApiError } from "../../api/client.ts";

export interface Page {
  readonly next: string | null;
}

/** All pages, one after the other; the first failure ends it. */
export async function allPages<P extends Page>(
  ask: (cursor: string | undefined) => Promise<Result<P, ApiError>>,
): Promise<Result<P[], ApiError>> {
  const pages: P[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    if (!page.ok) return page;
    pages.push(page.value);
    cursor = page.value.next ?? undefined;
  } while (cursor !== undefined);
  return ok(pages);
}

/** Everything held about a person, from all its pages. */
export interface HeldPerson {
  readonly contact: ExportPersonReply["contact"];
  readonly records: readonly StoredRecord[];
  readonly touches: ExportPersonReply["touches"];
  readonly logs: ExportPersonReply["logs"];
}

/** `null` for no pages. */
export function heldPerson(pages: readonly ExportPersonReply[]): HeldPerson | null {
  const [first] = pages;
  if (!first) return null;
  const logs = new Map(pages.flatMap((page) => page.logs).map((log) => [`${log.interactionId} ${log.loggedBy}`, log]));
  return {
    contact: first.contact,
    records: first.records,
    touches: pages.flatMap((page) => page.touches),
    logs: [...logs.values()],
  };
}

/** A file to save. */
export interface ExportFile {
  readonly name: string;
  readonly type: "application/json" | "text/csv";
  readonly text: string;
}

export const jsonFile = (name: string, held: unknown): ExportFile => ({
  name: `${name}.json`,
  type: "application/json",
  text: JSON.stringify(held, null, 2),
});

const COLUMNS = ["what", "when", "name", "value"] as const;

/** One row for each fact. */
export function personCsv(name: string, { contact, records, touches, logs }: HeldPerson): ExportFile {
  const { addresses, version: _, ...facts } = contact;
  const rows: Cell[][] = [
    ...Object.entries(facts).map(([fact, value]) => ["contact", null, fact, value]),
    ...addresses.map((address) => ["address", null, "address", address]),
    ...touches.map((touch) => ["touch", isoOf(touch.at), `${touch.channel} ${touch.direction}`, touch.key]),
    ...logs.map((log) => ["log", isoOf(log.loggedAt), log.loggedBy, log.note]),
    ...recordRows(records),
  ];
  return { name: `${name}.csv`, type: "text/csv", text: csvOf(COLUMNS, rows) };
}

export const minePages = (pages: readonly ExportMineReply[]): StoredRecord[] => pages.flatMap((page) => page.records);

export const mineCsv = (name: string, records: readonly StoredRecord[]): ExportFile => ({
  name: `${name}.csv`,
  type: "text/csv",
  text: csvOf(COLUMNS, recordRows(records)),
});

const recordRows = (records: readonly StoredRecord[]): Cell[][] =>
  records.flatMap(({ table, fields }) => Object.entries(fields).map(([name, value]) => [table, null, name, value]));
