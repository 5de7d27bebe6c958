import type { ReadingPack } from "./pack.ts";

export const FR: ReadingPack = {
  requests: [
    "(?:pour(?:riez|rais|rait|rions|rait-on)|pouvez|peux|peut|pouvons)(?:-| )(?:vous|tu|on|nous|il|elle)",
    "(?:voudr(?:iez|ais)|voulez|veux|accepteriez|accepterais|auriez|aurais|seriez|serais|avez|as|savez|sais|connaissez|connais|êtes|es|souhaitez|souhaites|pensez|penses|devons|dois)(?:-| )(?:vous|tu|nous|je)",
    "(?:vous|tu) (?:pouvez|peux|pourriez|pourrais|voulez|veux|auriez|aurais|avez|as|êtes|es)(?=[^.!]{0,160}\\?)",
    "s'il (?:vous|te) pla[iî]t|svp|stp|merci de (?!(?:votre|ta|vos|tes|m'avoir|nous avoir))|prière de|veuillez",
    "(?:je|nous) (?:vous |te )?(?:prie|prions|demande|demandons|invite|invitons|saurais gré|serais reconnaissante?|serions reconnaissants)",
    "(?:j'aimerais|je voudrais|nous voudrions|nous aimerions|je souhaiterais|nous souhaiterions|je souhaite|nous souhaitons|j'ai besoin|nous avons besoin|il me faut|il nous faut|je cherche)",
    "(?:dites|dis|donnez|donne|envoyez|envoie|faites|fais|tenez|tiens|laissez|laisse|confirmez|confirme)(?:-| )(?:moi|nous)|faites(?:-| )le(?:-| )moi savoir",
    "(?:est-ce que|est-ce qu'|qu'est-ce|quand|où|qui|quels?|quelles?|pourquoi|comment|combien|à quelle|que pensez|qu'en penses)(?=[^.!]{0,200}\\?)",
    "(?:dans l'attente de|en attendant|j'attends|nous attendons|hâte de (?:vous|te) lire)|ce serait (?:bien|super|gentil|parfait|formidable|sympa) (?:si|de)|(?:vous|tu) (?:devez|dois|devriez|devrais)|n'oublie[zs]? pas|pense[zs]? à|et si (?:on|nous)",
  ].join("|"),
  beforeOrders: "merci de|svp|stp|alors|donc|et|mais|maintenant|d'abord|ensuite|bonjour|si possible|sinon",
  orders:
    "envoyez|envoie|dites|dis|donnez|donne|faites|fais|appelez|appelle|vérifiez|vérifie|confirmez|confirme|regardez|regarde|répondez|réponds|écrivez|écris|apportez|apporte|remplissez|remplis|signez|signe|venez|viens|transmettez|transmets|ajoutez|ajoute|notez|note|lisez|lis|prenez|prends|laissez|laisse|contactez|contacte|transférez|transfère|indiquez|indique|précisez|précise|rappelez|rappelle|réservez|réserve",
  noAsk:
    "(?:pas|inutile) (?:besoin )?de|merci (?:pour|de m'avoir|de nous avoir|d'avoir)|comme (?:convenu|demandé)|si (?:vous|tu) (?:avez|as) (?:des questions|besoin)|comment (?:allez|vas|ça va|va)|aucune réponse|n'hésite[zs]? pas",
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
    "(?:je|nous) (?:vous |te |t'|le |la |les |lui |l'){0,3}(?:envoie|enverrai|enverrons|envoyons|rappelle|rappellerai|réponds|répondrai|répondrons|transmets|transmettrai|confirme|confirmerai|confirmerons|recontacte|recontacterai|écrirai|appelle|appellerai|prépare|préparerai|livrerai|livrerons|ferai|donnerai|donnerons|tiens au courant|tiendrai|reviens vers|reviendrai|vérifie|vérifierai|regarde|regarderai|demanderai|occupe|m'occupe|occuperai)|je m'en (?:occupe|charge)|(?:je|nous) (?:vais|allons) (?:vous |te |t'|le |la |les |lui |l'){0,2}(?:envoyer|rappeler|répondre|transmettre|confirmer|recontacter|écrire|appeler|préparer|livrer|faire|donner|vérifier|regarder|demander|m'en occuper)|vous (?:aurez|recevrez)|tu (?:auras|recevras)|(?:je|nous) (?:vous |te )?promet(?:s|tons)|c'est promis",
  pressure:
    "comme (?:je (?:vous|te) l'ai|nous vous l'avons|je l'ai) (?:déjà|plusieurs fois) (?:dit|écrit|indiqué|mentionné|expliqué)|(?:je vous l'ai|je te l'ai) déjà (?:dit|demandé)|(?:immédiatement|tout de suite|sans délai|sans tarder|de toute urgence|urgente?|urgent|dernier (?:rappel|délai|avertissement)|dernière (?:relance|chance)|au plus vite|dès que possible|asap)|toujours pas|(?:vous|tu) (?:avez|as) (?:encore )?(?:oublié|négligé|omis)|(?:je suis|nous sommes) (?:très |vraiment |assez )?(?:déçue?s?|surprise?s?|étonnée?s?)|(?:j'exige|nous exigeons|j'insiste)|inacceptable|inadmissible|sans (?:réponse|retour) de votre part|sinon|faute de quoi|(?:votre|ta) faute|aujourd'hui seulement|(?:vous devez|tu dois)|combien de fois",
  hedges:
    "peut-être|éventuellement|probablement|sans doute|je (?:pense|crois|suppose|trouve)|il (?:me )?semble|(?:un|une) (?:petit )?peu|plutôt|assez|en quelque sorte|si possible|si cela (?:vous|te) convient|si (?:ça|cela) ne (?:vous|te) (?:dérange|gêne) pas|je me (?:demandais|demande)|pas (?:sûre?|certaine?)|à mon avis|apparemment|pourrait|pourraient|juste|simplement|en principe",
  stock:
    "veuillez trouver (?:ci-joint|en pièce jointe)|(?:ci-joint|ci-joints|en pièce jointe) (?:vous trouverez|veuillez)|vous trouverez (?:ci-joint|en pièce jointe)|suite à (?:notre|votre|nos)|conformément à|je me permets de|par la présente|n'hésitez pas|j'espère que (?:vous allez|tu vas|tout va|ce (?:message|mail|courriel))|dans l'attente de votre|je reste à votre (?:entière )?disposition|à toutes fins utiles|en vous remerciant (?:par avance|d'avance)|merci (?:d'avance|par avance)|veuillez agréer|je vous prie d'agréer|madame,? monsieur|pour votre information|synergies?|à très court terme|au jour d'aujourd'hui|revenir vers (?:vous|toi)|faire un point|gagnant-gagnant",
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
