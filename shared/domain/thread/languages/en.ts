import type { Language } from "./language.ts";

export const EN: Language = {
  code: "en",
  order: "unclear",
  from: "from|sender",
  sent: "sent|date|sent at|sent on|received",
  to: "to|recipient|recipients",
  cc: "cc|bcc",
  subject: "subject",
  labels: "reply-to|importance|attachments|sent by|priority|organization|newsgroups|resent-from|message-id|when|where",
  wrote: "wrote|writes|wrote the following|quoting",
  around: "on|at|by|from|via|the|of|in a message dated",
  months:
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
  weekdays: "sunday/sun monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat",
  am: "am|a.m.",
  pm: "pm|p.m.",
  original: "original message|original appointment|reply message|original email",
  forwarded: "forwarded message|forwarded by|begin forwarded message|forward message|forwarded email",
  closings:
    "thanks again|thanks so much|thanks very much|thanks a lot|many thanks|thank you very much|thank you so much|thank you|thanks in advance|with thanks|thanks|thx|ta|cheers|all the best|best wishes|best regards|kind regards|kindest regards|warm regards|warmest regards|warmly|regards|best|rgds|br|kr|yours sincerely|yours faithfully|yours truly|yours|sincerely yours|sincerely|respectfully|cordially|take care|talk soon|see you|until then|love|xoxo|have a good one|have a great day|have a nice day|have a good weekend|have a great weekend|have a great week|with kind regards|with best regards|with best wishes",
  sentFrom:
    "sent from my |sent from mail for|sent from outlook|sent from yahoo|sent from a mobile|sent from a phone|get outlook for|sent via |sent with |sent on the move|sent from proton",
  away: "out of the office|out of office|on annual leave|on vacation|on holiday|on leave|away from my desk|on parental leave|on maternity leave|currently away|limited access to email|limited access to e-mail|limited access to my email|no access to email|automatic reply|auto-reply|automated response|automated reply|automatically generated",
  returns:
    "returning on|returning|back in the office on|back in the office|be back on|be back|back on|return on|return to the office on|return|until|through|returns on",
  deputy:
    "please contact|please reach out to|reach out to|contact|in urgent cases|for urgent matters|in my absence|in the meantime|covering for me",
  unsubscribe:
    "unsubscribe|opt out|opt-out|manage your preferences|manage preferences|update your preferences|email preferences|view this email in your browser|view in browser|view this message in your browser|you are receiving this email because|you are receiving this because|you received this email because|this email was sent to|to be removed from|remove me from|to stop receiving|removed from our mailing list|removed from this list|be removed from our",
  notice:
    "received this email in error|received this e-mail in error|received this message in error|received this communication in error|received this transmission in error|receive this email in error|receive this e-mail in error|received it in error|received this in error|not the intended recipient|not the intended addressee|not the named addressee|confidentiality notice|printing this e|before you print|checked for viruses|scanned for viruses|virus-free|originated from outside|came from outside|sent from outside your organi|external email|you don't often get email from",
  noticeHint:
    "environment|antivirus|anti-virus|avast|caution|warning|do not click|organi|learn why|and any attachments|and any files|and all attachments|including any attachments|including attachments|confidential|legally privileged|privileged|intended solely for|intended only for|for the sole use of|for the exclusive use of|addressee|intended recipient|do not click links|registered in england|registered office",
  replyAbove: "above this line|above the line to reply",
};
