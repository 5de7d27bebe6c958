/** Elements by which mail programs tell what is quoted and what is a signature. */

export interface Mark {
  /** `citation`: quoted by whom is told only by what stands above it. */
  readonly kind: "quote" | "signature" | "citation";
  /** `element`: its content; `end`: from it to the end of the body. */
  readonly reach: "element" | "end";
  /** Holds an attribution and a quote that has an element of its own: what else is in it was written now. */
  readonly frame?: true;
}

export type Attributes = Readonly<Record<string, string>>;

const QUOTE: Mark = { kind: "quote", reach: "element" };
const QUOTE_FRAME: Mark = { kind: "quote", reach: "element", frame: true };
const QUOTE_FROM_HERE: Mark = { kind: "quote", reach: "end" };
const CITATION: Mark = { kind: "citation", reach: "element" };
const SIGNATURE: Mark = { kind: "signature", reach: "element" };
/** Outlook for Windows marks where its signature begins. */
const SIGNATURE_FROM_HERE: Mark = { kind: "signature", reach: "end" };

/** By id, lower case. Outlook (web, Mac, mobile), the new Outlook, old Outlook for Mac, Yahoo, Edison, Zimbra, Samsung. */
const BY_ID: ReadonlyMap<string, Mark> = new Map([
  ["divrplyfwdmsg", QUOTE_FROM_HERE],
  ["appendonsend", QUOTE_FROM_HERE],
  ["stopspelling", QUOTE_FROM_HERE],
  ["mail-editor-reference-message-container", QUOTE],
  ["olk_src_body_section", QUOTE],
  ["isreplycontent", QUOTE],
  ["reply-intro", QUOTE],
  ["edo-original", QUOTE],
  ["zwchr", QUOTE_FROM_HERE],
  ["composer_signature", SIGNATURE],
  ["edo-signature", SIGNATURE],
  ["signature", SIGNATURE],
  ["ms-outlook-mobile-signature", SIGNATURE],
  ["divsignature", SIGNATURE],
]);

/** By class, lower case. Gmail, Thunderbird, Yahoo, Proton, Zoho, Tuta, Apple, Freshdesk, Front, Mailbird, Superhuman. */
const BY_CLASS: ReadonlyMap<string, Mark> = new Map([
  ["gmail_quote", QUOTE_FRAME],
  ["gmail_quote_container", QUOTE_FRAME],
  ["gmail_attr", QUOTE],
  ["moz-cite-prefix", QUOTE],
  ["moz-forward-container", QUOTE],
  ["yahoo_quoted", QUOTE],
  ["protonmail_quote", QUOTE],
  ["zmail_extra", QUOTE],
  ["tutanota_quote", QUOTE],
  ["applemailquote", QUOTE],
  ["freshdesk_quote", QUOTE],
  ["front-blockquote", QUOTE],
  ["history_container", QUOTE],
  ["sh-signature", SIGNATURE],
  ["gmail_signature", SIGNATURE],
  ["moz-signature", SIGNATURE],
  ["protonmail_signature_block", SIGNATURE],
]);

/** What an element marks, or `null`. Outlook puts `x_` before the ids and classes of what it quotes. */
export function markOf(element: string, attributes: Attributes): Mark | null {
  if (element === "blockquote") return markOfBlockquote(attributes);
  return (
    BY_ID.get(bareName(attributes["id"] ?? "")) ?? byClass(attributes["class"] ?? "") ?? byElement(element, attributes)
  );
}

/**
 * A `blockquote` is a quoted message where a mail program says so (`type="cite"`, a class of its own, the bar it draws at
 * the side). A bare one, or what Gmail's quote button makes, may as well be a citation in the writer's own text.
 */
function markOfBlockquote(attributes: Attributes): Mark | null {
  if (isIndent(attributes)) return null;
  const style = attributes["style"] ?? "";
  const named = byClass(attributes["class"] ?? "", ["gmail_quote"]) ?? BY_ID.get(bareName(attributes["id"] ?? ""));
  return named ?? (attributes["type"] === "cite" || /border-left/i.test(style) ? QUOTE : CITATION);
}

function byClass(names: string, except: readonly string[] = []): Mark | null {
  for (const name of names === "" ? [] : names.split(/\s+/)) {
    if (except.includes(bareName(name))) continue;
    const mark = BY_CLASS.get(bareName(name));
    if (mark) return mark;
  }
  return null;
}

/** By name, lower case: Spark. */
const BY_NAME: ReadonlyMap<string, Mark> = new Map([
  ["messagereplysection", QUOTE],
  ["messagesignaturesection", SIGNATURE],
]);

function byElement(element: string, attributes: Attributes): Mark | null {
  if (element === "div" && isOutlookHeaderRule(attributes["style"] ?? "")) return QUOTE_FROM_HERE;
  if (element === "a") return attributes["name"] === "_MailAutoSig" ? SIGNATURE_FROM_HERE : null;
  return BY_NAME.get(bareName(attributes["name"] ?? "")) ?? null;
}

/** Whether nobody sees the element: preview lines of newsletters, tracking. */
export function isHidden(attributes: Attributes): boolean {
  return /display\s{0,3}:\s{0,3}none|mso-hide\s{0,3}:\s{0,3}all/i.test(attributes["style"] ?? "");
}

const bareName = (name: string): string => name.toLowerCase().replace(/^(?:x_){1,20}/, "");

/** "Increase indent" makes a borderless blockquote; it is the writer's own. */
const isIndent = (attributes: Attributes): boolean =>
  attributes["type"] !== "cite" && /border\s{0,3}:\s{0,3}(?:none|0|medium)/i.test(attributes["style"] ?? "");

/** Outlook for Windows draws a line over the From block of what it quotes: a top border with three points beneath. */
const isOutlookHeaderRule = (style: string): boolean =>
  /border-top\s{0,3}:\s{0,3}solid/i.test(style) && /padding\s{0,3}:\s{0,3}3(?:\.0)?pt\s/i.test(style);
