/** What the models look at in a piece of text. Training and scoring share this, so that both mean the same. */
import type { Span } from "../../../draft/span.ts";
import { type Gesture, within } from "../gestures.ts";
import type { Feature, FeatureOptions } from "./linearModel.ts";
import { REGISTER_WORDS } from "./registerWords.ts";
import { shapeOf } from "./shape.ts";
import { type Token, tokensIn } from "./tokens.ts";

/** A piece of a draft, and the gestures found in the draft. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
  /** In the order of the text. */
  readonly gestures: readonly Gesture[];
}

/** More of a piece is not looked at, in UTF-16 units: no sentence is that long. */
const LONGEST_PIECE = 2_000;

/** The features of a piece; gestures outside it are left out. */
export function featuresIn({ text, span: whole, gestures }: Piece, options: FeatureOptions): Feature[] {
  const span = { start: whole.start, end: Math.min(whole.end, whole.start + LONGEST_PIECE) };
  const tokens = tokensIn(text, span);
  const shape = Object.entries(shapeOf(text, span, tokens)).map(
    ([name, value]): Feature => ({ group: "shape", name, value, spans: [] }),
  );
  const inside: NamedSpan[] = within(gestures, span);
  return [
    ...shape,
    ...counted("words", wordsAndPairs(tokens, options.pairs), { options, tokens: tokens.length }),
    ...counted("gestures", [...inside, ...registerWords(tokens, options.register)], { options, tokens: tokens.length }),
  ];
}

interface NamedSpan {
  readonly name: string;
  readonly span: Span;
}

function wordsAndPairs(tokens: readonly Token[], pairs: FeatureOptions["pairs"]): NamedSpan[] {
  const words = tokens.map(({ key, span }) => ({ name: key, span }));
  const [first] = tokens;
  if (pairs === "none" || !first) return words;
  const opening = { name: `^_${first.key}`, span: first.span };
  if (pairs === "first") return [opening, ...words];
  const joined = tokens.map((token, at) => {
    const next = tokens[at + 1];
    return {
      name: `${token.key}_${next?.key ?? "$"}`,
      span: { start: token.span.start, end: (next ?? token).span.end },
    };
  });
  return [opening, ...words, ...joined];
}

const registers = new Map(
  Object.entries(REGISTER_WORDS).map(([language, { informal, formal }]) => [
    language,
    { informal: new Set(informal.split(" ")), formal: new Set(formal.split(" ")) },
  ]),
);

function registerWords(tokens: readonly Token[], language: FeatureOptions["register"]): NamedSpan[] {
  const lists = language === null ? undefined : registers.get(language);
  if (!lists) return [];
  const { informal, formal } = lists;
  return tokens.flatMap(({ key, span }) => [
    ...(informal.has(key) ? [{ name: "informalWord", span }] : []),
    ...(formal.has(key) ? [{ name: "formalWord", span }] : []),
  ]);
}

interface Counting {
  readonly options: FeatureOptions;
  readonly tokens: number;
}

/** More of the same gesture says nothing more. */
const MOST_OF_A_GESTURE = 2;

/** How often each name stands there, as a value. */
function counted(group: Feature["group"], named: readonly NamedSpan[], { options, tokens }: Counting): Feature[] {
  const root = Math.sqrt(Math.max(1, tokens));
  return [...Map.groupBy(named, ({ name }) => name)].map(([name, found]): Feature => {
    const spans = found.map(({ span }) => span);
    if (options.counting === "density") return { group, name, value: spans.length / root, spans };
    const most = group === "words" ? 1 : MOST_OF_A_GESTURE;
    return { group, name, value: Math.min(most, spans.length), spans };
  });
}
