/** Words by which quoted mail is told, in the languages mail programs write it. All lower case. */

/** "Wrote", at the end of an attribution line that also holds a date or an address. */
export const WROTE: readonly string[] = [
  ...["wrote", "writes", "schrieb", "geschrieben", "a écrit", "écrit", "escribió", "escrito", "escreveu", "ha scritto"],
  ...[
    "schreef",
    "geschreven",
    "skrev",
    "skrifaði",
    "kirjoitti",
    "napisał",
    "napisała",
    "napisał(a)",
    "napsal",
    "napísal",
  ],
  ...["írta", "a scris", "написал", "написала", "написав", "пише", "пишет", "yazdı", "έγραψε", "va escriure", "viết"],
  ...["写道", "寫道", "撰写", "書きました", "のメール", "작성", "menulis", "כתב", "كتب", "wrote the following"],
];

/** The first label of a quoted header block. */
export const FROM_LABELS: ReadonlySet<string> = new Set([
  ...["from", "von", "de", "da", "van", "fra", "från", "lähettäjä", "od", "feladó", "kimden", "gönderen", "от", "від"],
  ...[
    "από",
    "发件人",
    "寄件者",
    "差出人",
    "보낸 사람",
    "מאת",
    "من",
    "expéditeur",
    "remitente",
    "mittente",
    "dari",
    "từ",
  ],
  ...["reply-to", "afzender", "absender"],
]);

/** The other labels of such a block. */
export const HEADER_LABELS: ReadonlySet<string> = new Set([
  ...["sent", "to", "cc", "bcc", "subject", "date", "reply-to", "importance", "attachments", "sent by", "sent at"],
  ...["gesendet", "an", "betreff", "datum", "kopie", "wichtigkeit", "gesendet am", "anlagen"],
  ...["envoyé", "à", "objet", "date d'envoi", "copie", "envoyé le", "destinataire"],
  ...["enviado", "enviado el", "para", "asunto", "fecha", "enviada em", "enviado em", "enviada", "assunto", "data"],
  ...["inviato", "a", "oggetto", "invio", "verzonden", "aan", "onderwerp", "verstuurd"],
  ...["sendt", "til", "emne", "dato", "skickat", "till", "ämne", "lähetetty", "vastaanottaja", "aihe", "päiväys"],
  ...[
    "wysłano",
    "do",
    "temat",
    "data wysłania",
    "odesláno",
    "komu",
    "předmět",
    "odoslané",
    "predmet",
    "elküldve",
    "címzett",
    "tárgy",
  ],
  ...["trimis", "către", "subiect", "gönderildi", "gönderme tarihi", "kime", "konu", "tarih"],
  ...["отправлено", "дата", "кому", "тема", "копия", "надіслано", "ημερομηνία", "προς", "θέμα", "στάλθηκε"],
  ...[
    "发送时间",
    "收件人",
    "主题",
    "日期",
    "抄送",
    "寄件日期",
    "收件者",
    "主旨",
    "副本",
    "送信日時",
    "宛先",
    "件名",
    "日付",
  ],
  ...["보낸 날짜", "받는 사람", "제목", "날짜", "נשלח", "אל", "נושא", "תאריך", "تاريخ", "إلى", "الموضوع"],
]);

/** What stands between dashes over a quoted or forwarded message. */
export const ORIGINAL_MESSAGE: readonly string[] = [
  ...[
    "original message",
    "original appointment",
    "reply message",
    "forwarded message",
    "forwarded by",
    "begin forwarded message",
  ],
  ...[
    "ursprüngliche nachricht",
    "originalnachricht",
    "antwort nachricht",
    "weitergeleitete nachricht",
    "weitergeleitet von",
  ],
  ...["message d'origine", "message original", "message transféré", "mensaje original", "mensaje reenviado"],
  ...[
    "mensagem original",
    "mensagem encaminhada",
    "messaggio originale",
    "messaggio inoltrato",
    "oorspronkelijk bericht",
  ],
  ...[
    "origineel bericht",
    "doorgestuurd bericht",
    "oprindelig meddelelse",
    "opprinnelig melding",
    "ursprungligt meddelande",
  ],
  ...["ursprungsmeddelande", "alkuperäinen viesti", "wiadomość oryginalna", "oryginalna wiadomość", "původní zpráva"],
  ...[
    "eredeti üzenet",
    "mesaj original",
    "özgün ileti",
    "orijinal mesaj",
    "исходное сообщение",
    "пересылаемое сообщение",
  ],
  ...["αρχικό μήνυμα", "原始邮件", "原始郵件", "邮件原件", "转发邮件", "元のメッセージ", "원본 메시지", "הודעה מקורית"],
];

/** Lines that phones and mail programs put under a message. */
export const SENT_FROM: readonly string[] = [
  ...[
    "sent from my ",
    "sent from mail for",
    "sent from outlook",
    "sent from yahoo",
    "sent from a mobile",
    "get outlook for",
  ],
  ...["sent via ", "sent with ", "von meinem ", "gesendet von ", "gesendet mit ", "diese nachricht wurde von meinem "],
  ...[
    "envoyé de mon ",
    "envoyé depuis ",
    "enviado desde ",
    "enviado do ",
    "enviado de mi ",
    "inviato da ",
    "inviato dal ",
  ],
  ...["verzonden vanaf ", "verstuurd vanaf ", "sendt fra ", "skickat från ", "lähetetty ", "wysłane z ", "odesláno z "],
  ...["отправлено с ", "надіслано з ", "iphone'umdan", "从我的", "发自我的", "iphoneから送信", "nik iphone"],
];
