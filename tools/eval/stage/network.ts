/** A public network as the protocol sees it: for every pair of people, who wrote when, to how many. */
import { readSharedFile } from "../sharedData.ts";

export interface NetworkSource {
  readonly name: string;
  readonly path: string;
  /** Days after the first message at which the engine is asked. */
  readonly cutOffs: readonly number[];
  /** Up to which day the data are whole. */
  readonly denseUntil: number;
}

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

function readEdges(path: string): readonly Edge[] {
  const rows = readSharedFile(path).trim().split("\n").slice(1);
  const edges = rows.map((row) => {
    const [from = 0, to = 0, second = 0] = row.split("\t").map(Number);
    return { from, to, second };
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
