/**
 * The plain text of HTML for parsers that know none. Independent of the product's own reader, so that nobody is helped by
 * it; line ends of the source are kept, as the published figures of those parsers come out only then.
 */
import { Parser } from "htmlparser2";

const BREAKING = new Set(["p", "div", "tr", "li", "blockquote", "table", "hr", "h1", "h2", "h3", "pre"]);
const UNSEEN = new Set(["head", "style", "script", "title"]);

export function plainTextOf(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag(name) {
      if (UNSEEN.has(name)) hidden += 1;
      if (name === "br") parts.push("\n");
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) hidden -= 1;
      if (BREAKING.has(name)) parts.push("\n");
    },
    ontext(text) {
      if (hidden === 0) parts.push(text);
    },
  });
  parser.end(html);
  return parts
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}
