/** How mail programs write a reply: own words, signature, then the earlier message in their way. */
import type { Instant, TimeZone } from "../../shared/time.ts";
import { appleDate, germanOutlookDate, gmailDate, outlookDate } from "./calendar.ts";
import type { MailStyle, Person } from "./story.ts";

export interface Body {
  readonly text: string;
  /** `null` for people who write plain text. */
  readonly html: string | null;
}

/** The message that is answered. */
export interface Earlier {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly at: Instant;
  readonly body: Body;
}

export interface Draft {
  readonly by: Person;
  readonly words: string;
  readonly signOff: string;
  readonly earlier: Earlier | null;
}

/** Own words with sign-off and signature, followed by the earlier message as the writer's program quotes it. */
export function composeBody({ by, words, signOff, earlier }: Draft): Body {
  const own = `${words.trim()}\n\n${signOff}`;
  const write = STYLES[by.style];
  return { text: write.text(own, by, earlier), html: write.html?.(own, by, earlier) ?? null };
}

type Writer = (own: string, by: Person, earlier: Earlier | null) => string;

function outlookText(own: string, by: Person, earlier: Earlier | null): string {
  const signed = [own, by.signature.join("\n")].filter(Boolean).join("\n\n");
  if (!earlier) return `${signed}\n`;
  const head = outlookHead(earlier, by).map(([label, value]) => `${label}: ${value}`);
  return `${signed}\n\n________________________________\n${head.join("\n")}\n\n${earlier.body.text}`;
}

function outlookHtml(own: string, by: Person, earlier: Earlier | null): string {
  const signature = by.signature.map(
    (line) => `<p class="MsoNormal"><span style="color:#5F6B7A">${escaped(line)}</span></p>`,
  );
  const mine = `<div class="WordSection1">\n${paragraphs(own, 'p class="MsoNormal"')}\n${signature.join("\n")}\n`;
  return outlookPage(`${mine}${earlier ? outlookQuote(earlier, by) : ""}</div>`);
}

function outlookQuote(earlier: Earlier, by: Person): string {
  const head = outlookHead(earlier, by).map(([label, value]) => `<b>${label}:</b> ${escaped(value)}`);
  return [
    '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">',
    `<p class="MsoNormal">${head.join("<br>\n")}</p></div></div>`,
    '<p class="MsoNormal">&nbsp;</p>',
    htmlOf(earlier),
    "",
  ].join("\n");
}

const LABELS = {
  en: { from: "From", sent: "Sent", to: "To", cc: "Cc", subject: "Subject" },
  de: { from: "Von", sent: "Gesendet", to: "An", cc: "Cc", subject: "Betreff" },
} as const;

function outlookHead(earlier: Earlier, by: Person): readonly (readonly [string, string])[] {
  const labels = LABELS[by.language ?? "en"];
  const cc = earlier.cc.length > 0 ? ([[labels.cc, mailboxes(earlier.cc)]] as const) : [];
  const write = by.language === "de" ? germanOutlookDate : outlookDate;
  return [
    [labels.from, mailboxes([earlier.from])],
    [labels.sent, write(earlier.at, by.zone)],
    [labels.to, mailboxes(earlier.to)],
    ...cc,
    [labels.subject, earlier.subject],
  ];
}

const outlookPage = (inside: string): string =>
  `<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n</head>\n<body lang="EN-GB">\n${inside}\n</body>\n</html>\n`;

function gmailHtml(own: string, by: Person, earlier: Earlier | null): string {
  const signature =
    by.signature.length > 0 ? `<br><div>--&nbsp;<br>${by.signature.map(escaped).join("<br>")}</div>` : "";
  const mine = `<div dir="ltr">${paragraphs(own, "div", "<div><br></div>")}${signature}</div>`;
  if (!earlier) return `${mine}\n`;
  return [
    `${mine}<br>`,
    '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">',
    `${escaped(gmailLine(earlier, by.zone))}<br></div>`,
    '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">',
    htmlOf(earlier),
    "</blockquote></div>\n",
  ].join("\n");
}

function appleHtml(own: string, by: Person, earlier: Earlier | null): string {
  const signature =
    by.signature.length > 0 ? `<div><br></div><div>${by.signature.map(escaped).join("<br>")}</div>` : "";
  const mine = `${paragraphs(own, "div", "<div><br></div>")}${signature}`;
  const quote = earlier
    ? `<div><br><blockquote type="cite"><div>${escaped(appleLine(earlier, by.zone))}</div><br class="Apple-interchange-newline"><div>\n${htmlOf(earlier)}\n</div></blockquote></div><br>`
    : "";
  return `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; line-break: after-white-space;">${mine}${quote}</body></html>\n`;
}

const gmailLine = (earlier: Earlier, zone: TimeZone): string =>
  `On ${gmailDate(earlier.at, zone)}, ${mailboxes([earlier.from])} wrote:`;

const appleLine = (earlier: Earlier, zone: TimeZone): string =>
  `On ${appleDate(earlier.at, zone)}, ${mailboxes([earlier.from])} wrote:`;

/** The plain way: a line that says who wrote when, and `>` before everything they wrote. */
function arrowedText(lineOf: (earlier: Earlier, zone: TimeZone) => string): Writer {
  return (own, by, earlier) => {
    const signed = by.signature.length > 0 ? `${own}\n\n-- \n${by.signature.join("\n")}` : own;
    if (!earlier) return `${signed}\n`;
    const quoted = earlier.body.text.trimEnd().split("\n");
    const arrows = quoted.map((line) => (line === "" || line.startsWith(">") ? `>${line}` : `> ${line}`));
    return `${signed}\n\n${lineOf(earlier, by.zone)}\n\n${arrows.join("\n")}\n`;
  };
}

const mailboxes = (people: readonly Person[]): string =>
  people.map(({ name, address }) => `${name} <${address}>`).join("; ");

/** What a quote shows of the earlier message: its html without the page around it, or its text in paragraphs. */
function htmlOf({ body }: Earlier): string {
  if (body.html === null) return paragraphs(body.text, "div", "<div><br></div>");
  return /<body[^>]*>([\s\S]*)<\/body>/.exec(body.html)?.[1]?.trim() ?? body.html.trim();
}

/** Paragraphs of text as html elements: `p class="MsoNormal"` opens each, a blank one stands between. */
function paragraphs(text: string, tag: string, between?: string): string {
  const name = tag.split(" ")[0];
  const blank = between ?? `<${tag}>&nbsp;</${name}>`;
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<${tag}>${escaped(paragraph).replaceAll("\n", "<br>\n")}</${name}>`)
    .join(`\n${blank}\n`);
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const STYLES: Readonly<Record<MailStyle, { readonly text: Writer; readonly html?: Writer }>> = {
  outlook: { text: outlookText, html: outlookHtml },
  gmail: { text: arrowedText(gmailLine), html: gmailHtml },
  apple: { text: arrowedText(appleLine), html: appleHtml },
  plain: { text: arrowedText(gmailLine) },
};
