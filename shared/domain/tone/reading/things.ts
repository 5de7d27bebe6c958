/**
 * What a sentence asks for, one by one: `Check the list, call Ana and send me the plan` asks three times. A sentence is cut at its
 * commas, question marks and `and`s, and each piece is told by how it opens: a further order, a further question, one thing more.
 */
import type { Span } from "../../draft/span.ts";
import type { Joints } from "./languages/clauses/pack.ts";

/** `choice`: one of several that would do. `aside`: a subordinate clause. `told`: a statement. `doing`: a verb. `thing`: a noun. */
type Opening = "choice" | "question" | "aside" | "told" | "doing" | "thing";

export interface JointPatterns {
  readonly cut: RegExp;
  readonly and: RegExp;
  /** Words that open a question, anywhere. */
  readonly wonders: RegExp;
  readonly handsOver: RegExp;
  readonly opens: Readonly<Record<Opening, RegExp>>;
}

/** A verb at the head of a piece is in lower case: what has a capital is a name, or a German noun. */
export function jointPatterns(joints: Joints): JointPatterns {
  const { and, or, between, doing, endsInDoing } = joints;
  const head = (list: string) => `^(?:(?:${and}|${between}) ){0,3}(?!(?:${and}) )[¿¡]?(?:${list})(?![\\p{L}\\p{N}])`;
  const opens = (list: string) => new RegExp(head(list), "u");
  return {
    cut: new RegExp(`\\s*\\?[?!\\s,;]*|\\s*[,;:]\\s+|\\s+[–—-]\\s+|\\s+(?=(?:${and}|${or})\\s)`, "gu"),
    and: new RegExp(`^(?:${and}) `, "u"),
    wonders: new RegExp(`(?<!\\p{L})(?:${joints.question})(?!\\p{L})`, "iu"),
    handsOver: new RegExp(`(?<!\\p{L})(?:${joints.handsOver})`, "iu"),
    opens: {
      choice: new RegExp(`^(?:${or}) `, "u"),
      question: opens(joints.question),
      aside: opens(joints.aside),
      told: opens(joints.told),
      doing: endsInDoing === null ? opens(doing) : new RegExp(`${head(doing)}|(?:${endsInDoing})[\\s.!?]*$`, "u"),
      thing: opens(joints.things),
    },
  };
}

export interface AskingSentence {
  readonly text: string;
  readonly sentence: Span;
  /** The words that ask, in the order of the text. */
  readonly markers: readonly Span[];
}

/** At least one; the first begins where the sentence does. */
export function thingsIn(asking: AskingSentence, joints: JointPatterns): Span[] {
  const pieces = piecesOf(asking, joints);
  const first = pieces.findIndex((piece) => opensWithAsk(piece, asking) && !joints.opens.aside.test(piece.words));
  const later = furtherIn(pieces.slice(Math.max(0, first)), { asking, joints });
  const opening = { start: asking.sentence.start, end: later[0]?.start ?? asking.sentence.end };
  return [opening, ...later.map(({ start, end }) => ({ start, end }))];
}

interface Piece extends Span {
  /** Without the capital of the sentence, with straight apostrophes. */
  readonly words: string;
  /** The mark that parts it from the piece before; `""`: none. */
  readonly after: string;
}

function piecesOf({ text, sentence }: AskingSentence, { cut }: JointPatterns): readonly Piece[] {
  const written = text.slice(sentence.start, sentence.end).replaceAll("’", "'");
  const words = `${written.charAt(0).toLowerCase()}${written.slice(1)}`;
  const cuts = [...words.matchAll(cut)];
  const starts = [0, ...cuts.map((found) => found.index + found[0].length)];
  const ends = [...cuts.map(({ index }) => index), words.length];
  const marks = ["", ...cuts.map((found) => found[0].trim().charAt(0))];
  return starts.flatMap((start, at): Piece[] => {
    const end = ends[at] ?? words.length;
    const span = { start: sentence.start + start, end: sentence.start + end };
    return end > start ? [{ ...span, words: words.slice(start, end), after: marks[at] ?? "" }] : [];
  });
}

/** Whether words that ask stand at its head, with more to follow. */
const opensWithAsk = (piece: Piece, { text, markers }: AskingSentence): boolean =>
  markers.some(
    ({ start, end }) =>
      start >= piece.start &&
      end < piece.end &&
      /^(?:[¿¡]?[\p{L}'’]{1,9}\s){0,3}[¿¡]?$/u.test(text.slice(piece.start, start)) &&
      /\p{L}/u.test(text.slice(end, piece.end)),
  );

type PieceKind = Opening | "ask" | "rest";

interface Told {
  readonly piece: Piece;
  readonly kind: PieceKind;
}

interface Looking {
  readonly asking: AskingSentence;
  readonly joints: JointPatterns;
}

/** The pieces after the opening that ask for something more. */
function furtherIn([opening, ...pieces]: readonly Piece[], { asking, joints }: Looking): readonly Piece[] {
  if (!opening) return [];
  const told = kindsOf(opening, pieces, { asking, joints });
  const things = thingsListed(told, { asking, joints });
  const further = told.filter((one) => COUNTED.has(one.kind) || things.includes(one)).map(({ piece }) => piece);
  const next = pieces[0];
  return next !== undefined && ",:".includes(next.after || "-") && next === further[0] && isBare(opening, asking)
    ? further.slice(1)
    : further;
}

const COUNTED: ReadonlySet<PieceKind> = new Set(["ask", "question", "doing"]);

/** What is told after an ask asks for nothing, until words ask again. */
function kindsOf(opening: Piece, pieces: readonly Piece[], { asking, joints }: Looking): readonly Told[] {
  const told: Told[] = [];
  let telling = false;
  let wonders = joints.wonders.test(opening.words);
  for (const piece of pieces) {
    const opens = kindOf(piece, asking, joints);
    const counts = wonders || piece.after === "?" || joints.and.test(piece.words);
    const kind = opens === "question" && !counts ? "aside" : opens;
    telling = kind === "told" || (telling && kind !== "ask");
    wonders ||= opens === "question";
    told.push({ piece, kind: telling ? "told" : kind });
  }
  return told;
}

function kindOf(piece: Piece, asking: AskingSentence, { opens }: JointPatterns): PieceKind {
  const first = (kinds: readonly Opening[]) => kinds.find((kind) => opens[kind].test(piece.words));
  return (
    first(["choice", "question", "aside"]) ??
    (opensWithAsk(piece, asking) ? "ask" : (first(["told", "doing", "thing"]) ?? "rest"))
  );
}

/** `Send me the plan, the key and the list` asks for each; not where one of them will do. After a colon things need no article. */
function thingsListed(told: readonly Told[], { asking: { text, sentence }, joints }: Looking): readonly Told[] {
  const afterColon = told[0]?.piece.after === ":";
  const things = told.filter(
    ({ piece, kind }) =>
      kind === "thing" || (kind === "doing" && joints.opens.thing.test(piece.words)) || (kind === "rest" && afterColon),
  );
  const choice = told.some(({ kind }) => kind === "choice");
  const handsOver = joints.handsOver.test(text.slice(sentence.start, sentence.end));
  return things.length > 1 && handsOver && !choice ? things : [];
}

/** Whether nothing is asked for before its comma: `Sag mir, wer kommt`. */
function isBare({ start, end }: Piece, { text, markers }: AskingSentence): boolean {
  const marker = markers.find((one) => one.start >= start);
  return marker !== undefined && !/\p{L}+\s+\p{L}/u.test(text.slice(marker.end, end));
}
