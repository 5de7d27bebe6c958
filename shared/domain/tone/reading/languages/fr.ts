import type { ReadingPack } from "./pack.ts";

export const FR: ReadingPack = {
  requests: [
    "(?:pour(?:riez|rais|rait|rions|rait-on)|pouvez|peux|peut|pouvons)(?:-| )(?:vous|tu|on|nous|il|elle)",
    "(?:voudr(?:iez|ais)|voulez|veux|accepteriez|accepterais|auriez|aurais|seriez|serais|avez|as|savez|sais|connaissez|connais|êtes|es|souhaitez|souhaites|pensez|penses|devons|dois)(?:-| )(?:vous|tu|nous|je)",
    "(?:vous|tu) (?:pouvez|peux|pourriez|pourrais|voulez|veux|auriez|aurais|avez|as|êtes|es)(?=[^.!]{0,160}\\?)",
    "s'il (?:vous|te) pla[iî]t|svp|stp|merci (?:de(?= (?!votre|ton|ta|vos|tes|m'avoir|nous avoir|tout|t'être))|d'(?!avoir|avance)\\p{L}+(?:er|ir|re))|prière de|veuillez",
    "(?:je|nous) (?:vous |te )?(?:prie|prions|demande|demandons|invite|invitons|saurais gré|serais reconnaissante?|serions reconnaissants)",
    "(?:j'aimerais|je voudrais|nous voudrions|nous aimerions|je souhaiterais|nous souhaiterions|je souhaite|nous souhaitons|(?:j'ai|j'aurais|nous avons|nous aurions|on a|on aurait) (?:\\p{L}+ )?besoin|il (?:me|nous) (?:faut|faudrait|manque|manquerait)|je cherche)",
    "\\p{L}{2,}(?:ez|es?|s)-(?:les?-|la-)?(?:moi|nous)(?![^.!]{0,20}\\?)|faites(?:-| )le(?:-| )moi savoir",
    "(?:est-ce que|est-ce qu'|qu'est-ce|quand|où|qui|quels?|quelles?|pourquoi|comment|combien|à quelle|que pensez|qu'en penses)(?=[^.!]{0,200}\\?)",
    "(?:dans l'attente de|en attendant|j'attends|nous attendons|hâte de (?:vous|te) lire)|(?:ce|cela|ça) (?:m'|nous )?(?:serait|rendrait|arrangerait)(?: \\p{L}+){0,3} (?:si|de|que)|serait-il possible|(?:cela|ça) (?:vous |t'|te )(?:ennuie|dérange|embête)rait(?:-il)?(?: \\p{L}+)? de|j'espérais (?:que (?:tu|vous)|pouvoir)|(?:serais|serions) (?:\\p{L}+ )?(?:reconnaissante?s?|obligée?s?)|(?:vous|tu) (?:devez|dois|devriez|devrais)|n'oublie[zs]? pas|pense[zs]? à|et si (?:on|nous)",
  ].join("|"),
  beforeOrders: "merci de|svp|stp|alors|donc|et|mais|maintenant|d'abord|ensuite|bonjour|si possible|sinon",
  orders:
    "envoyez|envoie|dites|dis|donnez|donne|faites|fais|appelez|appelle|vérifiez|vérifie|confirmez|confirme|regardez|regarde|répondez|réponds|écrivez|écris|apportez|apporte|remplissez|remplis|signez|signe|venez|viens|transmettez|transmets|ajoutez|ajoute|notez|note|lisez|lis|prenez|prends|laissez|laisse|contactez|contacte|transférez|transfère|indiquez|indique|précisez|précise|rappelez|rappelle|réservez|réserve|imprime|préviens|demande|achète|paie|cherche|commande|relance|prépare|passe|mets|choisis|ouvre|ferme|arrose|garde|dépose|récupère|invite|annule|corrige|relis|(?!(?:avez|pouvez|voulez|savez|devez|chez|assez|aviez|auriez|seriez|pourriez|pensez|étiez|allez) )\\p{L}{2,}ez (?=[^?]*$)(?!vous)",
  noAsk:
    "(?:pas|inutile) (?:besoin )?(?:de|d'\\p{L}+)|rien (?:d'autre )?à (?:faire|signer|envoyer|payer)|(?:demande|demandons|attends|attendons|avons|ai) (?:\\p{L}+ )?rien|(?:a|ont|avait|avaient) (?:\\p{L}+ )?demandé (?:si|s'il|de|d'|ce que|qui|quand|comment|où)[^.?!]{0,200}|(?:me|nous) demandent? (?:si|ce que|quand|comment)[^.?!]{0,200}|n'(?:avez|as|aurez|auras) (?:pas|plus|rien) (?:à|besoin)|merci (?:pour|de m'avoir|de nous avoir|d'avoir)|comme (?:convenu|demandé)|si (?:vous|tu) (?:avez|as) (?:des questions|besoin)|comment (?:allez|vas|ça va|va)|aucune réponse|n'hésite[zs]? pas",
  help: "(?:veux-tu|voulez-vous|tu veux|vous voulez|voudrais-tu|voudriez-vous|souhaitez-vous|souhaites-tu|préfères-tu|préférez-vous|tu préfères) (?:que (?:je|nous|on)|qu'on|que j'\\p{L}+)|(?:est-ce que )?(?:puis-je|je peux|je pourrais|pouvons-nous|on peut|pourrais-je) (?:vous |t'|te )?(?:être utile|aider|apporter|offrir|proposer|donner un coup de main|faire quelque chose)|besoin (?:d'aide|de quelque chose|d'un coup de main|de moi)(?=[^.!]{0,30}\\?)|(?:ça|cela) (?:t'|vous |te )(?:aiderait|arrangerait|rendrait service|aide) si (?:je|j'\\p{L}+|nous|on)",
  offers: {
    demo: "(?:une|la|notre|faire une) (?:courte |petite |brève )?démo(?:nstration)?|essai gratuit|essayer gratuitement|(?:vous|te) (?:montrer|présenter) (?:comment|notre|nos|ce que)",
    meeting:
      "(?:fixer|convenir d'|prendre|organiser|planifier|caler|programmer) ?(?:un|une|d'un) (?:petit |court |bref )?(?:rendez-vous|rdv|appel|réunion|entretien|créneau|point|café|déjeuner|échange)|(?:un|d'un) (?:petit |court |bref )?(?:appel|échange|rendez-vous|café) (?:de|cette|la semaine|demain)|\\d{1,2} minutes de (?:votre|ton) temps|(?:pourrions|pouvons)-nous (?:nous )?(?:voir|rencontrer|parler|échanger|appeler)|(?:êtes|seriez)-vous (?:disponible|libre)|(?:on|nous) (?:pourrait|pourrions|peut|pouvons) (?:s'|nous )(?:appeler|voir|rencontrer)|(?:es|serais)-tu (?:disponible|libre|dispo)|(?:auriez|aurais)-(?:vous|tu) (?:un moment|quelques minutes|\\d{1,2} minutes)",
    price:
      "\\d{1,4} euros par (?:mois|an|personne)|nos (?:prix|tarifs|conditions)|notre (?:tarif|prix)|\\d{1,2} ?% de (?:remise|réduction|rabais)|(?:remise|réduction|tarif) (?:spéciale?|exceptionnelle?|préférentielle?)|par (?:utilisateur|licence|poste)|(?:un|notre) devis|code promo|(?:une|de|la) remise|un rabais",
    offer:
      "(?:vous|te) faire découvrir (?:notre|nos)|présenter (?:notre|nos) (?:offres?|services|gamme)|(?:notre|nos) (?:nouvelles? |nouveaux? )?(?:produits?|solutions?|plateforme|logiciels?|services?|offres?|application|outils?) (?:peut|peuvent|permet|permettent|aide|aident|offre|offrent|est|sont|va|vous)|nous (?:proposons|offrons|vendons|aidons (?:les|des))|(?:spécialisés? dans|offre (?:exclusive|limitée|spéciale))|intéressée?s? par (?:notre|nos)|(?:inscrivez-vous|commandez|profitez)",
  },
  gives:
    "(?:cela|ça|ceci|cet article) (?:pourrait|devrait|peut) (?:vous|t')? ?(?:intéresser|être utile|aider|plaire)|(?:j'ai|cela m'a fait) pens(?:é|er) à (?:vous|toi)|(?:je|nous) (?:peux|pouvons|pourrais|serais ravie? de|serions ravis de) (?:vous|te|t') ?(?:présenter|mettre en (?:contact|relation)|aider|recommander)|mettre en (?:contact|relation)|voici (?:le|la|un|une) (?:lien|article|livre|contact|étude)|félicitations|bravo|joyeux anniversaire|si je peux (?:vous|t') ?(?:aider|être utile)",
  thanks:
    "merci(?: beaucoup| encore| infiniment| bien| mille fois)?(?: pour| d'avoir| de m'avoir| de nous avoir)?|(?:mille|un grand|encore) merci|(?:je|nous) (?:vous |te )?remerci(?:e|ons)|(?:très |vraiment )?reconnaissante?s?|c'est (?:très |vraiment )?(?:gentil|aimable|sympa) (?:de|à)",
  promises:
    "(?:je|nous) (?:vous |te |t'|le |la |les |lui |l'){0,3}(?:envoie|enverrai|enverrons|envoyons|rappelle|rappellerai|réponds|répondrai|répondrons|transmets|transmettrai|confirme|confirmerai|confirmerons|recontacte|recontacterai|écrirai|appelle|appellerai|prépare|préparerai|livrerai|livrerons|ferai|donnerai|donnerons|tiens au courant|tiendrai|reviens vers|reviendrai|vérifie|vérifierai|regarde|regarderai|demanderai|occupe|m'occupe|occuperai)|je m'en (?:occupe|charge)|(?:je|nous) (?:vais|allons) (?:vous |te |t'|le |la |les |lui |l'){0,2}(?:envoyer|rappeler|répondre|transmettre|confirmer|recontacter|écrire|appeler|préparer|livrer|faire|donner|vérifier|regarder|demander|m'en occuper)|vous (?:aurez|recevrez)|tu (?:auras|recevras)|(?:je|nous) (?:vous |te )?promet(?:s|tons)|c'est promis|(?:je m'|nous nous )engage(?:ons)?|(?:je|nous) (?:vous |te )?(?:le |la )?garanti(?:s|ssons)",
  pledges:
    "(?:je|j'|nous) ?(?:(?:vous|te|le|la|les|lui|leur|en|y|nous) |[tlm]'(?:en |y )?){0,3}(?!(?:serai|aurai|pourrai|devrai|voudrai|saurai|verrai|serons|aurons|pourrons|devrons|verrons|saurons)(?!\\p{L}))\\p{L}{2,}(?:rai|rons)|(?:je vais|nous allons) (?:(?:vous|te|le|la|les|lui|leur|en|y) |[tlm]'(?:en )?){0,3}(?!(?:être|avoir|pouvoir|devoir|voir|essayer) )\\p{L}{2,}(?:er|ir|re)",
  arrivals:
    "(?:je|nous) (?:(?:te|vous) (?:l[ae]s? |l')?|t'|m'en |l[ae]s? )(?!(?:remercie|écris|écrivons|souhaite|prie|demande|dois|devons|vois|attends|propose|invite|embrasse|avoue|ai|avons|avais|sais|remercions|souhaitons|prions|attendons|invitons|rappelle que|espère|trouve|crois|comprends|aime|avons|conseille|recommande|ferais)(?!\\p{L}))\\p{L}{3,}|on (?:te|vous|t'|s'en) ?\\p{L}+|(?:tu|vous) (?:l'|les |en )?(?:auras|aurez|recevras|recevrez|as|avez)|(?:sera|seront|passera|passeront|part|partira|partent|arrive|arrivera|arrivent|arriveront|viendra)",
  reader: "vous|te|toi|votre|vos|ton|ta|tes|t'\\p{L}+",
  unbound: "pas|rien|jamais|plus|aucune?|peut-être|sans doute|probablement|éventuellement|j'espère",
  conditional: "si (?:je|j'\\p{L}+|nous|on) (?:\\p{L}+ )?(?:peux|pouvons|peut|ai|avons|trouve|arrive|parviens)",
  pressure:
    "comme (?:je (?:vous|te) l'ai|nous vous l'avons|je l'ai) (?:déjà|plusieurs fois) (?:dit|écrit|indiqué|mentionné|expliqué)|(?:je vous l'ai|je te l'ai) déjà (?:dit|demandé)|(?:immédiatement|tout de suite|sans délai|sans tarder|de toute urgence|urgente?|urgent|dernier (?:rappel|délai|avertissement)|dernière (?:relance|chance)|au plus vite|dès que possible|asap)|toujours pas|(?:vous|tu) (?:avez|as) (?:encore )?(?:oublié|négligé|omis)|(?:je suis|nous sommes) (?:très |vraiment |assez )?(?:déçue?s?|surprise?s?|étonnée?s?)|(?:j'exige|nous exigeons|j'insiste)|inacceptable|inadmissible|sans (?:réponse|retour) de votre part|sinon|faute de quoi|(?:votre|ta) faute|aujourd'hui seulement|(?:vous devez|tu dois)|combien de fois",
  hedges:
    "peut-être|éventuellement|probablement|sans doute|je (?:pense|crois|suppose|trouve)|il (?:me )?semble|(?:un|une) (?:petit )?peu|plutôt|assez|en quelque sorte|si possible|si cela (?:vous|te) convient|si (?:ça|cela) ne (?:vous|te) (?:dérange|gêne) pas|je me (?:demandais|demande)|pas (?:sûre?|certaine?)|à mon avis|apparemment|pourrait|pourraient|juste|simplement|en principe",
  stock:
    "veuillez trouver (?:ci-joint|en pièce jointe)|(?:ci-joint|ci-joints|en pièce jointe) (?:vous trouverez|veuillez)|vous trouverez (?:ci-joint|en pièce jointe)|suite à (?:notre|votre|nos)|conformément à|je me permets de|par la présente|n'hésitez pas|j'espère que (?:vous allez|tu vas|tout va|ce (?:message|mail|courriel))|dans l'attente de votre|je reste à votre (?:entière )?disposition|à toutes fins utiles|en vous remerciant (?:par avance|d'avance)|merci (?:d'avance|par avance)|veuillez agréer|je vous prie d'agréer|madame,? monsieur|pour votre information|synergies?|à très court terme|au jour d'aujourd'hui|revenir vers (?:vous|toi)|faire un point|gagnant-gagnant",
  joints: {
    and: "et|puis",
    or: "ou",
    between: "aussi|également|ensuite|enfin|surtout|peut-être|merci|svp|stp|éventuellement|si possible",
    question: "à quel(?:le)?s? heure|qui|quand|où|quels?|quelles?|combien|comment|pourquoi|si|ce qu[ei]|à quelle|à qui",
    aside: "parce que|puisque|car|comme|que|dont|lorsque|dès que|pour que|afin|avant que|mais|sinon|ainsi",
    told: "je|j'\\p{L}+|nous|il|elle|on|ils|elles|c'est|ce sont|tout|rien",
    doing:
      "(?:de |d'|à )?(?!notre|votre|autre|entre|contre|outre|hier|dernier|premier|quatre|leur)(?:(?:me|nous|lui|leur|te|vous|y|en) |m')?\\p{Ll}{2,}(?:er|ir|re)(?! (?:est|sont|de|du)(?!\\p{L}))|(?!chez|assez)\\p{Ll}{3,}ez|(?!(?:dans|sans|vers|comme|même|tou[ts]e?s?|reste|manque|plus|moins|après|très|dès|lors|jusque|presque|quelques?|notre|votre|entre|contre|outre|une|des|les|nos|vos|mes|tes|ses|cette|ces|autres?|deux|trois|entre) )\\p{Ll}{2,}[es](?:-(?:moi|nous|lui|leur|l[ae]s?)| (?:l[ae]s?|une?|des|m(?:on|a|es)|t(?:on|a|es)|s(?:on|a|es)|aux?|à|notre|nos|ce|cette|ces|bien|tout)| l'\\p{L}+)",
    endsInDoing: null,
    things:
      "l[ae]s?|l'\\p{L}+|une?|des|du|votre|vos|ton|ta|tes|mon|ma|mes|notre|nos|deux|trois|quatre|\\d+|ce|cette|ces",
    handsOver:
      "(?:r?envo[iy]|retourn|donn|besoin|fau[td]|fourni|transm|apport|prêt|communiqu|joindre|voudr|aimer|faire parvenir)",
  },
  days: {
    by: "avant|d'ici|d'ici à|jusqu'à|jusqu'au|au plus tard|au plus tard le|pour|avant le|d'ici le|avant la",
    on: "le|ce|dès|à partir de|depuis|à partir du|du|au",
    weekdays: "dimanche/dim lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam",
    months:
      "janvier/janv février/févr/fevrier mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov décembre/déc",
    relative: "aujourd'hui=0|ce soir=0|cet après-midi=0|demain=1|demain matin=1|demain soir=1|après-demain=2",
    next: "prochain|prochaine",
    endOfWeek: "fin de semaine|fin de la semaine|la fin de la semaine|la fin de semaine|cette semaine",
    endOfMonth: "fin du mois|fin de mois|la fin du mois|ce mois-ci",
    nextWeek: "la semaine prochaine|semaine prochaine",
    inDays: "dans # jours|sous # jours|d'ici # jours",
    inWeeks: "dans # semaines|sous # semaines|d'ici # semaines",
    dayMonth: "#(?:er)? @",
    order: "dmy",
  },
};
