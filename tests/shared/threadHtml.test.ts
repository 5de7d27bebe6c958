import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replaceOwnWords, replaceSpan } from "../../shared/domain/draft/edit.ts";
import { takeBack } from "../../shared/domain/draft/takeBack.ts";
import { textOfHtml } from "../../shared/domain/thread/htmlText.ts";
import { readBody } from "../../shared/domain/thread/read.ts";
import { processorMs } from "./processorMs.ts";

const text = (html: string) => textOfHtml(html).text;

describe("textOfHtml", () => {
  it.each([
    ["breaks lines at br and blocks", "<div>a</div><div>b<br>c</div>", "a\nb\nc"],
    ["keeps the empty line of an empty block", "<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
    ["parts paragraphs by an empty line", "<p>a</p><p>b</p>", "a\n\nb"],
    ["collapses blanks as a browser does", "<p>a \n\t b <b> c</b></p>", "a b c"],
    ["keeps blanks in pre", "<pre>a  b\nc</pre>", "a  b\nc"],
    ["decodes character references", "caf&eacute; &amp; &#128512; &lt;b&gt;&nbsp;x", "café & 😀 <b> x"],
    [
      "drops style, script, head and comments",
      "<head><title>t</title></head><style>p{}</style>a<!--c--><script>s</script>b",
      "ab",
    ],
    ["drops what nobody sees", '<div style="display: none">preview</div>a', "a"],
    ["takes broken tags", "<p>a<b>b</p></i>c<", "ab\n\nc<"],
    ["takes unclosed paragraphs", "<p>a<p>b", "a\n\nb"],
  ])("%s", (_, html, expected) => expect(text(html)).toBe(expected));

  it("maps every unit of text to the bytes it was made of", () => {
    const html = "<p>Hi&nbsp;Jim,</p><p>caf&eacute;  au <b>lait</b></p>";
    const { text: seen, runs } = textOfHtml(html);
    const last = runs.at(-1);
    expect(seen).toBe("Hi Jim,\n\ncafé au lait");
    expect(last && html.slice(last.raw, last.raw + last.rawLength)).toBe("lait");
  });

  it.each([
    ["nested blocks", "<div>"],
    ["angle brackets", "<"],
    ["ampersands", "&"],
    ["mismatched tags", "<b><i></b>"],
    ["one long attribute list", "x=1 "],
    ["character references", "&amp;"],
    ["paragraphs", "<p>a "],
  ])("reads a megabyte of %s in less than a second", (_, part) => {
    const html = `<a ${part.repeat(Math.ceil(1_000_000 / part.length))}`;
    const started = processorMs();
    textOfHtml(html.replace("<a <", "<"));
    expect(processorMs() - started).toBeLessThan(1_000);
  });
});

describe("replaceSpan", () => {
  const replaced = (html: string, words: string, replacement: string) => {
    const start = text(html).indexOf(words);
    const edit = replaceSpan(html, { start, end: start + words.length }, replacement);
    return edit.ok ? edit.value.html : edit.error.reason;
  };

  it("changes only the bytes of the words", () => {
    expect(replaced('<p style="x">Hi&nbsp;Jon, how are you?</p>', "Jon", "John")).toBe(
      '<p style="x">Hi&nbsp;John, how are you?</p>',
    );
  });

  it("escapes the replacement", () => expect(replaced("<p>a b</p>", "b", "<i>&")).toBe("<p>a &lt;i&gt;&amp;</p>"));

  it("keeps tags inside the words", () => {
    expect(replaced("<p>just checking <b>in</b> on it</p>", "checking in", "writing")).toBe(
      "<p>just writing<b></b> on it</p>",
    );
  });

  it("refuses words that reach over a line's end", () =>
    expect(replaced("<p>a</p><p>b</p>", "a\n\nb", "c")).toBe("not_in_one_line"));

  it("refuses half a character reference", () => {
    expect(replaceSpan("&#128512;", { start: 0, end: 1 }, "x")).toMatchObject({ ok: false });
  });

  const inline = fc.constantFrom(
    "a",
    "Jim",
    " ",
    "&amp;",
    "&nbsp;",
    "é",
    "<b>",
    "</b>",
    "<br>",
    "<p>",
    "</p>",
    "😀",
    "&#128512;",
    "<!-- x -->",
    "\n",
    "<i x='>'>",
  );
  const htmls = fc.array(inline, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(""));
  /** Blanks that were collapsed beside the words may show once the words are gone. */
  const withoutBlanks = (words: string) => words.replace(/\s+/g, "");

  it("changes the text there and nowhere else, and comes back byte for byte", () => {
    fc.assert(
      fc.property(
        htmls,
        fc.tuple(fc.nat(), fc.nat(5)),
        fc.constantFrom("", "x", "Dana Kim", "<&>"),
        (html, [from, length], replacement) => {
          const before = text(html);
          const start = from % (before.length + 1);
          const end = Math.min(before.length, start + 1 + length);
          const edit = replaceSpan(html, { start, end }, replacement);
          if (!edit.ok) return;
          expect(withoutBlanks(text(edit.value.html))).toBe(
            withoutBlanks(before.slice(0, start) + replacement + before.slice(end)),
          );
          expect(takeBack(edit.value.html, edit.value)).toEqual({ ok: true, value: html });
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("replaceOwnWords", () => {
  const html = '<div>Hi Jon,</div><div>see you.</div><div id="appendonsend"></div><div>From: Jon</div>';

  const own = readBody({ html }).own;

  it("counts in the own text", () => {
    const edit = replaceOwnWords(html, { own, span: { start: 3, end: 6 }, words: "Jon" }, "John");
    expect(edit.ok && edit.value.html).toBe(html.replace("Hi Jon", "Hi John"));
  });

  it("follows its words where something was typed before them", () => {
    const typed = html.replace("<div>", "<div>Good morning.</div><div>");
    const edit = replaceOwnWords(typed, { own, span: { start: 3, end: 6 }, words: "Jon" }, "John");
    expect(edit.ok && edit.value.html).toBe(typed.replace("Hi Jon", "Hi John"));
  });

  it("refuses when other words stand there now", () => {
    expect(
      replaceOwnWords(html, { own: own.replace("Jon", "Ann"), span: { start: 3, end: 6 }, words: "Ann" }, "Anna"),
    ).toEqual({
      ok: false,
      error: { reason: "changed", expected: "Ann", found: "Jon" },
    });
  });
});

describe("textOfHtml, in what browsers forgive", () => {
  it.each([
    ["references without semicolon", "a &amp b &copy c", "a & b © c"],
    ["references of no character", "a &nosuch; &#0; b", "a &nosuch; \ufffd b"],
    ["numbers of Windows-1252", "&#146;tis &#x80;", "’tis €"],
    ["a sign of comparison", "1 < 2 <3 > 1", "1 < 2 <3 > 1"],
    ["an address as it stands", "Jim <jim@fabrikam.example> wrote", "Jim <jim@fabrikam.example> wrote"],
    ["a greater sign in an attribute", "<a title='>' href=x>b</a>", "b"],
    ["an attribute that never ends", "a<b title='c", "a"],
    ["conditional comments", "a<!--[if mso]><p>b</p><![endif]-->c<![if !mso]>d<![endif]>", "acd"],
    ["a script with tags in it", "a<script>if (1<2) '<p>'</script>b", "ab"],
    ["a script that never ends", "a<script>b", "a"],
    ["names of elements in capitals and with colons", "a<BR>b<o:p>&nbsp;</o:p>", "a\nb "],
  ])("reads %s", (_, html, expected) => expect(text(html)).toBe(expected));
});
