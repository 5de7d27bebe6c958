import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBody } from "../../shared/domain/thread/read.ts";

const own = (text: string) => readBody({ text }).own;
const DRAFT = "Hi Jim,\n\nThe figures are in the folder.\n\nBest,\nDana";

describe("readBody on plain text", () => {
  it.each([
    ["Gmail, English", "On Tue, 3 Nov 2026 at 09:00, Jim Ward <jim@fabrikam.example> wrote:\n> Where are they?"],
    ["Gmail, German", "Am Di., 3. Nov. 2026 um 09:00 Uhr schrieb Jim Ward <jim@fabrikam.example>:\n\n> Wo sind sie?"],
    ["Gmail, French", "Le mar. 3 nov. 2026 à 09:00, Jim Ward <jim@fabrikam.example> a écrit :\n> Où sont-ils ?"],
    ["Gmail, Spanish", "El mar, 3 nov 2026 a las 9:00, Jim Ward (<jim@fabrikam.example>) escribió:\n> ¿Dónde?"],
    ["Gmail, Russian", "вт, 3 нояб. 2026 г. в 09:00, Jim Ward <jim@fabrikam.example>:\nГде они?"],
    ["Apple Mail, folded", "On 3 Nov 2026, at 09:00, Jim Ward\n<jim@fabrikam.example> wrote:\n\nWhere are they?"],
    [
      "Outlook, English",
      "From: Jim Ward <jim@fabrikam.example>\nSent: Tuesday, 3 November 2026 09:00\nTo: Dana Kim\nSubject: Figures\n\nWhere are they?",
    ],
    [
      "Outlook, German",
      "Von: Jim Ward\nGesendet: Dienstag, 3. November 2026 09:00\nAn: Dana Kim\nBetreff: Zahlen\n\nWo sind sie?",
    ],
    ["Outlook, Swedish", "Från: Jim Ward\nSkickat: den 3 november 2026 09:00\nTill: Dana Kim\nÄmne: Siffror\n\nVar?"],
    ["Outlook, Chinese", "发件人: Jim Ward\n发送时间: 2026年11月3日 9:00\n收件人: Dana Kim\n主题: 数字\n\n在哪里？"],
    ["Outlook, old", "-----Original Message-----\nFrom: Jim Ward\nSent: Tuesday\n\nWhere are they?"],
    [
      "Lotus Notes",
      "Jim Ward@FABRIKAM\n11/03/2026 09:00 AM\nTo: Dana Kim/NORTHWIND@NORTHWIND\ncc:\nSubject: Figures\n\nWhere are they?",
    ],
    [
      "a forwarded message",
      "---------- Forwarded message ---------\nFrom: Jim Ward\nDate: Tue, 3 Nov 2026\n\nWhere are they?",
    ],
    ["a Danish phone", "-------- Oprindelig besked --------\nFra: Jim Ward\nDato: 03.11.2026\n\nHvor?"],
  ])("leaves out the quote of %s", (_, quote) => expect(own(`${DRAFT}\n\n${quote}`)).toBe(DRAFT));

  it("keeps a reply below the quote", () => {
    expect(own("On 3 Nov 2026 at 09:00, Jim <jim@x.example> wrote:\n> Where?\n\nIn the folder.")).toBe(
      "In the folder.",
    );
  });

  it("keeps replies between quoted lines", () => {
    expect(own("> One?\n\nYes.\n\n> Two?\n> And three?\n\nNo.")).toBe("Yes.\n\n\nNo.");
  });

  it.each([
    ["an appointment", "Shall we say\n10/19/2026 @ 9:30 am, room 4?\nSee you there."],
    ["a list with one label", "The dinner:\nDate: Friday\nPlace: the old mill\nCome hungry."],
    ["one line with an arrow", "The new price is\n> 40\nas you guessed."],
    ["the word wrote", "On Monday, I wrote: do not wait.\nSo do not."],
  ])("does not take %s for a quote", (_, text) => expect(own(text)).toBe(text));

  it("leaves the signature out and keeps the sign-off", () => {
    const read = readBody({ text: `${DRAFT}\nHead of Sales\nNorthwind | +1 555 0100` });
    expect(read).toMatchObject({ own: DRAFT, signature: "Head of Sales\nNorthwind | +1 555 0100", signOff: "Dana" });
  });

  it.each([
    ["Best,\nJim", "Jim"],
    ["Thanks, Jim", "Jim"],
    ["Cheers\n\nJim Ward", "Jim"],
    ["Viele Grüße\nJürgen", "Jürgen"],
    ["-- \nJim Ward\nFabrikam", null],
    ["- Jim", "Jim"],
    ["\nJim", "Jim"],
    ["Kind regards,\nAnne-Marie Dupont, PhD", "Anne-Marie"],
    ["Thanks, everyone", null],
    ["Talk on Monday", null],
    ["Thanks", null],
    ["Sent from my iPhone", null],
  ])("reads from %j who signs", (end, name) =>
    expect(readBody({ text: `The figures are ready.\n\n${end}` }).signOff).toBe(name),
  );

  it("counts own words only", () => {
    expect(readBody({ text: "It's well-made, isn't it?\n\n> one\n> two\n> three" }).wordCount).toBe(4);
  });

  it("says where the own words lie", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("> a", "b", "", "  c ", "From: x", "To: y", "-- ", "\r"), { maxLength: 20 }),
        (lines) => {
          const text = lines.join("\n");
          const read = readBody({ text });
          for (const piece of read.pieces) {
            expect(read.own.slice(piece.own, piece.own + piece.length)).toBe(
              text.slice(piece.text, piece.text + piece.length),
            );
          }
        },
      ),
    );
  });

  it("takes nothing at all", () =>
    expect(readBody({})).toMatchObject({ own: "", quoted: "", signature: null, signOff: null, wordCount: 0 }));

  it("never throws", () =>
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readBody({ text, html: text }))));
});

const HTML_DRAFT =
  "<div>Hi Jim,</div><div><br></div><div>The figures are in the folder.</div><div><br></div><div>Best,</div><div>Dana</div>";
const SIGNATURE = "<div>Head of Sales</div><div>+1 555 0100</div>";
const TRAIL = "<p>Where are the figures?</p><p>Jim</p>";

describe("readBody on HTML", () => {
  it.each([
    [
      "Outlook on the web",
      `<div id="Signature">${SIGNATURE}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Jim Ward<br><b>Sent:</b> Tuesday</div>${TRAIL}`,
    ],
    [
      "Outlook for Windows",
      `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Jim Ward<br><b>Sent:</b> Tuesday</p></div></div>${TRAIL}`,
    ],
    [
      "Outlook for Windows, German",
      `<div><div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p><b>Von:</b> Jim Ward<br><b>Gesendet:</b> Dienstag</p></div></div>${TRAIL}`,
    ],
    ["new Outlook", `<div id="mail-editor-reference-message-container">${TRAIL}</div>`],
    [
      "Gmail",
      `<div class="gmail_signature">${SIGNATURE}</div><div class="gmail_quote"><div class="gmail_attr">On Tue, Jim wrote:<br></div><blockquote class="gmail_quote">${TRAIL}</blockquote></div>`,
    ],
    [
      "Thunderbird",
      `<div class="moz-cite-prefix">On 03/11/2026 09:00, Jim wrote:<br></div><blockquote type="cite">${TRAIL}</blockquote>`,
    ],
    [
      "Apple Mail",
      `<div><br><blockquote type="cite"><div>On 3 Nov 2026, at 09:00, Jim wrote:</div><div>${TRAIL}</div></blockquote></div>`,
    ],
    ["a header block without marks", `<p>From: Jim Ward<br>Sent: Tuesday<br>To: Dana Kim</p>${TRAIL}`],
  ])("reads the draft the same with the trail of %s", (_, trail) => {
    const alone = readBody({ html: HTML_DRAFT });
    const whole = readBody({ html: HTML_DRAFT + trail });
    expect(whole.own).toBe(alone.own);
    expect(whole.quoted).toContain("Where are the figures?");
  });

  it("takes an indent for the writer's own", () => {
    expect(readBody({ html: '<blockquote style="margin:0 0 0 40px;border:none">mine</blockquote>' }).own).toBe("mine");
  });
});

describe("readBody on hostile text", () => {
  const MEGABYTE = 1_000_000;

  it.each([
    "> ",
    "> a\n",
    "a",
    "On , wrote ",
    "On Mon, 5 wrote x\n",
    `Am ${"schreef ".repeat(28)}\n`,
    "-",
    "1/1/1 1.1.1 ",
    " ",
    "\n",
    "From: a\n",
    "Thanks,\n",
    "a'",
    "\r\n",
    "1/1/01 10:10 AM\n",
    "> a\nb\n",
  ])("reads a megabyte of %j in less than a second", (part) => {
    const text = part.repeat(Math.ceil(MEGABYTE / part.length));
    const started = performance.now();
    readBody({ text });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
