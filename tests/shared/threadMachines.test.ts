import { describe, expect, it } from "vitest";
import { automationIn } from "../../shared/domain/thread/automation.ts";
import { readAwayNotice } from "../../shared/domain/thread/awayNotice.ts";
import { readHeaders } from "../../shared/domain/thread/headers.ts";
import { NO_HEADERS } from "../../shared/domain/thread/noHeaders.ts";
import { UTC } from "../../shared/time.ts";
import { at } from "../builders/touch.ts";

const judged = (subject: string, body: { readonly text?: string; readonly html?: string }, sender?: string) =>
  automationIn({ facts: NO_HEADERS, subject, sender, ...body })?.automation ?? null;

describe("a subject that mail servers write", () => {
  it.each([
    ..."Automatic reply: Budget|Automatische Antwort: Budget|Réponse automatique : Budget|Respuesta automática: Budget".split(
      "|",
    ),
    ..."Risposta automatica: Budget|Resposta automática: Budget|Automatisch antwoord: Budget|Automatiskt svar: Budget".split(
      "|",
    ),
    ..."Automatisk svar: Budget|Automaattinen vastaus: Budget|Odpowiedź automatyczna: Budget|Automatická odpověď: Budget".split(
      "|",
    ),
    ..."Automatická odpoveď: Budget|Automatikus válasz: Budget|Răspuns automat: Budget|Αυτόματη απάντηση: Budget".split(
      "|",
    ),
    ..."Автоматический ответ: Budget|Автоматична відповідь: Budget|Otomatik Yanıt: Budget|自動応答: Budget|自動返信: Budget".split(
      "|",
    ),
    ..."自动答复: Budget|自動回覆： Budget|자동 회신: Budget|رد تلقائي: Budget|תשובה אוטומטית: Budget|מענה אוטומטי: Budget".split(
      "|",
    ),
    ..."Abwesenheitsnotiz: Budget|Out of Office Re: Budget|Out of Office AutoReply: Budget|[Auto-Reply] Budget".split(
      "|",
    ),
    ..."Fuera de la oficina: Budget|Absence du bureau : Budget|Fuori sede: Budget|Afwezig: Budget|Frånvaro: Budget".split(
      "|",
    ),
    ..."Accepted: Budget|Declined: Budget|Tentative: Budget|Canceled: Budget|New Time Proposed: Budget|Cancelled event: Budget".split(
      "|",
    ),
    ..."Zugesagt: Budget|Abgelehnt: Budget|Mit Vorbehalt: Budget|Abgesagt: Budget|Accepté : Budget|Refusé : Budget|Annulé : Budget".split(
      "|",
    ),
    ..."Aceptada: Budget|Rechazada: Budget|Cancelada: Budget|Accettata: Budget|Rifiutata: Budget|Aceite: Budget|Recusada: Budget".split(
      "|",
    ),
    ..."Geaccepteerd: Budget|Afgewezen: Budget|Accepterat: Budget|Avböjt: Budget|Accepteret: Budget|Afvist: Budget|Godtatt: Budget".split(
      "|",
    ),
    ..."Hyväksytty: Budget|Hylätty: Budget|Zaakceptowane: Budget|Odrzucone: Budget|Přijato: Budget|Odmítnuto: Budget".split(
      "|",
    ),
    ..."Принято: Budget|Отклонено: Budget|Прийнято: Budget|Kabul edildi: Budget|Reddedildi: Budget|承諾: Budget|辞退: Budget".split(
      "|",
    ),
    ..."已接受: Budget|已拒绝: Budget|已謝絕: Budget|수락됨: Budget|거절됨: Budget|התקבל: Budget".split("|"),
  ])("tells an automatic answer: %s", (subject) => expect(judged(subject, { text: "Budget" })).toBe("auto_reply"));

  it.each([
    ..."Undeliverable: Budget|Unzustellbar: Budget|Non remis : Budget|No se puede entregar: Budget|Non recapitabile: Budget".split(
      "|",
    ),
    ..."Não é possível entregar: Budget|Onbestelbaar: Budget|Kan inte levereras: Budget|Kan ikke leveres: Budget".split(
      "|",
    ),
    ..."Ei voi toimittaa: Budget|Nie można dostarczyć: Budget|Nedoručitelné: Budget|Не удается доставить: Budget|Teslim edilemiyor: Budget".split(
      "|",
    ),
    ..."配信不能: Budget|无法投递: Budget|無法傳遞: Budget|배달되지 않음: Budget|Mail delivery failed: returning message to sender".split(
      "|",
    ),
    ..."Delivery Status Notification (Failure)|Undelivered Mail Returned to Sender|Rejected: Budget|Delayed Mail (still being retried)".split(
      "|",
    ),
  ])("tells a bounce: %s", (subject) => expect(judged(subject, { text: "Budget" })).toBe("bounce"));

  it.each([
    ..."Accepted offers and what is next|Re: Accepted: Budget|Automatic doors|Autos: two of them|Cancelled flights today".split(
      "|",
    ),
    ..."Abgesagt hat noch niemand|Auto kaputt|Invitation to our house|Rejected by the bank, what now?|Declined twice".split(
      "|",
    ),
  ])("leaves a person's alone: %s", (subject) => expect(judged(subject, { text: "What do you think?" })).toBeNull());
});

describe("a notice of absence", () => {
  it.each([
    [
      "I am currently out of the office and will return on Monday, November 23. For urgent matters please contact Ruth Ahn (ruth@harbour.example).",
      "2026-11-23",
      "ruth@harbour.example",
    ],
    [
      "Thank you for your email. I am on annual leave until 27 November 2026 with no access to email. In my absence please contact ruth@harbour.example.",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 27.11.2026 nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Ruth Ahn (ruth@harbour.example).",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Bonjour, je suis absente du bureau jusqu'au 27 novembre 2026. En cas d'urgence, merci de contacter Ruth Ahn (ruth@harbour.example).",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Hola, estaré fuera de la oficina hasta el 27 de noviembre. Para asuntos urgentes, póngase en contacto con Ruth Ahn (ruth@harbour.example).",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Sono fuori ufficio fino al 27 novembre 2026. Per urgenze contattare Ruth Ahn (ruth@harbour.example).",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Estou de férias até 27 de novembro de 2026. Em caso de urgência, contacte Ruth Ahn (ruth@harbour.example).",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Ik ben afwezig tot en met 27 november 2026. Voor dringende zaken kunt u contact opnemen met Ruth Ahn (ruth@harbour.example).",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Jag är på semester till och med den 27 november 2026. Vid brådskande ärenden, kontakta Ruth Ahn (ruth@harbour.example).",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Jeg holder ferie til og med den 27. november 2026. Kontakt venligst Ruth Ahn (ruth@harbour.example) i hastesager.",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Olen lomalla 27.11.2026 asti. Kiireellisissä asioissa ottakaa yhteyttä: ruth@harbour.example.",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Jestem na urlopie do 27 listopada 2026. W pilnych sprawach proszę o kontakt z Ruth Ahn (ruth@harbour.example).",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Do 27. listopadu 2026 čerpám dovolenou. V naléhavých případech kontaktujte Ruth Ahn (ruth@harbour.example).",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "Я в отпуске до 27 ноября 2026 г. По срочным вопросам обращайтесь к Ruth Ahn (ruth@harbour.example).",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "27 Kasım 2026 tarihine kadar izindeyim. Acil durumlarda Ruth Ahn (ruth@harbour.example) ile iletişime geçebilirsiniz.",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "11月27日まで休暇をいただいております。お急ぎの方は Ruth Ahn (ruth@harbour.example) までご連絡ください。",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "我正在休假，将于2026年11月27日返回。如有急事请联系 Ruth Ahn (ruth@harbour.example)。",
      "2026-11-27",
      "ruth@harbour.example",
    ],
    [
      "2026년 11월 27일까지 휴가입니다. 급한 용무는 Ruth Ahn (ruth@harbour.example)에게 연락 바랍니다.",
      "2026-11-27",
      "ruth@harbour.example",
    ],
  ])("is told as one, with day and deputy: %s", (text, until, deputy) => {
    expect(judged("Re: Budget", { text })).toBe("auto_reply");
    const notice = readAwayNotice(text, { sentAt: at("2026-11-17T14:05:00Z"), zone: UTC });
    expect([notice.until, notice.deputy?.address]).toEqual([until, deputy]);
  });

  it.each([
    ["Sorry, I was out of the office until Friday. Please contact me again if it is still open."],
    ["I will be on vacation from 27 November; before that, shall we meet? Ruth (ruth@harbour.example) will join."],
    ["Ich bin nächste Woche im Urlaub. Machen wir das danach?"],
    ["Dana is out of the office until 27 November, so please contact Ruth about the boat."],
  ])("is none where somebody speaks of it: %s", (text) => expect(judged("Re: Budget", { text })).toBeNull());
});

const link = (index: number) =>
  `<td><a href="https://shop.example/p${index}"><img src="https://shop.example/${index}.png" width="180"></a></td>`;
const links = (count: number) => Array.from({ length: count }, (_, index) => link(index)).join("");

describe("mail to a crowd without headers that say so", () => {
  it.each([
    ["a page of pictures", { html: `<table><tr>${links(9)}</tr></table><p>Everything for the winter.</p>` }, ""],
    [
      "a shop's offer",
      {
        text: "Dear valued customer,\n\nSave 50% today only! Free shipping on all orders over $50.\n\nShop now: https://shop.example/a\nTerms and conditions apply. © 2026 Shop Ltd. All rights reserved.",
      },
      "",
    ],
    [
      "a German offer",
      {
        text: "Sehr geehrte Kundin, sehr geehrter Kunde,\n\nnur heute 20 % Rabatt auf alles! Jetzt bestellen: https://laden.example\n\nDas Angebot gilt, solange der Vorrat reicht. Impressum: https://laden.example/i",
      },
      "",
    ],
    [
      "a French offer",
      {
        text: "Cher client,\n\nprofitez de -30 % sur toute la boutique ! Offre valable jusqu'au 30 novembre.\n\nCommandez maintenant : https://boutique.example\nConditions générales de vente. Tous droits réservés.",
      },
      "",
    ],
    [
      "a Spanish offer",
      {
        text: "Estimado cliente:\n\n¡Aprovecha un 30 % de descuento! Oferta válida hasta el 30 de noviembre.\n\nCompra ahora: https://tienda.example\nTodos los derechos reservados.",
      },
      "",
    ],
    [
      "a newsletter by its sender",
      {
        text: "What moved us in November:\n\n* The new harbour: https://news.example/1\n* The old boat: https://news.example/2\n* The long night: https://news.example/3\n\nRead more on our site.",
      },
      "newsletter@news.example",
    ],
    [
      "a letter about a fortune",
      {
        text: "Dear friend,\n\nI am the only next of kin of the late chief. I have a confidential business proposal about the transfer of US$ 25 million into your account. You will get 30 % of the total sum.\n\nYours faithfully",
      },
      "",
    ],
    [
      "money from home",
      {
        text: "MAKE MONEY FAST!!! Work from home and earn $5,000 a week. No experience needed. 100% guaranteed, risk free.\n\nClick here: http://money.example\n\nTo be removed, reply with REMOVE in the subject.",
      },
      "",
    ],
    [
      "an Italian newsletter",
      {
        text: "Ciao,\n\nle notizie del mese: https://rivista.example/1\n\nRicevi questa email perché sei iscritto alla newsletter. Per cancellarti clicca qui: https://rivista.example/u",
      },
      "",
    ],
    [
      "a Dutch newsletter",
      {
        text: "Nieuws van de maand: https://blad.example/1\n\nJe ontvangt deze e-mail omdat je je hebt aangemeld. Uitschrijven: https://blad.example/u",
      },
      "",
    ],
    [
      "a Polish newsletter",
      {
        text: "Nowości miesiąca: https://pismo.example/1\n\nOtrzymujesz tę wiadomość, ponieważ zapisałeś się do newslettera. Wypisz się: https://pismo.example/u",
      },
      "",
    ],
    [
      "a Russian newsletter",
      {
        text: "Новости месяца: https://izdanie.example/1\n\nВы получили это письмо, потому что подписались на рассылку. Отписаться: https://izdanie.example/u",
      },
      "",
    ],
    [
      "a Japanese newsletter",
      { text: "今月のニュース: https://zasshi.example/1\n\n配信停止はこちら: https://zasshi.example/u" },
      "",
    ],
    [
      "a Swedish newsletter",
      {
        text: "Månadens nyheter: https://blad.example/1\n\nDu får detta mejl för att du prenumererar. Avsluta prenumerationen: https://blad.example/u",
      },
      "",
    ],
    [
      "a Portuguese newsletter",
      {
        text: "As novidades do mês: https://revista.example/1\n\nVocê está recebendo este e-mail porque se inscreveu. Cancelar inscrição: https://revista.example/u",
      },
      "",
    ],
  ])("is told: %s", (_, body, sender) => expect(judged("News", body, sender)).toBe("bulk"));

  it.each([
    [
      "two links",
      "Hi Jonas,\n\nthe two houses I spoke of: https://homes.example/1 and https://homes.example/2. The first is $50 cheaper.\n\nDana",
    ],
    [
      "a customer spoken of",
      "Hi Jonas,\n\nour customer wants a discount of 20 %. I offered free shipping instead. Is that fine?\n\nDana",
    ],
    [
      "a wish to leave a list",
      "Hi Ruth,\n\ncan you take me off the list? I could not find out how to unsubscribe.\n\nDana",
    ],
    [
      "an offer of one's own",
      "Dear Mr Weber,\n\nthank you for your interest. Please find our offer attached; it is valid until 30 November. I am happy to call you.\n\nKind regards\nKen Osei\nFabrikam Ltd\nwww.fabrikam.example",
    ],
    ["a loud friend", "GUESS WHAT!!! We got the house!!! Come and see it on Saturday, the party is free :-)\n\nRuth"],
    [
      "a story about spam",
      "Hi, I got one of those mails about 25 million dollars from a prince again. Funny how they still try.\n\nKen",
    ],
    ["a signature with pictures", undefined],
  ])("leaves a person's alone: %s", (_, text) => {
    const html = `<p>Hi Jonas,</p><p>see you at ten.</p><p>Dana</p><p>Northwind</p>${'<a href="https://northwind.example"><img src="cid:logo" width="20"></a>'.repeat(4)}`;
    expect(judged("News", text === undefined ? { html } : { text }, "dana@northwind.example")).toBeNull();
  });
});

describe("headers of machines", () => {
  it.each([
    ["Content-Type: text/calendar; method=REPLY; charset=utf-8\n\n", "auto_reply"],
    ["X-Auto-Response-Suppress: All\nFrom: Build <build@northwind.example>\n\n", "no_reply"],
    ["X-Mailer: Mailchimp Mailer\nX-MC-User: abc\n\n", "bulk"],
    ["X-CSA-Complaints: whitelist@complaints.example\n\n", "bulk"],
    ["From: Dana <dana@northwind.example>\nAuto-Submitted: no\n\n", null],
    ["From: Dana <dana@northwind.example>\nX-Mailer: Apple Mail\n\n", null],
  ])("are told: %s", (headers, automation) => expect(readHeaders(headers).automation).toBe(automation));
});
