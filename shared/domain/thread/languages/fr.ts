import type { Language } from "./language.ts";

export const FR: Language = {
  code: "fr",
  order: "dmy",
  from: "de|expéditeur",
  sent: "envoyé|envoyé le|date|date d'envoi|envoyée",
  to: "à|a|destinataire|destinataires|pour",
  cc: "cc|copie|copie à|cci",
  subject: "objet|sujet",
  labels: "importance|pièces jointes|répondre à|priorité",
  wrote: "a écrit|écrit|a ecrit|écrivait|citation de",
  around: "le|à|a|vers|du|de|par",
  months:
    "janvier/janv/jan février/févr/fév/fevrier mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/déc/decembre",
  weekdays: "dimanche/dim lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam",
  am: "am",
  pm: "pm",
  original: "message d'origine|message original|message initial|e-mail d'origine|rendez-vous d'origine",
  forwarded:
    "message transféré|message transmis|début du message transféré|début du message réexpédié|message réexpédié|transféré par|faire suivre",
  closings:
    "bien cordialement|très cordialement|cordialement|bien à vous|bien à toi|amicalement|merci|merci d'avance|merci beaucoup|bonne journée|bonne soirée|salutations|salutations distinguées|sincères salutations|meilleures salutations|bises|à bientôt|respectueusement|cdt|cdlt",
  sentFrom:
    "envoyé de mon |envoyé depuis |envoyé à partir de |envoyé avec |télécharger outlook|obtenir outlook|obtenez outlook",
  away: "absent du bureau|absente du bureau|absent|absente|en congé|en congés|en vacances|réponse automatique|absence du bureau|hors du bureau",
  returns: "de retour le|de retour à partir du|mon retour le|jusqu'au|retour le|dès le|à partir du|revenir le",
  deputy: "veuillez contacter|vous pouvez contacter|merci de contacter|contactez|en cas d'urgence|en mon absence",
  unsubscribe:
    "se désabonner|se désinscrire|désinscription|désabonner|version en ligne|voir dans votre navigateur|vous recevez cet e-mail|vous recevez ce message",
  notice:
    "reçu ce message par erreur|recevez ce message par erreur|reçu cet e-mail par erreur|reçu ce courriel par erreur|reçu ce courrier par erreur|recevez cet e-mail par erreur|recevez ce courriel par erreur|n'êtes pas le destinataire|d'imprimer cet e-mail|d'imprimer ce message|d'imprimer ce courriel|provient de l'extérieur|expéditeur externe",
  noticeHint:
    "environnement|attention|antivirus|ne cliquez|confidentiel|pièces jointes|usage exclusif|l'intention exclusive|exclusivement destiné|informer l'expéditeur|avertir immédiatement|toute diffusion|toute utilisation",
  replyAbove: "au-dessus de cette ligne",
};
