/**
 * How somebody writes, from their latest three messages, as people change how they write (T7): numbers that the pane made
 * where it read them.
 */
import { type ContactStyle, STYLE_FROM, styleOf } from "../../shared/domain/tone/style.ts";
import type { StyleRecord } from "../store/openQuery.ts";
import type { SeenMessage } from "./seen.ts";

/** `unlogged`: messages in view that nobody may have logged yet. */
export function styleFrom(logged: readonly StyleRecord[], unlogged: readonly SeenMessage[] = []): ContactStyle | null {
  const inView = unlogged.flatMap(({ key, at, direction, style }) =>
    direction === "in" && style ? [{ key, at, style }] : [],
  );
  const distinct = new Map([...inView, ...logged].map((message) => [message.key, message]));
  const latest = [...distinct.values()].sort((one, other) => other.at - one.at).slice(0, STYLE_FROM);
  return styleOf(latest.map(({ style }) => style));
}
