/**
 * Whether what clients saw of things that are edited under versions can have happened in one order that respects time: what the
 * database did is not looked at. For such things a few rules are as good as a search through all orders.
 */

/** One definite answer about one thing: what it is now. */
export interface Seen {
  readonly thing: string;
  /** Milliseconds on one clock: when it was asked, and when the answer was read. */
  readonly began: number;
  readonly ended: number;
  readonly version: number;
  readonly value: string;
  /** Of an edit that was done: the version it was made from; `null` for a reading. */
  readonly from: number | null;
}

/** An edit that was told for good that it comes too late. */
export interface Refused {
  readonly thing: string;
  readonly value: string;
}

export interface History {
  readonly seen: readonly Seen[];
  readonly refused: readonly Refused[];
}

/** Each broken rule, in a sentence; none when all is well. */
export function violationsIn({ seen, refused }: History): string[] {
  const things = Map.groupBy(seen, ({ thing }) => thing);
  const kept = new Set(seen.map(({ thing, value }) => `${thing} ${value}`));
  const refusedButKept = refused.filter(({ thing, value }) => kept.has(`${thing} ${value}`));
  return [
    ...[...things.values()].flatMap((ofOne) => [...twoFaced(ofOne), ...wentBack(ofOne), ...jumped(ofOne)]),
    ...refusedButKept.map(({ thing, value }) => `${thing}: "${value}" was refused and is there`),
  ];
}

/** A version has one value, whoever looks: two edits from the same version would both have made the next. */
function twoFaced(seen: readonly Seen[]): string[] {
  const values = new Map<number, string>();
  return seen.flatMap(({ thing, version, value }) => {
    const known = values.get(version) ?? value;
    values.set(version, known);
    return known === value ? [] : [`${thing}: version ${version} is "${known}" and "${value}"`];
  });
}

/** Whoever asks after an answer was read sees that version or a later one. */
function wentBack(seen: readonly Seen[]): string[] {
  const byEnd = seen.toSorted((one, other) => one.ended - other.ended);
  let [next, newest] = [0, 0];
  return seen
    .toSorted((one, other) => one.began - other.began)
    .flatMap(({ thing, began, version }) => {
      for (let ended = byEnd[next]; ended && ended.ended < began; ended = byEnd[++next])
        newest = Math.max(newest, ended.version);
      return version < newest ? [`${thing}: version ${version} was seen after version ${newest}`] : [];
    });
}

/** An edit makes the version after the one it was made from. */
const jumped = (seen: readonly Seen[]): string[] =>
  seen
    .filter(({ from, version }) => from !== null && version !== from + 1)
    .map(({ thing, from, version }) => `${thing}: an edit of version ${from} made version ${version}`);
