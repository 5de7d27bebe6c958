/**
 * Logs that wait for a draft to be sent (L8), on this device, for each account apart. The handler of Send leaves a mark in the same
 * storage, or, where its runtime has none, in the mailbox's own settings; with its mark a log is ready to be written.
 */
import * as z from "zod/mini";
import { ThreadIdentity, VISIBILITIES } from "../../shared/contract/interactions.ts";
import { Zone } from "../../shared/contract/values.ts";
import { DAY_MS, type Instant } from "../../shared/time.ts";
import { MARK_PREFIX, MARKS_SETTING, type SentMark } from "../launch/sentMark.ts";
import { createListeners } from "../listeners.ts";
import type { Mailbox } from "../office/mailbox.ts";
import { anybodysPrefix, type OwnPorts, ownKey, ownKeys, storedJson, storedKeys, tryKeep } from "./ownStorage.ts";

const Person = z.object({ address: z.string(), displayName: z.string(), contactId: z.nullable(z.string()) });

const PendingLog = z.object({
  /** Also the `Idempotency-Key` of the log, so that it is written once whatever happens. */
  id: z.string(),
  /** The subject, for the list of what waits; it is not sent. */
  about: z.string(),
  /** For whom, as it was last seen. */
  people: z.array(Person),
  thread: ThreadIdentity,
  visibility: z.enum(VISIBILITIES),
  timeZone: Zone,
  at: z.number(),
});
export type PendingLog = z.output<typeof PendingLog>;

const MarkedPeople = z.array(z.object({ address: z.string(), displayName: z.string() }));
const Mark = z.object({
  id: z.string(),
  at: z.number(),
  asked: z.boolean(),
  people: z.nullable(z.object({ to: MarkedPeople, cc: MarkedPeople, bcc: MarkedPeople })),
});

export interface PendingView {
  readonly log: PendingLog;
  /** `null` until Send was pressed. */
  readonly mark: SentMark | null;
}

export interface PendingLogs {
  /** Oldest first. The same array until it changes. */
  list(): readonly PendingView[];
  /** Whether it could be kept. What has waited too long makes room. */
  keep(log: PendingLog): boolean;
  /** Its log is written, or not wanted any more; its mark goes with it. */
  forget(id: string): void;
  onChange(notify: () => void): () => void;
  /** At sign-out: nothing of the user stays on the device. */
  clear(): void;
}

interface PendingPorts extends OwnPorts {
  readonly mailbox: Pick<Mailbox, "setting" | "keepSetting">;
  readonly now: () => Instant;
}

/** A draft that was not sent by then is not waited for, and what was kept for it leaves the device. */
const LONGEST_WAIT_MS = 30 * DAY_MS;

const NAME = "pending";

export function createPendingLogs({ mailbox, now, ...own }: PendingPorts): PendingLogs {
  const { storage, partition } = own;
  const { onChange, changed } = createListeners();
  let listed: readonly PendingView[] = [];
  const keyOf = (id: string) => ownKey(own, NAME, id);
  const anybodysKeys = () => storedKeys(storage, anybodysPrefix(partition, NAME));
  const keyOfMark = (id: string) => `${partition}${MARK_PREFIX}${id}`;
  const settingMarks = (): SentMark[] => {
    const left = mailbox.setting(MARKS_SETTING);
    return Array.isArray(left) ? left.flatMap((one) => parsed(Mark, one)) : [];
  };
  const keepSettingMarks = (marks: readonly SentMark[]) => {
    if (marks.length < settingMarks().length) void mailbox.keepSetting(MARKS_SETTING, marks);
  };
  const markOf = (id: string): SentMark | null =>
    parsed(Mark, storedJson(storage, keyOfMark(id)))[0] ?? settingMarks().find((mark) => mark.id === id) ?? null;
  const logs = () => ownKeys(own, NAME).flatMap((key) => parsed(PendingLog, storedJson(storage, key)));
  const waits = ({ at }: { readonly at: number }) => now() - at < LONGEST_WAIT_MS;
  const isStale = (key: string, schema: typeof PendingLog | typeof Mark): boolean => {
    const [kept] = parsed(schema, storedJson(storage, key));
    return !kept || !waits(kept);
  };
  const isOf = (id: string, key: string) => key.endsWith(`.${id}`);
  const hasLog = (id: string) => anybodysKeys().some((key) => isOf(id, key));
  /**
   * Whoever's they are, so that a user who does not come back leaves nothing; and what nobody can read. A mark on this device
   * has its log here too: one without is of a draft that was sent after its log was taken back.
   */
  const removeStale = () => {
    for (const key of anybodysKeys()) if (isStale(key, PendingLog)) storage.removeItem(key);
    for (const key of storedKeys(storage, keyOfMark("")))
      if (isStale(key, Mark) || !hasLog(key.slice(keyOfMark("").length))) storage.removeItem(key);
    keepSettingMarks(settingMarks().filter(waits));
  };

  const list = (): readonly PendingView[] => {
    const found = logs()
      .filter(waits)
      .sort((one, other) => one.at - other.at)
      .map((log) => ({ log, mark: markOf(log.id) }));
    // `useSyncExternalStore` wants the same array for the same contents.
    if (JSON.stringify(found) !== JSON.stringify(listed)) listed = found;
    return listed;
  };
  removeStale();
  return {
    list,
    keep: (log) => {
      removeStale();
      const kept = tryKeep(storage, keyOf(log.id), JSON.stringify(log));
      if (kept) changed();
      return kept;
    },
    forget: (id) => {
      // Whoever's it is: what was written may be told when somebody else is signed in by then.
      for (const key of anybodysKeys()) if (isOf(id, key)) storage.removeItem(key);
      storage.removeItem(keyOfMark(id));
      keepSettingMarks(settingMarks().filter((mark) => mark.id !== id));
      changed();
    },
    onChange,
    clear: () => {
      const keys = ownKeys(own, NAME);
      for (const key of keys) storage.removeItem(key);
      keepSettingMarks(settingMarks().filter(({ id }) => !keys.includes(keyOf(id) ?? "")));
      removeStale();
      changed();
    },
  };
}

function parsed<Schema extends z.ZodMiniType>(schema: Schema, found: unknown): z.output<Schema>[] {
  const read = z.safeParse(schema, found);
  return read.success ? [read.data] : [];
}
