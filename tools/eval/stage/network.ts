/** A public network as the protocol sees it: for every pair of people, who wrote when, to how many. */
import { filesIn, readSharedFile } from "../sharedData.ts";

export interface NetworkSource {
  readonly name: string;
  readonly path: string;
  /** Days after the first message at which the engine is asked. */
  readonly cutOffs: readonly number[];
  /** Up to which day the data are whole. */
  readonly denseUntil: number;
}

/** The networks that the coefficients are trained on, with the cut-offs of the protocol. */
export const NETWORKS: readonly NetworkSource[] = [
  {
    name: "eu-core",
    path: "networks/eu-core.tsv.gz",
    cutOffs: [90, 150, 210, 270, 330, 390, 450],
    denseUntil: 525,
  },
  { name: "college", path: "networks/college.tsv", cutOffs: [45, 75, 105, 133], denseUntil: 193 },
];

export const DAY_SECONDS = 86_400;

/** Networks nobody has trained on: every other `.tsv` or `.txt` file (perhaps `.gz`) of the data folder and its `networks/`. */
export function otherNetworks(): readonly NetworkSource[] {
  const known = new Set(NETWORKS.map(({ path }) => path));
  const files = ["networks/", ""].flatMap((folder) => filesIn(folder).map((file) => `${folder}${file}`));
  const sources = files.filter((path) => IS_NETWORK.test(path) && !known.has(path)).map(sourceOf);
  return sources.filter(({ cutOffs }) => cutOffs.length > 0);
}

const IS_NETWORK = /\.(tsv|txt)(\.gz)?$/;
const MOST_CUT_OFFS = 7;
/** Pairs need some past, and every case its 60 days of future. */
const FIRST_CUT_OFF = 45;
const HORIZON = 60;
/** The thin end of a network, when nobody collected any more, is no future: this share of messages comes before it. */
const DENSE_SHARE = 0.99;

/** Cut-offs spread evenly from where pairs have some past to where the future is still whole. */
function sourceOf(path: string): NetworkSource {
  const edges = readEdges(path);
  const last = edges[Math.floor(edges.length * DENSE_SHARE)]?.second ?? 0;
  const denseUntil = Math.floor(last / DAY_SECONDS);
  const from = Math.max(FIRST_CUT_OFF, Math.round(denseUntil / 6));
  const span = denseUntil - HORIZON - from;
  const count = Math.min(MOST_CUT_OFFS, Math.floor(span / 30) + 1);
  const steps = Array.from(
    { length: Math.max(0, count) },
    (_, n) => from + Math.round((n * span) / Math.max(1, count - 1)),
  );
  return { name: path.replace(/^.*\//, "").replace(IS_NETWORK, ""), path, cutOffs: steps, denseUntil };
}

/** One message between the two of a pair. */
export interface PairMessage {
  /** Seconds since the first message of the network. */
  readonly second: number;
  /** Whether the owner wrote it. */
  readonly byOwner: boolean;
  /** How many people it went to. */
  readonly audience: number;
}

export interface Pair {
  readonly owner: number;
  readonly other: number;
  /** Oldest first. */
  readonly messages: readonly PairMessage[];
}

export interface Network extends NetworkSource {
  readonly pairs: readonly Pair[];
  /** For each person the days, ascending, on which they sent anything. */
  readonly sendingDays: ReadonlyMap<number, readonly number[]>;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly second: number;
}

/** The owner of a pair is the one with the lower number: an arbitrary end, as in life. */
export function loadNetwork(source: NetworkSource): Network {
  const edges = readEdges(source.path);
  const audiences = countBy(edges, ({ from, second }) => `${from} ${second}`);
  const pairs = new Map<string, { owner: number; other: number; messages: PairMessage[] }>();
  const days = new Map<number, Set<number>>();

  for (const { from, to, second } of edges) {
    const owner = Math.min(from, to);
    const other = Math.max(from, to);
    const pair = pairs.get(`${owner} ${other}`) ?? { owner, other, messages: [] };
    pairs.set(`${owner} ${other}`, pair);
    pair.messages.push({ second, byOwner: from === owner, audience: audiences.get(`${from} ${second}`) ?? 1 });
    const sent = days.get(from) ?? new Set();
    days.set(from, sent.add(Math.floor(second / DAY_SECONDS)));
  }
  const sendingDays = new Map([...days].map(([person, sent]) => [person, [...sent].sort((one, two) => one - two)]));
  return { ...source, pairs: [...pairs.values()], sendingDays };
}

/** Three numbers a line, apart by tabs, blanks or commas: who wrote, to whom, when (seconds). */
function readEdges(path: string): readonly Edge[] {
  const rows = readSharedFile(path).trim().split("\n");
  const edges = rows.flatMap((row) => {
    const [from = Number.NaN, to = Number.NaN, second = Number.NaN] = row
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    // A heading, a comment, or somebody who writes to themselves.
    return Number.isNaN(from + to + second) || from === to ? [] : [{ from, to, second }];
  });
  edges.sort((one, other) => one.second - other.second);
  const start = edges[0]?.second ?? 0;
  return edges.map((edge) => ({ ...edge, second: edge.second - start }));
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
