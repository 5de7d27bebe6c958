import type { ClauseWords } from "./pack.ts";

export const FR_CLAUSES: ClauseWords = {
  requests:
    "merci (?:de(?= (?!votre|ton|ta|vos|tes|m'avoir|nous avoir|tout|t'être))|d'(?!avoir|avance)\\p{L}+(?:er|ir|re))|(?:j'ai|j'aurais|nous avons|nous aurions|on a|on aurait) (?:\\p{L}+ )?besoin|il (?:me|nous) (?:faudrait|manque|manquerait)|(?:ce|cela|ça) (?:m'|nous )?(?:serait|rendrait|arrangerait)(?: \\p{L}+){0,3} (?:si|de|que)|serait-il possible|(?:cela|ça) (?:vous |t'|te )(?:ennuie|dérange|embête)rait(?:-il)?(?: \\p{L}+)? de|j'espérais (?:que (?:tu|vous)|pouvoir)|(?:serais|serions) (?:\\p{L}+ )?(?:reconnaissante?s?|obligée?s?)|\\p{L}{2,}(?:ez|es?|s)-(?:les?-|la-)?(?:moi|nous)(?![^.!]{0,20}\\?)",
  orders:
    "imprime|préviens|demande|achète|paie|cherche|commande|relance|prépare|passe|mets|choisis|ouvre|ferme|arrose|garde|dépose|récupère|invite|annule|corrige|relis|(?!(?:avez|pouvez|voulez|savez|devez|chez|assez|aviez|auriez|seriez|pourriez|pensez|étiez|allez) )\\p{L}{2,}ez (?=[^?]*$)(?!vous)",
  noAsk:
    "(?:pas besoin|inutile) (?:de|d'\\p{L}+)|rien (?:d'autre )?à (?:faire|signer|envoyer|payer)|(?:demande|demandons|attends|attendons|avons|ai) (?:\\p{L}+ )?rien|(?:a|ont|avait|avaient) (?:\\p{L}+ )?demandé (?:si|s'il|de|d'|ce que|qui|quand|comment|où)[^.?!]{0,200}|(?:me|nous) demandent? (?:si|ce que|quand|comment)[^.?!]{0,200}|n'(?:avez|as|aurez|auras) (?:pas|plus|rien) (?:à|besoin)",
  promises: "(?:je m'|nous nous (?:y )?)engage(?:ons)?|(?:je|nous) (?:vous |te )?(?:le |la )?garanti(?:s|ssons)",
  help: "(?:as-tu|avez-vous|auriez-vous|aurais-tu|tu as|vous avez) besoin(?=[^.!]{1,60}\\?)|(?:j'aimerais|nous aimerions|je voudrais) (?:vous|t')? ?(?:inviter|emmener|montrer|offrir|rendre)|(?:veux-tu|voulez-vous|tu veux|vous voulez|voudrais-tu|voudriez-vous|souhaitez-vous|souhaites-tu|préfères-tu|préférez-vous|tu préfères) (?:que (?:je|nous|on)|qu'on|que j'\\p{L}+)|(?:est-ce que )?(?:puis-je|je peux|je pourrais|pouvons-nous|on peut|pourrais-je) (?:(?:vous |t'|te )(?!(?:demander|poser|appeler|voir|emprunter|parler|prendre|rappeler|déranger|suggérer|dire)(?!\\p{L}))\\p{L}+er|être utile|aider|donner un coup de main|faire quelque chose)|besoin (?:d'aide|de quelque chose|d'un coup de main|de moi)(?=[^.!]{0,30}\\?)|(?:ça|cela) (?:t'|vous |te )(?:aiderait|arrangerait|rendrait service|aide) si (?:je|j'\\p{L}+|nous|on)",
  pledges:
    "(?:je|j'|nous) ?(?:(?:vous|te|le|la|les|lui|leur|en|y|nous) |[tlm]'(?:en |y )?){0,3}(?!(?:serai|aurai|pourrai|devrai|voudrai|saurai|verrai|serons|aurons|pourrons|devrons|verrons|saurons)(?!\\p{L}))\\p{L}{2,}(?:rai|rons)|(?:je vais|nous allons) (?:(?:vous|te|le|la|les|lui|leur|en|y) |[tlm]'(?:en )?){0,3}(?!(?:être|avoir|pouvoir|devoir|voir|essayer) )\\p{L}{2,}(?:er|ir|re)",
  arrivals:
    "(?:je|nous) (?:(?:te|vous) (?:l[ae]s? |l')?|t'|m'en |l[ae]s? )(?!(?:remercie|écris|écrivons|souhaite|prie|demande|dois|devons|vois|attends|propose|invite|embrasse|avoue|ai|avons|avais|sais|remercions|souhaitons|prions|attendons|invitons|rappelle que|espère|trouve|crois|comprends|aime|avons|conseille|recommande|ferais)(?!\\p{L}))\\p{L}{3,}|je (?:re)?(?:passe|viens) (?:te|vous|chez|t'\\p{L}+)|on (?:te|vous|t'|s'en) ?\\p{L}+|(?:tu|vous) (?:l'|les |en )?(?:auras|aurez|recevras|recevrez|as|avez)|(?:sera|seront|passera|passeront|part|partira|partent|arrive|arrivera|arrivent|arriveront|viendra|parviendra|parviendront)",
  reader: "vous|te|toi|votre|vos|ton|ta|tes|t'\\p{L}+",
  unbound: "avais|avait|avions|pas|rien|jamais|plus|aucune?|peut-être|sans doute|probablement|éventuellement|j'espère",
  conditional: "si (?:je|j'\\p{L}+|nous|on) (?:\\p{L}+ )?(?:peux|pouvons|peut|ai|avons|trouve|arrive|parviens)",
  joints: {
    and: "et|puis",
    or: "ou",
    between: "aussi|également|ensuite|enfin|surtout|peut-être|merci|svp|stp|éventuellement|si possible",
    question: "à quel(?:le)?s? heure|qui|quand|où|quels?|quelles?|combien|comment|pourquoi|si|ce qu[ei]|à quelle|à qui",
    aside: "parce que|puisque|car|comme|que|dont|lorsque|dès que|pour que|afin|avant que|mais|sinon|ainsi",
    told: "je|j'\\p{L}+|nous|il|elle|on|ils|elles|c'est|ce sont|tout|rien",
    doing:
      "(?:de (?:les? )?|d'|à )?(?!notre|votre|autre|entre|contre|outre|hier|dernier|premier|quatre|leur)(?:(?:me|nous|lui|leur|te|vous|y|en) |m')?\\p{Ll}{2,}(?:er|ir|re)(?! (?:est|sont|de|du)(?!\\p{L}))|(?!chez|assez)\\p{Ll}{3,}ez|(?!(?:dans|sans|vers|comme|même|tou[ts]e?s?|reste|manque|plus|moins|après|très|dès|lors|jusque|presque|quelques?|notre|votre|entre|contre|outre|une|des|les|nos|vos|mes|tes|ses|cette|ces|autres?|deux|trois|entre) )\\p{Ll}{2,}[es](?:-(?:moi|nous|lui|leur|l[ae]s?)| (?:l[ae]s?|une?|des|m(?:on|a|es)|t(?:on|a|es)|s(?:on|a|es)|aux?|à|notre|nos|ce|cette|ces|bien|tout)| l'\\p{L}+)",
    endsInDoing: null,
    things:
      "l[ae]s?|l'\\p{L}+|une?|des|du|votre|vos|ton|ta|tes|mon|ma|mes|notre|nos|deux|trois|quatre|\\d+|ce|cette|ces",
    handsOver:
      "(?:r?envo[iy]|retourn|donn|besoin|fau[td]|fourni|transm|apport|prêt|communiqu|joindre|voudr|aimer|faire parvenir)",
  },
};
