import type { RuleWords } from "./pack.ts";

export const FR: RuleWords = {
  askedFor:
    "(?:vous|tu) (?:m'|nous )?(?:aviez|avais|avez|as|l'avez|l'as)(?: \\p{L}+)? ?(?:demandée?s?|proposée?s?|suggérée?s?|souhaitée?s?|invitée?s?|offerte?s?)|(?:comme|ainsi que) (?:vous|tu) (?:me |m'|nous |l'|le )?(?:l'avez |l'as |avez |as )?\\p{L}+|comme (?:convenu|demandé|prévu|promis)|(?:que|dont) (?:vous proposez|tu proposes)|(?:à|suite à) (?:votre|ta) (?:demande|question|invitation)|(?:votre|ta) (?:demande|invitation)|merci (?:pour|de) (?:l'invitation|votre invitation|ton invitation|m'avoir invitée?)|rien à (?:vous |te )?vendre|(?:pas|nullement) (?:besoin|question) de|sans rien vendre",
  aboutThem: "Sur quoi porte votre travail en ce moment ?",

  smallTalk:
    "comment (?:vas|allez|va|vont|ça)[^.?!]{0,60}|(?:tu te rends|vous vous rendez) compte|(?:tu imagines|vous imaginez|imagine|imaginez)|qui l'(?:aurait|eût)|(?:tu|vous) (?:m'avais|m'aviez|m'avez|m'as) demandé|(?:ça va|quoi de neuf)[^.?!]{0,20}|tu te souviens|vous souvenez-vous",
  questionWords:
    "quand|où|qui|quels?|quelles?|pourquoi|comment|combien|est-ce que|est-ce qu'|qu'est-ce que|que|quoi|lequel|laquelle|y a-t-il",
  offerBack: "Puis-je faire quelque chose en retour ?",

  vagueAsks: [
    ["(?:ton|votre) avis m'intéresse", null],
    ["(?:dis-moi|dites-moi) ce que (?:tu en penses|vous en pensez)", null],
    [
      "connaissez-vous quelqu'un(?= ?\\?)|connais-tu quelqu'un(?= ?\\?)|(?:tu connais|vous connaissez) quelqu'un(?= ?\\?)",
      null,
    ],
    [
      "(?:tu as|vous avez|as-tu|avez-vous) (?:des|une|d'autres) (?:idées?|pistes?|suggestions?|conseils?)(?= ?\\?)|(?:des|une) idées?(?= ?\\?)",
      null,
    ],
    [
      "(?:faire part de|j'attends|attends|hâte d'avoir|preneuse? de) (?:vos|tes|votre|ton|toute?s?) (?:retours?|remarques|commentaires|avis|idées)",
      null,
    ],
    ["qu'on se (?:capte|voie|parle|cale)(?: un de ces (?:quatre|jours)| bientôt)?", null],
    ["(?:un de ces (?:quatre|jours)|à l'occasion)", null],
    ["(?:pensez|pense) à moi(?= ?[.!])", null],
    ["qu'en (?:pensez-vous|penses-tu|dites-vous|dis-tu)(?= ?\\?)|(?:tu en penses|vous en pensez) quoi(?= ?\\?)", null],
    ["(?:votre|ton) avis(?= ?\\?)", null],
  ],
  toldNotAsked: "voulait|voulaient|merci pour",
  specific:
    "sait comment|si (?:le|la|on|nous)|lequel|laquelle|lesquels|lesquelles|entre|page|paragraphe|chapitre|point \\d|avant (?:le|lundi|mardi|mercredi|jeudi|vendredi|demain|ou après|\\d)|d'ici|attend ma réponse|précisément|en particulier|(?:à|chez) (?:la|le|l')? ?\\p{L}+ (?:d'|de|du|des) ?\\p{L}+ qui",

  hello: "Bonjour",
  toNobody: "à qui de droit|madame,? monsieur|mesdames,? messieurs",
  announcements: [
    [
      "(?:nous sommes|je suis) (?:très |vraiment |particulièrement )?(?:heureux|heureuse|heureuses|fiers?|fières?|ravis?|ravie?s?|enchantée?s?) de (?:vous |te )?(?:annoncer|présenter|informer|faire part|dévoiler)",
      "je voulais vous parler de",
    ],
    ["(?:dans|à) notre (?:newsletter|lettre d'information|infolettre)", null],
    [
      "(?:surtout,? )?ne manquez pas (?:nos|notre|cette|l'|ces|votre) ?(?:offres?|occasion|promotion|chance|rendez-vous)?",
      "",
    ],
    ["(?:pour une durée|offre) limitée|dans la limite des stocks", ""],
    ["(?:en tant que|à nos) (?:client|clients|partenaires?) (?:fidèles?|privilégiés?)", ""],
    [
      "(?:chers|cher|chères|chère) (?:clients?|clientes?|partenaires?|adhérents?|abonnés?|lecteurs?|membres?|amis)(?= ?[,!:])",
      "Bonjour",
    ],
    ["(?:entreprises|sociétés) comme la (?:vôtre|tienne)", null],
  ],

  stiff: [
    ["madame,? monsieur|mesdames,? messieurs", "Bonjour"],
    ["par la présente(?:,? je (?:vous |te |t')informe que)?", "pour information :"],
    [
      "suite à notre (?:entretien|conversation|échange)(?: téléphonique)?(?: de ce jour| du \\d{1,2} \\p{L}+)?",
      "comme convenu",
    ],
    ["je vous prie d'agréer[^.]{0,120}|veuillez agréer[^.]{0,120}", "Bien à vous"],
    ["(?:susmentionnée?s?|susdite?s?|sus-visée?s?|ci-dessus mentionnée?s?)", null],
    ["j'ai l'honneur de", "je voudrais"],
  ],
  stiffForCasual: [
    ["je vous prie de (?:bien vouloir|trouver)|vous trouverez sous ce pli", null],
    ["veuillez trouver (?:ci-joints?|ci-jointes?|en pièce jointe|en annexe)", "voici"],
    ["vous trouverez (?:ci-jointe?s?|en pièce jointe)", "voici"],
    ["je reste à votre (?:entière )?disposition[^.?!]{0,60}", null],
    ["conformément à|en référence à|relativement à", "à propos de"],
    ["je vous saurais gré de", "merci de"],
    ["(?:mes )?salutations distinguées|sentiments (?:distingués|les meilleurs)", "Amitiés"],
  ],
  slang: [
    ["coucou", "bonjour"],
    ["(?:mdr|ptdr|lol|xoxo|osef|jpp)", ""],
    ["(?:gros )?(?:bisous|bises|bisou)", "Bien cordialement"],
    ["(?:wesh|yo|salut) (?:mec|gros|frère|ma belle|ma poule|les gars)", "bonjour"],
    ["(?:trop|grave|hyper) (?:cool|bien|stylé|ouf|kiffant)|(?:c'est )?(?:ouf|chelou|relou)|t'inquiète|kiffer?", null],
    ["asap ?!{1,9}", "bientôt"],
  ],
  familiarAddress: "tu|toi|te|t'|ton|ta|tes",
  formalAddress: "(?:cher |chère )?(?:madame|monsieur)",

  politeAddress: "vous|votre|vos",
  formalSignOff: "cordialement|bien cordialement|salutations distinguées|sincères salutations|respectueusement",

  misspellings:
    "malgrés>malgré parmis>parmi biensur>bien@sûr biensûr>bien@sûr hormi>hormis dilemne>dilemme aparament>apparemment apparament>apparemment addresse>adresse ambigue>ambiguë aréter>arrêter arrèter>arrêter cauchemard>cauchemar language>langage langague>langage comittée>comité dévelloper>développer dévellopement>développement éxemple>exemple éxiste>existe éxister>exister éxact>exact interressant>intéressant nottament>notamment parralèle>parallèle pannier>panier proffesionnel>professionnel quelquechose>quelque@chose quelqu'uns>quelques-uns receuil>recueil reccomander>recommander reccomandation>recommandation rendezvous>rendez-vous réponce>réponse trés>très tres>très évidament>évidemment recement>récemment aujourdhui>aujourd'hui aujourd'huis>aujourd'hui daccord>d'accord d'acord>d'accord dabord>d'abord plutot>plutôt biento>bientôt peutetre>peut-être peut-etre>peut-être",
  slips: [
    ["sa(?= (?:me|te|va|vous|nous|fait|marche|sera|serait|ne|m'|t'|se|dépend|vaut|suffit|y)(?!\\p{L}))", "ça"],
    [
      "(?<=(?:on|il|elle|ils|elles|je|qui) )ce(?= (?:voit|verra|parle|parlera|retrouve|retrouvera|rappelle|revoit|demande|passe|passera|trouve|tient|fait|fera|rencontre)(?!\\p{L}))",
      "se",
    ],
    ["(?<=(?:j'ai|tu as|il a|elle a|on a|nous avons|vous avez|ai) (?:bien )?)reçut", "reçu"],
    ["(?<=(?:le|un|du|mon|ce|votre|notre|prochain) )rendez vous", "rendez-vous"],
    ["erreure(?=s?)", "erreur"],
    ["cordialemment", "cordialement"],
    ["tout les(?= )", "tous les"],
    ["je vous (?:remercies|remercis)", "je vous remercie"],
    [
      "a(?= (?:bientôt|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|plus tard|très vite|tout à l'heure)(?!\\p{L}))",
      "à",
    ],
    ["malgré que", "bien que"],
    ["au jour d'aujourd'hui", "aujourd'hui"],
    ["comme même", "quand même"],
    ["voir même", "voire"],
  ],
  mayDouble: "nous|vous|non|oui|très|si|bien|ha|tout|la|que|en|petit|loin|longtemps|peu|jamais|là",

  chasing: [
    [
      "(?:passé|passée?s?) (?:inaperçue?s?|à la trappe)|(?:vous|t') ?(?:avez|as) pu y réfléchir|avez-vous pu y|je (?:me permets d'|vous )?(?:insiste|réécris)",
      null,
    ],
    [
      "(?:je me permets de (?:vous |te )?(?:relancer|revenir vers vous|recontacter)|je (?:vous|te) relance|je reviens vers (?:vous|toi))(?: (?:au sujet d[eu]|concernant|pour|à propos d[eu]) ?(?:la |le |l'|mon |ma |mes )?)?",
      null,
    ],
    [
      "(?:avez-vous|as-tu|tu as|vous avez|y a-t-il)(?: eu)? (?:des|du) (?:nouvelles?|nouveau)(?: [^.?!]{0,50})?\\?",
      null,
    ],
    ["(?:un |ce )?(?:petit|simple|dernier|gentil) (?:rappel|mot de rappel)", null],
    [
      "(?:je (?:reste|suis) |toujours )?sans (?:réponse|nouvelles?|retour)(?: de (?:votre|ta) part| de (?:vous|toi))?",
      null,
    ],
    ["(?:avez-vous|as-tu) (?:pu|eu le temps|eu l'occasion)[^.?!]{0,60}\\?", null],
    ["(?:avez-vous|as-tu) (?:bien )?(?:reçu|lu|vu) mon (?:mail|message|courriel|mot)", null],
    ["je voulais (?:juste|simplement|seulement) savoir (?:si|où)", null],
    ["(?:toujours|encore) pas (?:de|eu de) (?:réponse|retour|nouvelles)", null],
  ],
  followUps: "",
  aboutIt: "",
  noHurry: "Rien ne presse.",

  pressure: [
    ["(?:la )?(?:troisième|quatrième|énième|dernière) fois que je[^.?!]{0,40}|vous abusez|tu abuses|ça suffit", null],
    [
      "comme je (?:vous|te) (?:l'ai|le disais|l'avais) (?:déjà|plusieurs fois|maintes fois|déjà plusieurs fois) (?:dit|écrit|indiqué|expliqué|signalé|mentionné)(?: à \\p{L}+ reprises| plusieurs fois| deux fois)?",
      "pour le redire simplement",
    ],
    ["(?:je vous l'ai|je te l'ai) déjà (?:dit|demandé|écrit)[^.?!]{0,30}", null],
    ["(?:tu ne|vous ne) (?:réponds|répondez|m'écoutes|m'écoutez|fais|faites|penses|pensez) jamais[^.?!]{0,60}", null],
    ["(?:votre|ta|la) (?:toute )?dernière (?:chance|relance|occasion|sommation)", null],
    ["(?:faute|à défaut|en l'absence) de (?:réponse|retour|nouvelles)[^.?!]{0,80}|faute de quoi[^.?!]{0,80}", null],
    ["(?:c'est |est )?(?:de |entièrement )?(?:votre|ta) faute", null],
    [
      "(?:je suis|nous sommes) (?:très |vraiment |profondément )?(?:déçue?s?|fâchée?s?|agacée?s?|furieuse?x?) (?:par|de|contre) (?:vous|toi|votre|ton)[^.?!]{0,40}",
      null,
    ],
    ["(?:j'exige|nous exigeons) [^.?!]{0,60}", null],
    ["urgent ?!{2,9}|répond(?:s|ez)(?:-moi)? (?:immédiatement|tout de suite|sur-le-champ|sans délai)", null],
    ["combien de fois (?:faut-il|dois-je|devrai-je|vais-je)[^.?!]{0,60}", null],
    ["(?:inacceptable|inadmissible|c'est une honte de votre part)", null],
    ["(?:vous devriez|tu devrais) (?:le |quand même |bien )?savoir", null],
  ],

  social:
    "ne (?:nous|s'est|nous sommes)[^.?!]{0,20}(?:parlé|vus?|écrit|croisée?s?)|perdue?s? de vue|plus de nouvelles|j'espère que|comment (?:allez|vas|va)|(?:longtemps|long silence|un bail|une éternité)|pardon|excuse[zs]?|désolée?|félicitations|bravo|merci(?! de (?!m'avoir|nous avoir|votre|ton|ta))|pensé à (?:vous|toi|vous tous)|pense (?:souvent )?à|joyeux|joyeuse|bonne année|meilleurs vœux|souvenir|souviens|la dernière fois|il y a (?:\\p{L}+ ){1,3}(?:ans|mois)|(?:ans|mois) déjà|la famille",
  longTime: "Cela fait longtemps, et j'espère que tout va bien.",

  warmThanks:
    "précieu(?:x|se)s?|n'oublier(?:ai|ons) (?:pas|jamais)|sans (?:vous|toi)|(?:très |vraiment |si |bien )?(?:gentil|aimable|sympa|généreux|adorable) (?:de|à)|(?:mille|grand|immense) mercis?|reconnaissante?s?|je (?:vous|te) dois|m'a (?:beaucoup|énormément) aidée?|touchée? par",
  noThanks:
    "non,? merci|merci de (?!m'avoir|nous avoir|m'y avoir)(?:me |m'|nous |bien )?\\p{L}+(?:er|ir|re)(?= |,|\\.|$)|merci de (?:vérifier|livrer|confirmer|renvoyer|faire)",
  thanksFor: {
    introduction: "Merci encore pour la mise en relation.",
    help: "Merci encore pour l'aide.",
    advice: "Merci encore pour le conseil.",
    article: "Merci encore pour la lecture.",
    referral: "Merci encore pour la recommandation.",
    time: "Merci encore pour le temps consacré.",
    gift: "Merci encore pour le cadeau.",
  },

  gushing:
    "aux anges|génialissimes?|(?:absolument|tout simplement|vraiment|totalement|juste) (?:extraordinaire|incroyable|génial|fantastique|sublime|magnifique|exceptionnel|fabuleux|parfait|merveilleux)\\p{L}{0,2}|la plus (?:belle|grande|incroyable)[^.?!]{0,40}jamais|le plus (?:beau|grand|incroyable|extraordinaire)[^.?!]{0,40}jamais|révolutionnaires?|unique au monde|(?:pur|véritable|vrai) (?:chef-d'œuvre|bijou|bonheur|génie)|tellement hâte|va vous éblouir|à couper le souffle",
  superlatives:
    "extraordinaires?|incroyables?|géniale?s?|fantastiques?|sublimes?|magnifiques?|exceptionnelle?s?|fabuleu(?:x|se)|merveilleu(?:x|se)|sensationnelle?s?|époustouflante?s?|prodigieu(?:x|se)|phénoménale?s?|spectaculaires?|chef-d'œuvre|j'adore|superbes?",
  celebration: "anniversaire|félicitations|mariage|noël|nouvel an|bonne année|naissance|bébé|mamie|papi",

  promises:
    "(?:vous aurez|tu auras) (?:ma|notre|mon|une|la|le|les)|je (?:vous|te|t') ?(?:envoie|rappelle|transmets|ferai parvenir|fais parvenir|apporte|confirme|tiens au courant|dirai|montrerai)|nous (?:vous|te|t') ?(?:dirons|tiendrons|ferons parvenir|enverrons|rappellerons|préviendrons)|je m'en (?:occupe|charge)|c'est promis",
  noPromise:
    "ne (?:compte|comptez) pas sur|ne peux rien promettre|comme (?:promis|convenu),? (?:j'ai|nous avons|le|la|les)|je ne [^.?!]{0,20}(?:pas|plus|jamais)|(?:n'|ne )[^.?!]{0,20} pas",

  personal:
    "famille|enfants|filles?|fils|mari|femme|parents|mère|père|anniversaire|vacances|week-end|noël|pâques|bonne année|comment (?:allez|vas|va|est|s'est|vont)|j'espère que|félicitations|bon rétablissement|(?:votre|ton|ta) (?:déménagement|voyage|article|livre|jardin|maison|santé|mariage|genou)|pensé à (?:vous|toi)|ravie? de (?:vous|te)",
};
