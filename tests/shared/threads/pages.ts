/** Replies in HTML as programs and servers of all sorts make them, with the words their writer newly wrote. */

export interface Page {
  readonly name: string;
  readonly html: string;
  readonly own: string;
  /** Words of the quote, which must not count as own. */
  readonly quoted?: string;
}

const ASKED = "Shall we meet at ten?";
const FROM = "Dana Kim &lt;dana@northwind.example&gt;";

export const PAGES: readonly Page[] = [
  {
    name: "Yahoo",
    html: `<html><head></head><body><div class="ydp1yahoo-style-wrap" style="font-family:Helvetica"><div dir="ltr">Ten is fine.</div></div><div id="yahoo_quoted_123" class="yahoo_quoted"><div style="font-size:13px"><div>On Tuesday, November 17, 2026 at 02:05:12 PM GMT+1, ${FROM} wrote:</div><div><br></div><div>${ASKED}</div></div></div></body></html>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Yahoo under a new id",
    html: `<div dir="ltr">Ten is fine.</div><div><br></div><div id="ydpab12yahoo_quoted_9" class="ydpab12yahoo_quoted"><div>On Tuesday, November 17, 2026 at 02:05:12 PM GMT+1, ${FROM} wrote:</div><div>${ASKED}</div></div>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Proton",
    html: `<div style="font-family: Arial">Ten is fine.</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.example">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Tuesday, November 17th, 2026 at 2:05 PM, ${FROM} wrote:<br><blockquote class="protonmail_quote" type="cite">${ASKED}</blockquote></div>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Lotus Notes",
    html: `<font size=2 face="sans-serif">Ten is fine.</font><br><br><br><br><font size=1 color=#5f5f5f face="sans-serif">From: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">Dana Kim/Northwind</font><br><font size=1 color=#5f5f5f face="sans-serif">To: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">Jonas Weber/Harbour@Harbour</font><br><font size=1 color=#5f5f5f face="sans-serif">Date: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">11/17/2026 02:05 PM</font><br><font size=1 color=#5f5f5f face="sans-serif">Subject: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1 face="sans-serif">Friday</font><br><hr noshade><br><br><tt><font size=2>${ASKED}</font></tt>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Lotus Notes in German",
    html: `<font size=2 face="sans-serif">Zehn passt.</font><br><br><font size=1 color=#5f5f5f face="sans-serif">Von: &nbsp; &nbsp;</font><font size=1 face="sans-serif">"Dana Kim" &lt;dana@northwind.example&gt;</font><br><font size=1 color=#5f5f5f face="sans-serif">An: &nbsp; &nbsp;</font><font size=1 face="sans-serif">"Jonas Weber" &lt;jonas@harbour.example&gt;, </font><br><font size=1 color=#5f5f5f face="sans-serif">Datum: &nbsp; &nbsp;</font><font size=1 face="sans-serif">17.11.2026 14:05</font><br><font size=1 color=#5f5f5f face="sans-serif">Betreff: &nbsp; &nbsp;</font><font size=1 face="sans-serif">Freitag</font><br><hr noshade><br>${ASKED}`,
    own: "Zehn passt.",
    quoted: ASKED,
  },
  {
    name: "GMX",
    html: `<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>Zehn passt.</div><div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Dienstag, 17. November 2026 um 14:05 Uhr<br/><b>Von:</b>&nbsp;"Dana Kim" &lt;dana@northwind.example&gt;<br/><b>An:</b>&nbsp;jonas@harbour.example<br/><b>Betreff:</b>&nbsp;Freitag</div><div name="quoted-content">${ASKED}</div></div></div></div></body></html>`,
    own: "Zehn passt.",
    quoted: ASKED,
  },
  {
    name: "Zimbra",
    html: `<html><body><div style="font-family: arial">Ten is fine.</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>"Dana Kim" &lt;dana@northwind.example&gt;<br><b>To: </b>"Jonas Weber" &lt;jonas@harbour.example&gt;<br><b>Sent: </b>Tuesday, November 17, 2026 2:05:12 PM<br><b>Subject: </b>Friday<br></div><div data-marker="__QUOTED_TEXT__">${ASKED}</div></body></html>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Fastmail",
    html: `<!DOCTYPE html><html><body><div>Ten is fine.<br></div><div><br></div><div>On Tue, 17 Nov 2026, at 2:05 PM, Dana Kim wrote:<br></div><blockquote type="cite" id="qt"><div>${ASKED}<br></div></blockquote></body></html>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Samsung",
    html: `<html><body dir="auto"><div dir="auto">Ten is fine.</div><div><br></div><div id="composer_signature" dir="auto"><div style="font-size:85%;color:#575757">Sent from my Galaxy</div></div><div><br></div><div style="font-size:100%;color:#000000"><!-- originalMessage --><div>-------- Original message --------</div><div>From: ${FROM} </div><div>Date: 17/11/2026 14:05 (GMT+01:00) </div><div>To: jonas@harbour.example </div><div>Subject: Friday </div><div><br></div></div>${ASKED}</body></html>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Spark",
    html: `<html><body><div name="messageBodySection"><div dir="auto">Ten is fine.</div></div><div name="messageSignatureSection"><br />Jonas Weber</div><div name="messageReplySection">On 17 Nov 2026, 14:05 +0100, ${FROM}, wrote:<br /><blockquote type="cite" style="border-left-color: grey; border-left-width: thin; border-left-style: solid; margin: 5px 5px;padding-left: 10px;">${ASKED}</blockquote></div></body></html>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Superhuman",
    html: `<html><body><div><div>Ten is fine.</div><div><br></div><div class="sh-signature"><div>Sent via <a href="https://sh.example">Superhuman</a></div></div><br><div class="gmail_quote">On Tue, Nov 17, 2026 at 2:05 PM, Dana Kim <span dir="ltr">&lt;<a href="mailto:dana@northwind.example">dana@northwind.example</a>&gt;</span> wrote:<br><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">${ASKED}</blockquote></div></div></body></html>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Yandex",
    html: `<div><div>Десять подходит.</div></div><div> </div><div>17.11.2026, 14:05, "Dana Kim" &lt;dana@northwind.example&gt;:</div><blockquote><p>${ASKED}</p></blockquote>`,
    own: "Десять подходит.",
    quoted: ASKED,
  },
  {
    name: "mail.ru",
    html: `<HTML><BODY><div>Десять подходит.</div><div> <br>--<br>Анна</div><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">Вторник, 17 ноября 2026, 14:05 +03:00 от ${FROM}:<br> <div>${ASKED}</div></blockquote></BODY></HTML>`,
    own: "Десять подходит.",
    quoted: ASKED,
  },
  {
    name: "QQ",
    html: `<div>十点可以。</div><div><br></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b>&nbsp;"Dana Kim"&lt;dana@northwind.example&gt;;</div><div><b>发送时间:</b>&nbsp;2026年11月17日(星期二) 下午2:05</div><div><b>收件人:</b>&nbsp;"jonas"&lt;jonas@harbour.example&gt;;</div><div><b>主题:</b>&nbsp;会议</div></div><div><br></div><div>${ASKED}</div>`,
    own: "十点可以。",
    quoted: ASKED,
  },
  {
    name: "163",
    html: `<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial"><div>十点可以。</div><br><div style="position:relative;zoom:1"></div><div id="divNeteaseMailCard"></div><p>At 2026-11-17 14:05:12, "Dana Kim" &lt;dana@northwind.example&gt; wrote:</p><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid">${ASKED}</blockquote></div>`,
    own: "十点可以。",
    quoted: ASKED,
  },
  {
    name: "Foxmail",
    html: `<html><body><div>十点可以。</div><div><br></div><hr style="WIDTH: 210px; HEIGHT: 1px" color="#b5c4df" size="1" align="left"><blockquote style="margin-Top: 0px; margin-Bottom: 0px; margin-Left: 0.5em"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div style="PADDING-RIGHT: 8px; FONT-SIZE: 12px; BACKGROUND: #efefef"><div><b>发件人：</b>&nbsp;<a href="mailto:dana@northwind.example">Dana Kim</a></div><div><b>发送时间：</b>&nbsp;2026-11-17&nbsp;14:05</div><div><b>收件人：</b>&nbsp;<a href="mailto:jonas@harbour.example">jonas</a></div><div><b>主题：</b>&nbsp;会议</div></div></div><div>${ASKED}</div></blockquote></body></html>`,
    own: "十点可以。",
    quoted: ASKED,
  },
  {
    name: "Roundcube",
    html: `<html><body style='font-size: 10pt'><p>Ten is fine.</p><p id="reply-intro">On 2026-11-17 14:05, Dana Kim wrote:</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0"><div id="replybody1">${ASKED}</div></blockquote></body></html>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Outlook.com of old",
    html: `<html><body class='hmmessage'><div dir='ltr'>Ten is fine.<br><br><div><hr id="stopSpelling">Date: Tue, 17 Nov 2026 14:05:12 +0100<br>From: dana@northwind.example<br>To: jonas@harbour.example<br>Subject: Friday<br><br>${ASKED}</div></div></body></html>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Outlook for Mac",
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="EN-GB"><div class="WordSection1"><p class="MsoNormal">Ten is fine.</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div id="mail-editor-reference-message-container"><div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal" style="margin-bottom:12.0pt"><b><span style="color:black">From: </span></b><span style="color:black">${FROM}<br><b>Date: </b>Tuesday, 17 November 2026 at 14:05<br><b>To: </b>Jonas Weber &lt;jonas@harbour.example&gt;<br><b>Subject: </b>Friday</span></p></div><p class="MsoNormal">${ASKED}</p></div></div></div></body></html>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Word, centimetres instead of points",
    html: `<div class=WordSection1><p class=MsoNormal>Ten is fine.<o:p></o:p></p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:.1cm 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> Dana Kim [mailto:dana@northwind.example] <br><b>Sent:</b> 17 November 2026 14:05<br><b>To:</b> Jonas Weber<br><b>Subject:</b> Friday<o:p></o:p></p></div><p class=MsoNormal>${ASKED}</p></div>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "a table instead of lines in the header",
    html: `<p>Ten is fine.</p><table><tr><td><b>From:</b></td><td>${FROM}</td></tr><tr><td><b>Sent:</b></td><td>17 November 2026 14:05</td></tr><tr><td><b>To:</b></td><td>Jonas Weber &lt;jonas@harbour.example&gt;</td></tr><tr><td><b>Subject:</b></td><td>Friday</td></tr></table><p>${ASKED}</p>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "answers between the quotes of Thunderbird",
    html: `<p>Hello Dana,</p><div class="moz-cite-prefix">On 17/11/2026 14:05, Dana Kim wrote:<br></div><blockquote type="cite" cite="mid:a@b"><p>${ASKED}</p></blockquote><p>Ten is fine.</p><blockquote type="cite"><p>And where?</p></blockquote><p>At the harbour.</p>`,
    own: "Hello Dana,\nTen is fine.\nAt the harbour.",
    quoted: ASKED,
  },
  {
    name: "answers inside Gmail's quote",
    html: `<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Nov 17, 2026 at 2:05 PM ${FROM} wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><div>${ASKED}</div></blockquote><div><br></div><div>Ten is fine.</div><div>&nbsp;</div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><div>And where?</div></blockquote><div><br></div><div>At the harbour.</div></div></div>`,
    own: "Ten is fine.\nAt the harbour.",
    quoted: ASKED,
  },
  {
    name: "a saying that its writer cites",
    html: `<div>As the old book has it:</div><blockquote style="margin:0 0 0 40px; border: none; padding: 0px"><div>Who asks, leads.</div></blockquote><div>So I ask.</div>`,
    own: "As the old book has it:\nWho asks, leads.\nSo I ask.",
  },
  {
    name: "preformatted text",
    html: `<pre class="moz-quote-pre" wrap="">Ten is fine.\n\nOn 17/11/2026 14:05, Dana Kim wrote:\n&gt; ${ASKED}\n</pre>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "text that a gateway made HTML",
    html: `<html><body><p><font size="2">Ten is fine.<br>\n<br>\n-----Original Message-----<br>\nFrom: Dana Kim [<a href="mailto:dana@northwind.example">mailto:dana@northwind.example</a>]<br>\nSent: Tuesday, November 17, 2026 2:05 PM<br>\nTo: Jonas Weber<br>\nSubject: Friday<br>\n<br>\n${ASKED}</font></p></body></html>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "conditional comments and their downlevel form",
    html: `<!--[if mso]><p>Nobody sees this.</p><![endif]--><![if !mso]><p>Ten is fine.</p><![endif]><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><hr><p><b>From:</b> ${FROM}<br><b>Sent:</b> Tuesday, November 17, 2026 2:05 PM<br><b>To:</b> Jonas<br><b>Subject:</b> Friday</p><p>${ASKED}</p>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "marks of zero width inside words",
    html: `<div>Ten\u200b is fine.</div><div>\u200b</div><div>\ufeffOn\u00a0Tue, Nov\u00a017, 2026 at 2:05\u202fPM Dana\u00a0Kim\u00a0&lt;dana@northwind.example&gt;\u00a0wrote:</div><blockquote>${ASKED}</blockquote>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "eight-point rule of a filter above the header",
    html: `<div><p>Ten is fine.</p><div><div style="border-right: medium none; padding-right: 0in; padding-left: 0in; padding-bottom: 0in; border-top: rgb(225,225,225) 1pt solid; border-left: medium none; padding-top: 3pt; border-bottom: medium none"><p><b>Von:</b> Dana Kim &lt;dana@northwind.example&gt;<br><b>Gesendet:</b> Dienstag, 17. November 2026 14:05<br><b>An:</b> Jonas Weber<br><b>Betreff:</b> Freitag</p></div></div><p>${ASKED}</p></div>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "what Outlook quoted from the web, in turn",
    html: `<div dir="ltr">Ten is fine.</div><div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg" dir="ltr"><b>Van:</b> ${FROM}<br><b>Verzonden:</b> dinsdag 17 november 2026 14:05<br><b>Aan:</b> Jonas<br><b>Onderwerp:</b> Vrijdag</div><div>${ASKED}</div>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "a warning from the own server on top",
    html: `<table><tr><td style="background:#ffeb9c">[EXTERNAL EMAIL] This message came from outside the organisation. Do not click links or open attachments unless you recognise the sender.</td></tr></table><div>Hello Ruth,</div><div>the boat is ready.</div>`,
    own: "Hello Ruth,\nthe boat is ready.",
  },
  {
    name: "nobody wrote anything",
    html: `<div dir="ltr"><br></div><div id="divRplyFwdMsg"><b>From:</b> ${FROM}<br><b>Sent:</b> 17 November 2026 14:05<br><b>To:</b> Jonas<br><b>Subject:</b> Friday</div><div>${ASKED}</div>`,
    own: "",
  },
  {
    name: "Freshdesk",
    html: `<div style="font-family:Arial"><div>Ten is fine.</div><div><br></div><div class="freshdesk_quote"><blockquote class="freshdesk_quote">On Tue, 17 Nov at 2:05 PM , Dana &lt;dana@northwind.example&gt; wrote:<br><div>${ASKED}</div></blockquote></div></div>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Front",
    html: `<div class="front-body">Ten is fine.</div><blockquote type="cite" class="front-blockquote"><div>On November 17, 2026, 2:05 PM GMT+1 <a href="mailto:dana@northwind.example">dana@northwind.example</a> wrote:</div><div>${ASKED}</div></blockquote>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "HEY",
    html: `<div class="trix-content"><div>Ten is fine.</div></div><div>On November 17, 2026, Dana Kim &lt;dana@northwind.example&gt; wrote:</div><blockquote><div>${ASKED}</div></blockquote>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Zoho",
    html: `<div style="font-family: Verdana">Ten is fine.<br></div><div class="zmail_extra_hr" style="border-top: 1px solid rgb(204,204,204); height: 0px;"></div><div class="zmail_extra" data-zbluepencil-ignore="true"><div id="Zm-_Id_-Sgn1">---- On Tue, 17 Nov 2026 14:05:12 +0100 <b>Dana Kim &lt;dana@northwind.example&gt;</b> wrote ---<br></div><blockquote style="margin: 0px;"><div>${ASKED}</div></blockquote></div>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Tuta",
    html: `<div dir="auto">Ten is fine.<br></div><div dir="auto"><br></div><div dir="auto">17 Nov 2026, 14:05 by dana@northwind.example:<br></div><blockquote class="tutanota_quote" style="border-left: 1px solid #93A3B8; padding-left: 10px; margin-left: 5px;"><div dir="auto">${ASKED}</div></blockquote>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Mailbird",
    html: `<div>Ten is fine.</div><blockquote class="history_container" type="cite" style="border-left-style:solid;border-width:1px; margin-top:20px; margin-left:0px;padding-left:10px;"><p style="color: #AAAAAA; margin-top: 10px;">On 17/11/2026 14:05:12, Dana Kim &lt;dana@northwind.example&gt; wrote:</p><div>${ASKED}</div></blockquote>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "eM Client",
    html: `<div>Ten is fine.</div><div><br /></div><div>------ Original Message ------</div><div>From "Dana Kim" &lt;<a href="mailto:dana@northwind.example">dana@northwind.example</a>&gt;</div><div>To "Jonas Weber" &lt;jonas@harbour.example&gt;</div><div>Date 17/11/2026 14:05:12</div><div>Subject Friday</div><div><br /></div><div id="x1"><blockquote cite="a@b" type="cite" class="cite2"><div>${ASKED}</div></blockquote></div>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "Edison",
    html: `<div>Ten is fine.</div><div><br></div><div id="edo-message"><div></div></div><div id="edo-original"><div><blockquote type="cite" style="margin:1ex 0 0 0;border-left:1px #ccc solid;padding-left:0.5ex;"><div>On Nov 17, 2026 at 2:05 PM, <a href="mailto:dana@northwind.example">Dana Kim &lt;dana@northwind.example&gt;</a> wrote:<br><br></div><div>${ASKED}</div></blockquote></div></div>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
  {
    name: "an iPhone that quotes the middle of a word processor",
    html: `<html><body dir="auto"><div dir="ltr"></div><div dir="ltr">Ten is fine.</div><div dir="ltr"><br><blockquote type="cite">Am 17.11.2026 um 14:05 schrieb Dana Kim &lt;dana@northwind.example&gt;:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff<style>p.MsoNormal{margin:0}</style><div class="WordSection1"><p class="MsoNormal">${ASKED}</p></div></div></blockquote></body></html>`,
    own: "Ten is fine.",
    quoted: ASKED,
  },
];
