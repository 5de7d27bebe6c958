/** One row of the table of dispatch ids. */
import type { Permission } from "../permission.ts";
import type { ComposeSurface, MailApp, ReadSurface, Surface } from "../surface.ts";
import type { Params } from "./params.ts";

export type Mode = "any" | "item" | "read" | "compose";

/** A call as it reached the host. */
export interface Call {
  readonly app: MailApp;
  readonly params: Params;
}

export interface Api {
  readonly id: number;
  /** As a developer writes it: `body.getAsync`. */
  readonly name: string;
  readonly needs: Permission;
  /** Mailbox requirement set it came with. */
  readonly since: string;
  readonly mode: Mode;
  /** Its `data`, or its own envelope where `bare`. `null`: known, not emulated, refused. */
  readonly answer: ((call: Call, surface: Surface) => unknown) | null;
  /** Answers that office.js wants without `{ error, data }` around them. */
  readonly bare?: boolean;
}

export interface Row {
  readonly id: number;
  readonly name: string;
  readonly needs?: Permission;
  readonly since: string;
  readonly bare?: boolean;
}

const apiOf = (row: Row, mode: Mode, answer: Api["answer"]): Api => ({ needs: "Restricted", ...row, mode, answer });

/** Not about an item. */
export const onMailbox = (row: Row, answer: (call: Call) => unknown): Api => apiOf(row, "any", answer);

/** On a message, read or written. */
export const onItem = (row: Row, answer: (item: ReadSurface | ComposeSurface, params: Params) => unknown): Api =>
  apiOf(row, "item", ({ params }, surface) => (surface.kind === "none" ? undefined : answer(surface, params)));

export const onRead = (row: Row, answer: (item: ReadSurface, params: Params) => unknown): Api =>
  apiOf(row, "read", ({ params }, surface) => (surface.kind === "read" ? answer(surface, params) : undefined));

export const onCompose = (row: Row, answer: (draft: ComposeSurface, params: Params) => unknown): Api =>
  apiOf(row, "compose", ({ params }, surface) => (surface.kind === "compose" ? answer(surface, params) : undefined));

/** Known by name, so that the refusal can say it. */
export const notEmulated = (row: Row): Api => apiOf(row, "any", null);

export function fits(api: Api, surface: Surface): boolean {
  if (api.mode === "any") return true;
  return api.mode === "item" ? surface.kind !== "none" : surface.kind === api.mode;
}
