/** Replies as mail programs build them: structure of their HTML and text, the words of a language put in. */
import type { Localized } from "./localized.ts";

export const DANA = "dana.kim@northwind.example";
export const JONAS = "jonas.weber@harbour.example";
export const RUTH = "ruth.ahn@harbour.example";
export const QUOTED = "The figures for the second quarter are ready.";

export interface Client {
  readonly name: string;
  readonly kind: "html" | "text";
  readonly write: (words: Localized) => string;
  /** What its header tells beside the sender: recipients and subject, and the sender's address. */
  readonly tells: "all" | "sender" | "name";
}

const angle = `<${DANA}>`;
const angleHtml = `&lt;<a href="mailto:${DANA}">${DANA}</a>&gt;`;
const inText = (line: string) => line.replace("(@)", `(${angle})`).replace("@", angle);
const inHtml = (line: string) => line.replace("(@)", `(${angleHtml})`).replace("@", angleHtml);

const dateOnTheWeb = ({ web, outlookDate }: Localized) => web?.date ?? outlookDate;
const wordsOnTheWeb = ({ outlook, web }: Localized) => [
  outlook[0],
  web?.sent ?? outlook[1],
  outlook[2],
  web?.copy ?? outlook[3],
  outlook[4],
];

const outlookWindows = (words: Localized) => {
  const [from, sent, to, copy, subject] = words.outlook;
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--
p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head>
<body lang=EN-US link="#0563C1" vlink="#954F72" style='word-wrap:break-word'><div class=WordSection1>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>${words.reply}<o:p></o:p></span></p>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'><o:p>&nbsp;</o:p></span></p>
<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
<p class=MsoNormal><b><span lang=EN-US>${from}:</span></b><span lang=EN-US> Dana Kim &lt;${DANA}&gt; <br><b>${sent}:</b> ${words.outlookDate}<br><b>${to}:</b> Jonas Weber &lt;${JONAS}&gt;<br><b>${copy}:</b> Ruth Ahn &lt;${RUTH}&gt;<br><b>${subject}:</b> Budget<o:p></o:p></span></p></div></div>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>${QUOTED}<o:p></o:p></p></div></body></html>`;
};

/** As a filter or an archive leaves it: without the rule above the header, and without any style. */
const outlookBare = (words: Localized) => {
  const [from, sent, to, copy, subject] = words.outlook;
  return `<div><p>${words.reply}</p><p>&nbsp;</p><div><div><p><b>${from}:</b> Dana Kim &lt;${DANA}&gt;<br><b>${sent}:</b> ${words.outlookDate}<br><b>${to}:</b> Jonas Weber &lt;${JONAS}&gt;<br><b>${copy}:</b> Ruth Ahn &lt;${RUTH}&gt;<br><b>${subject}:</b> Budget</p></div></div><p>${QUOTED}</p></div>`;
};

const webHeader = (words: Localized) => {
  const [from, sent, to, copy, subject] = wordsOnTheWeb(words);
  return `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>${from}:</b> Dana Kim &lt;${DANA}&gt;<br><b>${sent}:</b> ${dateOnTheWeb(words)}<br><b>${to}:</b> Jonas Weber &lt;${JONAS}&gt;<br><b>${copy}:</b> Ruth Ahn &lt;${RUTH}&gt;<br><b>${subject}:</b> Budget</font><div>&nbsp;</div></div><div dir="ltr"><div class="elementToProof">${QUOTED}</div></div>`;
};

const outlookWeb = (words: Localized) =>
  `<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr"><div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">${words.reply}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">${webHeader(words)}</body></html>`;

const outlookPhone = (words: Localized) =>
  `<html><head></head><body dir="ltr"><div dir="ltr">${words.reply}</div><div id="ms-outlook-mobile-body-separator-line" dir="ltr"><br></div><div id="ms-outlook-mobile-signature" dir="ltr"><a href="https://aka.ms/o0ukef">${words.outlookPhone}</a></div><hr style="display:inline-block;width:98%" tabindex="-1">${webHeader(words)}</body></html>`;

const outlookText = (words: Localized) => {
  const [from, sent, to, copy, subject] = words.outlook;
  return `${words.reply}\r\n\r\n${words.original}\r\n${from}: Dana Kim ${angle} \r\n${sent}: ${words.outlookDate}\r\n${to}: Jonas Weber <${JONAS}>\r\n${copy}: Ruth Ahn <${RUTH}>\r\n${subject}: Budget\r\n\r\n${QUOTED}\r\n`;
};

/** The web version's text: a rule of underscores above the header. */
const outlookWebText = (words: Localized) => {
  const [from, sent, to, copy, subject] = wordsOnTheWeb(words);
  return `${words.reply}\n\n________________________________\n${from}: Dana Kim ${angle}\n${sent}: ${dateOnTheWeb(words)}\n${to}: Jonas Weber <${JONAS}>\n${copy}: Ruth Ahn <${RUTH}>\n${subject}: Budget\n\n${QUOTED}\n`;
};

const gmail = (words: Localized) =>
  `<div dir="ltr">${words.reply}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${inHtml(words.gmail)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">${QUOTED}</div></blockquote></div>`;

const gmailText = (words: Localized) => `${words.reply}\r\n\r\n${inText(words.gmail)}\r\n\r\n> ${QUOTED}\r\n>\r\n`;

/** Lines end after 78 units, as Gmail's text part has it. */
const wrapped = (line: string) => line.replace(/^(.{20,72}?) (?=\S*@)/u, "$1\r\n");
const gmailWrapped = (words: Localized) =>
  `${words.reply}\r\n\r\n${wrapped(inText(words.gmail))}\r\n\r\n> ${QUOTED}\r\n>\r\n`;

const appleMail = (words: Localized) =>
  `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">${words.reply}<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>${inHtml(words.apple)}</div><br class="Apple-interchange-newline"><div>${QUOTED}</div></blockquote></div><br></body></html>`;

const iPhone = (words: Localized) =>
  `<html><body dir="auto">${words.reply}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${words.phone}</div><div dir="ltr"><br><blockquote type="cite">${inHtml(words.apple)}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">﻿${QUOTED}</div></blockquote></body></html>`;

const appleText = (words: Localized) =>
  `${words.reply}\n\n${words.phone}\n\n> ${inText(words.apple)}\n> \n> ${QUOTED}\n`;

const thunderbird = (words: Localized) =>
  `<html><body><p>${words.reply}</p><div class="moz-cite-prefix">${words.thunderbird}<br></div><blockquote type="cite" cite="mid:a1@northwind.example"><p>${QUOTED}</p></blockquote></body></html>`;

const thunderbirdText = (words: Localized) => `${words.reply}\n\n${words.thunderbird}\n> ${QUOTED}\n`;

/** As a web mail without a style of its own shows it: the attribution is a bare line. */
const bareAttribution = (words: Localized) =>
  `<div>${words.reply}</div><div><br></div><div>${inHtml(words.gmail)}</div><blockquote>${QUOTED}</blockquote>`;

export const CLIENTS: readonly Client[] = [
  { name: "Outlook for Windows", kind: "html", write: outlookWindows, tells: "all" },
  { name: "Outlook without its styles", kind: "html", write: outlookBare, tells: "all" },
  { name: "Outlook on the web", kind: "html", write: outlookWeb, tells: "all" },
  { name: "Outlook on a phone", kind: "html", write: outlookPhone, tells: "all" },
  { name: "Outlook, plain text", kind: "text", write: outlookText, tells: "all" },
  { name: "Outlook on the web, plain text", kind: "text", write: outlookWebText, tells: "all" },
  { name: "Gmail", kind: "html", write: gmail, tells: "sender" },
  { name: "Gmail, plain text", kind: "text", write: gmailText, tells: "sender" },
  { name: "Gmail, wrapped text", kind: "text", write: gmailWrapped, tells: "sender" },
  { name: "Apple Mail", kind: "html", write: appleMail, tells: "sender" },
  { name: "iPhone", kind: "html", write: iPhone, tells: "sender" },
  { name: "iPhone, plain text", kind: "text", write: appleText, tells: "sender" },
  { name: "Thunderbird", kind: "html", write: thunderbird, tells: "name" },
  { name: "Thunderbird, plain text", kind: "text", write: thunderbirdText, tells: "name" },
  { name: "a bare attribution", kind: "html", write: bareAttribution, tells: "sender" },
];
