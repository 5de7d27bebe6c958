/** What goes between the pane and the script in the background: plain values that can be cloned. */
import type { TASKS } from "./tasks.ts";

type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;
export type AskOf<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type AnswerOf<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;

/** `id` is new for each. A cancelled one is not answered. */
export type Request =
  | { readonly id: number; readonly task: TaskName; readonly ask: unknown }
  | { readonly id: number; readonly cancel: true };

/** `failed`: the task broke; the pane says so and goes on. */
export type Reply = { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly failed: true };

/** Takes requests; replies go to whom it was made for. */
export type Receive = (request: Request) => void;
export type Serve = (reply: (reply: Reply) => void, sliceMs: number) => Receive;

/** Under this name the script hands `Serve` to a page that loads it as a plain module: see `places.ts`. */
export const SERVE = "rapportBackground";
