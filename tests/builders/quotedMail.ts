/** Threads as mail programs write them: messages composed one above the other, each program in its own way and language. */

export interface Writer {
  readonly name: string;
  readonly address: string;
}

export interface QuotedMessage {
  readonly from: Writer;
  readonly to: Writer;
  /** ISO 8601 with zone; the minute is exact. */
  readonly at: string;
  readonly subject: string;
  readonly lines: readonly string[];
}

/** What a program writes in a language. Header words and attribution lines as the programs show them. */
export interface Speech {
  readonly code: string;
  /** For the dates: ICU writes them, not the tables under test. */
  readonly locale: string;
  /** From, Sent, To, Subject in Outlook. */
  readonly labels: readonly [from: string, sent: string, to: string, subject: string];
  /** `{d}` date, `{t}` time, `{n}` name, `{a}` address. */
  readonly gmail: string;
  readonly apple: string;
}

export const SPEECHES: readonly Speech[] = [
  {
    code: "en",
    locale: "en-US",
    labels: ["From", "Sent", "To", "Subject"],
    gmail: "On {d} at {t} {n} <{a}> wrote:",
    apple: "On {d}, at {t}, {n} <{a}> wrote:",
  },
  {
    code: "en-GB",
    locale: "en-GB",
    labels: ["From", "Sent", "To", "Subject"],
    gmail: "On {d} at {t}, {n} <{a}> wrote:",
    apple: "On {d}, at {t}, {n} <{a}> wrote:",
  },
  {
    code: "de",
    locale: "de-DE",
    labels: ["Von", "Gesendet", "An", "Betreff"],
    gmail: "Am {d} um {t} Uhr schrieb {n} <{a}>:",
    apple: "Am {d} um {t} schrieb {n} <{a}>:",
  },
  {
    code: "fr",
    locale: "fr-FR",
    labels: ["De", "Envoyé", "À", "Objet"],
    gmail: "Le {d} à {t}, {n} <{a}> a écrit :",
    apple: "Le {d} à {t}, {n} <{a}> a écrit :",
  },
  {
    code: "es",
    locale: "es-ES",
    labels: ["De", "Enviado", "Para", "Asunto"],
    gmail: "El {d} a las {t}, {n} (<{a}>) escribió:",
    apple: "El {d}, a las {t}, {n} <{a}> escribió:",
  },
  {
    code: "it",
    locale: "it-IT",
    labels: ["Da", "Inviato", "A", "Oggetto"],
    gmail: "Il giorno {d} alle ore {t} {n} <{a}> ha scritto:",
    apple: "Il giorno {d}, alle ore {t}, {n} <{a}> ha scritto:",
  },
  {
    code: "pt",
    locale: "pt-BR",
    labels: ["De", "Enviada em", "Para", "Assunto"],
    gmail: "Em {d} às {t}, {n} <{a}> escreveu:",
    apple: "Em {d}, à(s) {t}, {n} <{a}> escreveu:",
  },
  {
    code: "nl",
    locale: "nl-NL",
    labels: ["Van", "Verzonden", "Aan", "Onderwerp"],
    gmail: "Op {d} om {t} schreef {n} <{a}>:",
    apple: "Op {d}, om {t} heeft {n} <{a}> het volgende geschreven:",
  },
  {
    code: "da",
    locale: "da-DK",
    labels: ["Fra", "Sendt", "Til", "Emne"],
    gmail: "Den {d} kl. {t} skrev {n} <{a}>:",
    apple: "Den {d} kl. {t} skrev {n} <{a}>:",
  },
  {
    code: "sv",
    locale: "sv-SE",
    labels: ["Från", "Skickat", "Till", "Ämne"],
    gmail: "Den {d} kl {t} skrev {n} <{a}>:",
    apple: "{d} kl. {t} skrev {n} <{a}>:",
  },
  {
    code: "nb",
    locale: "nb-NO",
    labels: ["Fra", "Sendt", "Til", "Emne"],
    gmail: "{d} kl. {t} skrev {n} <{a}>:",
    apple: "{d} kl. {t} skrev {n} <{a}>:",
  },
  {
    code: "fi",
    locale: "fi-FI",
    labels: ["Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"],
    gmail: "{d} klo {t} {n} <{a}> kirjoitti:",
    apple: "{n} <{a}> kirjoitti {d} kello {t}:",
  },
  {
    code: "pl",
    locale: "pl-PL",
    labels: ["Od", "Wysłano", "Do", "Temat"],
    gmail: "{d} o {t} {n} <{a}> napisał(a):",
    apple: "Wiadomość napisana przez {n} <{a}> w dniu {d}, o godz. {t}:",
  },
  {
    code: "cs",
    locale: "cs-CZ",
    labels: ["Od", "Odesláno", "Komu", "Předmět"],
    gmail: "{d} v {t} odesílatel {n} <{a}> napsal:",
    apple: "{d} v {t}, {n} <{a}>:",
  },
  {
    code: "ru",
    locale: "ru-RU",
    labels: ["От", "Отправлено", "Кому", "Тема"],
    gmail: "{d} в {t}, {n} <{a}>:",
    apple: "{d}, в {t}, {n} <{a}> написал(а):",
  },
  {
    code: "uk",
    locale: "uk-UA",
    labels: ["Від", "Надіслано", "Кому", "Тема"],
    gmail: "{d} о {t} {n} <{a}> пише:",
    apple: "{d} о {t}, {n} <{a}> написав(ла):",
  },
  {
    code: "tr",
    locale: "tr-TR",
    labels: ["Kimden", "Gönderildi", "Kime", "Konu"],
    gmail: "{n} <{a}>, {d}, {t} tarihinde şunu yazdı:",
    apple: "{n} <{a}> şunları yazdı ({d} {t}):",
  },
  {
    code: "ja",
    locale: "ja-JP",
    labels: ["差出人", "送信日時", "宛先", "件名"],
    gmail: "{d} {t} {n} <{a}>:",
    apple: "{d} {t}、{n} <{a}>のメール:",
  },
  {
    code: "zh",
    locale: "zh-CN",
    labels: ["发件人", "发送时间", "收件人", "主题"],
    gmail: "{n} <{a}> 于{d} {t}写道：",
    apple: "{d} {t}，{n} <{a}> 写道：",
  },
  {
    code: "zh-TW",
    locale: "zh-TW",
    labels: ["寄件者", "寄件日期", "收件者", "主旨"],
    gmail: "{n} <{a}> 於 {d} {t}寫道：",
    apple: "{n} <{a}> 於 {d} {t} 寫道：",
  },
  {
    code: "ko",
    locale: "ko-KR",
    labels: ["보낸 사람", "보낸 날짜", "받는 사람", "제목"],
    gmail: "{d} {t}, {n} <{a}>님이 작성:",
    apple: "{d} {t}, {n} <{a}> 작성:",
  },
  {
    code: "ar",
    locale: "ar-EG",
    labels: ["من", "تم الإرسال", "إلى", "الموضوع"],
    gmail: "في {d} في {t} تمت كتابة ما يلي بواسطة \u202a{n}\u202c\u200f <\u202a{a}\u202c\u200f>:\u202c",
    apple: "في {d}، الساعة {t}، كتب/كتبت {n} <{a}>:",
  },
  {
    code: "he",
    locale: "he-IL",
    labels: ["מאת", "נשלח", "אל", "נושא"],
    gmail: "\u202bבתאריך {d} ב-{t} מאת \u202a{n}\u202c\u200f <\u202a{a}\u202c\u200f>:\u202c",
    apple: "ב-{d}, בשעה {t}, {n} <{a}> כתב/ה:",
  },
];

/** The zone all programs of a thread show times in. */
const SHOWN_IN = "UTC";

const long = ({ locale }: Speech, at: string): string =>
  new Intl.DateTimeFormat(locale, {
    ...{ timeZone: SHOWN_IN, weekday: "long", year: "numeric", month: "long", day: "numeric" },
    ...{ hour: "numeric", minute: "2-digit" },
  }).format(new Date(at));

function attributionOf({ locale }: Speech, template: string, { from, at }: QuotedMessage): string {
  const time = new Intl.DateTimeFormat(locale, { timeZone: SHOWN_IN, hour: "numeric", minute: "2-digit" });
  const day = new Intl.DateTimeFormat(locale, {
    ...{ timeZone: SHOWN_IN, weekday: "short", year: "numeric", month: "short", day: "numeric" },
  });
  return template
    .replace("{d}", day.format(new Date(at)))
    .replace("{t}", time.format(new Date(at)))
    .replace("{n}", from.name)
    .replace("{a}", from.address);
}

const person = ({ name, address }: Writer): string => `${name} <${address}>`;

const fieldsOf = (speech: Speech, { from, to, at, subject }: QuotedMessage): readonly (readonly [string, string])[] => [
  [speech.labels[0], person(from)],
  [speech.labels[1], long(speech, at)],
  [speech.labels[2], person(to)],
  [speech.labels[3], subject],
];

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A program puts `own` over the thread below it. `quoted` is the message on top of `thread`. */
export interface Program {
  readonly name: string;
  readonly kind: "text" | "html";
  readonly reply: (parts: ReplyParts) => string;
}

export interface ReplyParts {
  readonly own: readonly string[];
  readonly thread: string;
  readonly quoted: QuotedMessage;
  readonly speech: Speech;
}

const marked = (thread: string): string =>
  thread
    .split("\n")
    .map((line) => (line.startsWith(">") ? `>${line}` : `> ${line}`))
    .join("\n");

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<div>${line === "" ? "<br>" : escaped(line)}</div>`).join("");

const msoParagraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p class="MsoNormal">${line === "" ? "<o:p>&nbsp;</o:p>" : escaped(line)}</p>`).join("");

const headerHtml = (fields: readonly (readonly [string, string])[]): string =>
  fields.map(([label, value]) => `<b>${label}:</b> ${escaped(value)}`).join("<br>");

export const TEXT_PROGRAMS: readonly Program[] = [
  {
    name: "Gmail, text",
    kind: "text",
    reply: ({ own, thread, quoted, speech }) =>
      `${own.join("\n")}\n\n${attributionOf(speech, speech.gmail, quoted)}\n\n${marked(thread)}`,
  },
  {
    name: "Apple Mail, text",
    kind: "text",
    reply: ({ own, thread, quoted, speech }) =>
      `${own.join("\n")}\n\n${marked(`${attributionOf(speech, speech.apple, quoted)}\n\n${thread}`)}`,
  },
  {
    name: "Outlook, text",
    kind: "text",
    reply: ({ own, thread, quoted, speech }) => {
      const fields = fieldsOf(speech, quoted).map(([label, value]) => `${label}: ${value}`);
      return `${own.join("\n")}\n\n________________________________\n${fields.join("\n")}\n\n${thread}`;
    },
  },
];

export const HTML_PROGRAMS: readonly Program[] = [
  {
    name: "Outlook for Windows",
    kind: "html",
    reply: ({ own, thread, quoted, speech }) =>
      `<div class="WordSection1">${msoParagraphs(own)}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">${headerHtml(fieldsOf(speech, quoted))}</p></div></div><p class="MsoNormal">&nbsp;</p>${thread}</div>`,
  },
  {
    name: "Outlook on the web",
    kind: "html",
    reply: ({ own, thread, quoted, speech }) =>
      `<div class="elementToProof">${paragraphs(own)}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">${headerHtml(fieldsOf(speech, quoted))}</font><div>&nbsp;</div></div><div>${thread}</div>`,
  },
  {
    name: "Outlook on a phone",
    kind: "html",
    reply: ({ own, thread, quoted, speech }) =>
      `<div dir="ltr">${paragraphs(own)}</div><div id="mail-editor-reference-message-container"><hr><div id="divRplyFwdMsg" dir="ltr"><span>${headerHtml(fieldsOf(speech, quoted))}</span></div><br><div>${thread}</div></div>`,
  },
  {
    name: "Gmail",
    kind: "html",
    reply: ({ own, thread, quoted, speech }) =>
      `<div dir="ltr">${paragraphs(own)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(attributionOf(speech, speech.gmail, quoted))}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${thread}</blockquote></div>`,
  },
  {
    name: "Apple Mail",
    kind: "html",
    reply: ({ own, thread, quoted, speech }) =>
      `${paragraphs(own)}<div><br><blockquote type="cite"><div>${escaped(attributionOf(speech, speech.apple, quoted))}</div><br class="Apple-interchange-newline"><div>${thread}</div></blockquote></div>`,
  },
  {
    name: "Thunderbird",
    kind: "html",
    reply: ({ own, thread, quoted, speech }) =>
      `${paragraphs(own)}<div class="moz-cite-prefix">${escaped(attributionOf(speech, speech.gmail, quoted))}<br></div><blockquote type="cite" cite="mid:x@fabrikam.example">${thread}</blockquote>`,
  },
];

/** The oldest message as its program wrote it: nothing below it. */
const bottom = (kind: Program["kind"], { lines }: QuotedMessage): string =>
  kind === "text" ? lines.join("\n") : paragraphs(lines);

export interface Reply {
  readonly program: Program;
  readonly speech: Speech;
}

/** One body of a whole thread: `messages` newest first, `replies[i]` the program in which message i was written. */
export function composed(messages: readonly QuotedMessage[], replies: readonly Reply[]): string {
  const kind = replies[0]?.program.kind ?? "text";
  const oldest = messages.at(-1);
  let thread = oldest ? bottom(kind, oldest) : "";
  for (let at = messages.length - 2; at >= 0; at -= 1) {
    const message = messages[at];
    const quoted = messages[at + 1];
    const reply = replies[at];
    if (message && quoted && reply)
      thread = reply.program.reply({ own: message.lines, thread, quoted, speech: reply.speech });
  }
  return thread;
}
