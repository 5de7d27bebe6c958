import { FR_CLAUSES } from "../../reading/languages/clauses/fr.ts";
import type { RuleSigns } from "./pack.ts";

const YOU = "vous|votre|vos|tu|toi|te|t'|ton|ta|tes";
const DAY =
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|ce soir|midi|fin de (?:la )?semaine|fin du mois|semaine prochaine|cette semaine|après-demain";
const MAY =
  "pourr…|pouv…|peut|peux|puis|serait|serais|seriez|auriez|aurais|avez|as-tu|voudr…|voul…|veux|aimer…|souhait…|seriez|êtes|es-tu|si (?:vous|tu)|quand|on se|propos…|envie|partant…|dispo…|libre|plaisir|volontiers|convien…|ça (?:vous|te)";
const TALK =
  "(?:appels?|coup de fil|visio|visioconférence|réunions?|rendez-?vous|rdv|entretiens?|échanges?|cafés?|déjeuners?|dîners?|verre|créneaux?|point|visites?|démo…|présentation|demi-heure|quart d'heure|(?:\\d+|quelques|dix|quinze|vingt|trente) min\\w*|zoom)";
const MEET =
  "voir|rencontrer|rencontre|parler|discuter|échanger|appeler|appelle|passer|passe|présenter|déjeuner|retrouver|retrouve|capter|caler|voie|parle|voit";
const PAST = "était|avait|avons|merci|hier|dernier|dernière|ravie? de (?:vous|t')|rencontré…|passé…|eu lieu|dernier";
const SOLD =
  "(?:notre|nos|mon|ma|mes) (?:\\w+ ){0,2}(?:logiciels?|solutions?|produits?|plateforme|services?|agence|studio|cabinet|programmes?|formules?|forfaits?|cours|coaching|ateliers?|formations?|systèmes?|offres?|méthode|gamme|catalogue|outils?|appli…|accompagnement|prestations?|abonnement|assurance|société|entreprise)";
const MONEY = "\\d[\\d.,]* ?(?:€|euros?|eur|chf|francs)|€ ?\\d+";
const OPINION =
  "avis|retours?|feedback|remarques?|commentaires?|conseils?|idées?|suggestions?|pistes?|lumières|point de vue|regard|impressions?|réactions?|aide|soutien|opinion|recommandations?|ressenti";

export const FR: RuleSigns = {
  clauses: FR_CLAUSES,
  reported:
    "(?:il|elle|ils|elles|qui) (?:\\w+ )?(?:dit|disent|disait|écrit|demande|demandait|pense|promet|prétend|veut|voulait|trouve|insiste|exige)|(?:le|la|les|mon|ma|notre|un|une) \\w+ (?:dit|disait|demande|demandait|pense|promet|prétend|affirme|veut|voulait|exige)|(?!(?:j|tu|vous|nous|on|qui)\\b)\\w+ (?:m'|nous |t'|vous |lui |leur )?(?:a|ont|avait|avaient) (?:dit|écrit|demandé|promis|pensé|prétendu|affirmé|voulu|insisté|exigé)",
  theirs:
    "(?:votre|ta|ton|vos|tes) (?:\\w+ )?(?:démo\\w*|prix|tarifs?|offres?|devis|présentation|proposition)|(?:démonstration|démo|présentation) de (?:votre|ta|ton)|(?:prix|offre|devis|rendez-vous|café|remise) (?:que|dont) (?:vous|tu|nous)",
  pitches: [
    "(?:passer|venir|envoyer|apporter) & chiffres|échantillons?|brochure|plaquette|exemples|références|tarifs|catalogue & je|nous|peux|pouvons|serais",
    "(?:place|disponibilité|créneau) pour (?:un|une|de nouveaux|quelques) (?:client|projet|mission|élève)…|encore (?:un|quelques) (?:client|créneau|place|mission)…",
    `parler|présenter|expliquer|exposer|montrer|raconter|entretenir|faire connaître & notre|nos|mon|mes|ma|ce que nous|ce que je & serais|serait|aimer…|voudr…|souhait…|honoré…|ravi…|plaisir|heureu…|volontiers|permett…|pourr… & vous|te|t' & !${PAST}|notre ami`,
    "(?:cherch…|recherch…|en quête|à la recherche|besoin) (?:de |d'|des )?(?:\\w+ ){0,3}(?:clients?|clientes|partenaires?|investisseurs?|sponsors?|mécènes?|donateurs?|testeurs?|pilotes?|projets?|missions?|contrats)|(?:dispo…|libre) (?:pour|en ce moment|dès|à partir)",
    "(?:déjeuner|dîner|café|repas|verre) & (?:pour nous|pour moi|nous vous invitons|vous invite|t'invite|offert)",
    "pilote|bêta|accès gratuit|compte d'essai|tester|essayer & vous|tu|gratuit… & notre|nos|mon|ma",
    `${SOLD} & fera…|ferait|gagn…|économi…|rédui…|aid…|permet…|amélior…|augment…|simplifi…|libèr…|automatis…|intéress…|convien…|coût…|à partir de|idéal…|résou…|présenter|découvrir|soulag… & ${YOU}|mois|clients`,
    "nous (?:\\w+ ){0,2}(?:accompagn…|aid…|propos…|vend…|fourni…|conseill…|form…|équip…|développ…|travaill…|représent…|install…|offr…)|j'(?:accompagne|aide)|je (?:propose|conseille|forme|coache|vends|crée|réalise) & entreprises|exploitations|sociétés|clients|équipes|marques|artisans|indépendants|dirigeants|agences|commerces|(?:deux|trois|cinq) cents?|plus de \\w+|des centaines|comme (?:la|le|les) (?:vôtre|tien)",
    `présenter|présentation|montrer|démo…|démonstration|expliquer|exposer|faire découvrir|fasse & notre|nos|ce que nous|comment nous|mes|ma|mon|offre|conditions|logiciel|services|la présentation & ${YOU}|puisse & !merci|votre présentation|m'avez`,
    `${TALK} & ${MAY}|fix…|organis…|cal…|convenir|prendre|bloquer|réserv…|prévoir & ${YOU}|nous|on|me & !${PAST}|report…`,
    `${MEET} & ${MAY} & nous|on|je|vous|te|m' & !${PAST}|un jour|au revoir|à bientôt`,
    `${DAY}|matin|après-midi & convien…|irait|va-t-il|arrange|possible|seriez|es-tu|êtes-vous & ${YOU} & (?<=\\?)`,
    `${MONEY} & mon|ma|mes|notre|nos|nous|je|j'|par|la séance|l'heure|le mois|pour vous|pour toi|à partir|seulement|tarif|places? & !payé|coûté|votre facture|ta facture|vous disiez`,
    "(?:mes|nos|mon|notre) (?:\\w+ )?(?:tarifs?|prix|devis|honoraires|conditions|brochure|plaquette|catalogue|références|portfolio) & vous|te|t'|est|sont|ci-joint…|commence|à partir|voici",
    "remise|réduction|rabais|promo…|code (?:promo|avantage)|sans engagement|sans obligation|essai (?:gratuit|offert)|premier mois (?:offert|gratuit)|offre (?:spéciale|découverte|de lancement|limitée)|tarif (?:préférentiel|découverte|spécial)|gratuit(?:e|ement)?|offert…|bon d'achat & vous|je|nous|profit…|jusqu'|sur|-",
    "(?:chiffrer|chiffre|devis|proposition|estimation|étude|offre) & vous|te & faire|fais|prépar…|envoy…|établi…|peux|pouvons|serais|propos… & !votre demande|demandé",
    "(?:deux|trois|quelques|dernières?|\\d+|encore) (?:\\w+ )?(?:places?|créneaux?|disponibilités) & reste|libres?|ai|avons",
    "(?:je|on) (?:vous |te |t'|t'en |vous en )?(?:réserve|garde|inscris|bloque|note|mets)(?: une?| la| le)? & (?<=\\?)",
    "intéress… & nos|notre|par|travailler|rejoindre|investir|acheter|vous|tu & !m'intéresse|article",
    "partenariat|collabor…|opportunité|investisse…|sponsor…|mécén… & vous|nous|je|propos…|cherch… & !merci|ancien",
  ],
  vague: [
    "(?:ton|votre|tes|vos) (?:\\w+ )?(?:expérience|expertise|savoir-faire|connaissances|réseau) & profiter|bénéficier|apprendre|puiser|m'appuyer|aider|super|besoin & !merci|aidé",
    "curieu…|hâte|impatien…|savoir|entendre|dis-moi|dites-moi & comment|ce que|si & reçois|recevez|perçois|percevez|trouves|trouvez|ressens|ressentez|lis|lisez|inspire|plaît|sonne|parle|penses|pensez & !comment (?:tu vas|vous allez)",
    "que (?:dois|devrais|ferais|feriez|puis|conseillerais|conseilleriez)-?(?: ?je| ?tu| ?vous) (?:\\w+ )?(?:faire|choisir|à ma place)?(?= ?[?.]|$)|par où (?:commencer|je commence)|comment (?:faire|m'y prendre|procéder)(?= ?[?.]|$)",
    "tout(?:e)? (?:idée|aide|piste|remarque|retour|avis|conseil|suggestion)|tout ouïe|ouverte? à tout|je prends tout|sois (?:franche?|honnête|sans pitié)|soyez (?:franc|honnête)|n'y va pas de main morte",
    "tiens|tenez|garde…|gardez & au courant|dans un coin|en tête|sous le coude & si|moi|nous|me|m'",
    `(?:${OPINION}) & besoin|aimer…|voudr…|donn…|dis-moi|dites|faire|fais|faites|hésite…|bienvenu…|preneu…|hâte|serai…|aurais|auriez|apprécie…|partag…|attend…|souhait…|merci de|intéress…|aur…|(?<=\\?)|précieu… & ${YOU}|des|un|tout… & !merci (?:pour|de (?:ton|ta|tes|votre|vos))|donné|donnés|aidé…|suffit|assez|demandé|était`,
    "contacts?|quelqu'un|personnes?|gens|du monde & utiles?|aider|intéress…|connai…|pourr… & (?<=\\?)",
    `${MEET}|café|déjeuner|verre|appel & un de ces (?:jours|quatre)|à l'occasion|un jour|bientôt|prochainement|quand (?:\\w+ ){0,3}(?:temps|calme) & faudrait|devrait|pourrait|on|serait|il faut & !à bientôt`,
    "brainstorm…|échanger (?:des|quelques) idées|réfléchir ensemble|phosphorer|refaire le monde|confronter nos",
    "(?:qu'en|en) (?:penses|pensez|dis|dites)-?(?: ?tu| ?vous)?(?= ?[?.!]|$)|ce que (?:tu en penses|vous en pensez|ça (?:te|vous) inspire)|(?:tu en penses|vous en pensez) quoi|comment (?:tu|vous) (?:trouves|trouvez)|(?:ça|cela) (?:te|vous) (?:semble|paraît|va|parle)(?= ?\\?)",
    "pense|pensez|garde…|gardez & à (?:moi|nous)|œil|oreille|un coin & si|quand|pour|ouvert…|de (?:ta|votre) tête",
    "si (?:tu|vous|jamais|quelque chose|quelqu'un) (?:\\w+ ){0,3}(?:entend|connai|tomb|croise|vois|voyez|présente|passe) & fais|faites|dis|dites|pense|signe|quelque chose|quelqu'un",
    "(?:tu peux|peux-tu|pourrais-tu|pourriez-vous|pouvez-vous|vous pouvez) (?:m'|nous |peut-être m')?(?:aider|donner un coup de main|dépanner)(?: un peu)?(?= ?[?.!]|$)",
    "à la croisée|perdue?|bloquée?|tourne en rond & besoin|aide|conseil|avis|lumières",
  ],
  mass: [
    "(?:personnes|gens|clients|donateurs|membres) comme (?:vous|toi)",
    "nouvel…|dernière…|printemps|été|automne|hiver|noël & collection|gamme|catalogue|produits|offres|programme|carte|saison|arrivages & notre|nos|arriv…|disponible|découvr…|sorti…",
    "livraison (?:offerte|gratuite)|frais de port|commandez|achetez|découvrez|offrez-vous|envie de(?= \\w+ ?\\?)|en savoir plus|cliquez|\\d+ ?% de (?:remise|réduction)|celles et ceux|à toutes et à tous|beaucoup d'entre vous|certains d'entre vous|vous toutes|vous tous|billetterie|places en vente",
    "fin d'année|l'année|rétrospective|une année & remerci…|nous|notre|toutes",
    "(?:dernière?|nouve(?:au|l|lle)|présent|notre|votre|cette) (?:\\w+ ){0,2}(?:numéro|édition|newsletter|lettre|bulletin|infolettre|gazette)",
    "(?:plaisir|fierté|joie|honneur|ravi…|heureu…|fier…|enchanté…) & annon…|présent…|dévoil…|convi…|invit…|informer|faire part|partager & nous|vous|notre & !rencontr…",
    "places (?:sont )?limitées|nombre de places|inscrivez-vous|inscris-toi (?:vite|dès)|réservez (?:vite|votre|vos|dès)|profitez-en|profitez (?:vite )?de|ne tardez pas|dépêchez-vous|dernières places|transférez ce|faites (?:passer|suivre)|désabonner|désinscrire|suivez-nous|retrouvez-nous|rendez-vous sur|(?:fidèles?|chers?|chères?|à tous nos) (?:clients?|clientes|adhérents|membres|abonnés|lecteurs|partenaires|amis)|l'équipe \\w+|offre valable|en exclusivité|grande nouvelle",
    "voici|découvrez & (?:les|nos) (?:dernières )?(?:nouvelles|actualités|nouveautés|actus)",
  ],
  chases: [
    "c'est (?:encore|re)? ?moi|re-?moi|(?:désolée?|pardon|navrée?|sans vouloir|je ne veux pas) & embêt…|insist…|harcel…|déranger|relanc…|pénible|lourde?",
    "toujours|encore & preneu…|attente|attends|curieu…|intéressée?|réponse|retour|d'actualité & !pas la peine",
    "\\?\\?+(?=\\s|$)|allo ?\\?+|il y a quelqu'un|silence radio|toujours en vie",
    "m'assurer|vérifier|savoir|certaine? & ma|mon|mes|notre & spam…|indésirables|atterri|arriv…|reçu…|parvenu…|perdu…|passée?",
    "j'attends (?:toujours|encore|votre|ton|ta)|dans l'attente|où en sont|qu'en est-il|avez-vous tranché|toujours intéressée?|des suites|suite à donner|quelle suite",
    "(?:pas|jamais|toujours|sans|aucun…|encore|rien)(?: [\\w']+){0,5} (?:retour|réponse|nouvelles?|répondu|réagi|signe|lu) & message|mail|vous|toi|ta|votre|je|j'|nous|de (?:votre|ta) part|m' & !personne|n'a encore|inutile|pressé",
    "(?:mon|ma|mes|notre|le|dernier|précédent) (?:\\w+ ){0,2}(?:messages?|mails?|courriels?|e-?mail|demande|proposition|devis|courrier|facture) & reçu|vu|lu|passé|spam|indésirables|perdu|oublié|échappé|arrivé|noyé|suite|décid…|eu le temps|trouvé|toujours|réfléchi & !merci|mauvais|erreur",
    "remonter|remonte|relanc…|relance|rappel|réitère|réécri…|reviens|revenir|renvoie|insist… & mail|message|vous|toi|te|sujet|demande|proposition|votre|ta|petit…|me permets & !pensée|me revient|école",
    "viens aux nouvelles|aux nouvelles|prendre des nouvelles|où (?:en (?:êtes|es|est|sommes)|ça en est)|en (?:êtes-vous|es-tu|est-on|est)|du nouveau|des nouvelles|du neuf|avancé|avancement|ça avance|tranché|statué & !famille|santé|enfants|vas-tu",
    "(?:avez-vous|as-tu|tu as|vous avez|auriez-vous|aurais-tu) (?:\\w+ ){0,3}(?:pu|eu|trouvé|pris|décidé|réfléchi|regardé|avancé|vu)",
    "(?:juste|simplement|seulement|petit mot) & savoir|vérifier|m'assurer|rappeler|demander & si|où|que|pour|vous|ma|mon & !vous allez|tu vas",
  ],
  favours: [
    "(?:ça|cela) (?:te|vous) (?:dirait|tente|tenterait|dit)|partante?s? (?:pour|\\?)|compter sur (?:toi|vous)|dépanner|donner un coup de main|prêter main|il (?:nous|me) manque",
    "(?:serions|serais|serait|aimer…|voudr…) & ravi…|heureu…|honoré…|plaisir & t'y avoir|vous y avoir|t'avoir|vous avoir|comme|intervenan…|conféren…|jury|témoign… & !rencontr",
    "ravi…|heureu…|honoré…|content…|enchanté…|bien|super|génial|formidable & avoir|compter|accueillir|que (?:tu|vous)|si (?:tu|vous)|interviennes|participes|viennes & t'|te|tu|vous|toi & serai…|serions|serait|aimer… & !de (?:vous|t')avoir (?:vu|rencontr)",
    "(?:tu|vous) \\w+ & mon|ma|mes|notre|nos|me|m'|nous & (?<=\\?) & !as|avez|es|êtes|sais|savez|connais|vas|allez|te souviens|reçu|mon mail",
    "serait-il possible|serait-ce possible|est-ce possible|c'est possible|possible que|y aurait-il (?:un )?moyen|beaucoup demander|un service|une faveur|ça t'embêterait|ennuierait|dérangerait|gênerait|faisable|jouable",
    "j'espérais|nous espérions|j'osais espérer|je comptais sur & que|vous|toi|tu|pouvoir",
    "(?:puis-je|pourrais-je|pourrait-on|peut-on|est-ce que je peux|je peux|je pourrais|on pourrait|pourrions-nous) (?:\\w+ ){0,3}(?:emprunter|avoir|utiliser|prendre|récupérer|demander|citer|mentionner|venir|compter|passer|joindre|donner ton|donner votre) & !faire quelque chose",
    "il (?:me|nous) (?:faut|faudrait|manque)|j'(?:ai|aurais|avais) (?:\\w+ )?besoin|nous (?:avons|aurions) besoin|me rendre service",
    "(?:peux|pourrais|pouvez|pourriez|accepte(?:rais|riez|z|s)?|voudrais|voudriez|veux|voulez|aurais|auriez|serais|seriez)-(?:tu|vous)|(?:tu|vous) (?:pourrais|pourriez|pouvez|peux|voudrais|voudriez|accepterais|accepteriez) & !imagin…|deviner|raison",
    "m'écrire|m'envoyer|me prêter|me recommander|me présenter|lettre de recommandation|glisser un mot|relire|me donner & tu|vous|pourr…|possible|si|espér…|service",
  ],
  gifts: [
    "(?:envoyé|porter|apporté|acheté|déposé|fait livrer|préparé|laissé) & tu aimes|vous aimez|préféré…|pour (?:les enfants|la famille)|bouteille|caisse|gâteau|fleurs|pot|panier|chocolats & !tu m'as",
    "tombée? sur|trouvé|découvert|repéré|déniché|vu passer|croisé & lien|ci-dessous|ci-joint…|parfait…|idéal…|pour (?:toi|vous)|te|vous|correspond & !tu m'as|clés",
    "voici|ci-joint…|accepte…|acceptez|avec mes (?:amitiés|compliments)|en guise de merci|pour te remercier|de ma part & places|billets?|livre|exemplaire|invitation…|bon|bouteille|coffret|échantillon|chocolats|entrées",
    "(?:réservé|gardé|mis de côté|commandé|acheté|préparé|imprimé|pris) & pour (?:toi|vous)|t'|vous|te",
    `articles?|rapport|livre|podcast|étude|lien|reportage|vidéo|photos?|liste|carte|recette|interview|places|billets|documentaire|guide|modèle|bouquin & ${YOU} & passionn…|intéress…|plai…|trouvé|tombée? sur|vu|lu|voici|ci-joint…|util…|pens…|servir|régal…`,
    "glissé un mot|parlé de (?:vous|toi)|dit du bien|en votre faveur|en ta faveur|(?:vous|t')(?:\\s|')?ai (?:\\w+ )?(?:recommandée?|présentée?|citée?|mentionnée?|proposée?)|votre nom|ton nom & j'ai|ai|je|nous avons",
    "colis|cadeau|petite? (?:attention|surprise|quelque chose)|bouteille|présent|bon cadeau & enfants|vous|toi|t'|ta|votre|parti|arrive|route|pour",
    `(?:pensé|penser) à (?:vous|toi)|fait pour (?:vous|toi)|(?:va|devrait|pourrait) (?:vous|te|t')`,
  ],
  strings: [
    "notre|nos|le|la & devis|offre|proposition|contrat|commande|renouvellement|conditions|facture|licence|abonnement & peut|pourrait|pouvons|quand|conclure|boucler|finaliser|signer|(?<=\\?) & on|nous|vous|tu",
    "(?:toucher…|reconnaissant…|bien|gentil|super|ravi…|plaisir|heureu…) & que (?:tu|vous)|si (?:tu|vous) & devien…|adhér…|souten…|renouvel…|prolong…|abonn…|parrain…|don…|invest…|vot…|recommand…|sign…|command…|réserv…|achet…",
    "prolonger|renouveler|reconduire|signer|valider|étendre & (?:notre|votre|ton|le|la|ta) (?:\\w+ )?(?:contrat|licence|abonnement|commande|accord|adhésion|offre|devis|partenariat)",
    "devenir (?:\\w+ )?(?:mécène|membre|adhérente?|cliente?|partenaire|sponsor|marraine|parrain)|deviennes|deveniez|laisser un avis|votez? pour (?:nous|moi)|recommande-nous|seule chose que je",
    `${TALK} & ${MAY}|fix…|cal… & ${YOU}|nous|on & !${PAST}`,
    "quand|pourr…|pouv…|peut|puis|est-ce qu'on & parler|signer|signe|voir|appeler|discuter|renouvel…|command…|expliqu…|présent…|rencontr… & nous|on|je|vous|tu|me & !il|elle",
    "(?:ce serait|serait|j'aimerais|je compte) (?:\\w+ )?(?:bien|gentil|super|sympa|formidable)?,? ?(?:que|si) (?:vous|tu) & sign…|renouvel…|command…|appel…|réserv…|achet…|pass…|confirm…|vote…|donn…",
    "en échange|en retour|en contrepartie|donnant-donnant|tu me dois|renvoyer l'ascenseur & !rien|inutile|pas besoin",
  ],
  stiff: [
    "par la présente|accuse réception|accusons réception|vous prie (?:de croire|d'agréer)|veuillez (?:agréer|croire|recevoir)|l'expression de|sentiments (?:respectueux|distingués|dévoués|les meilleurs)|considération distinguée|haute considération|susmentionné…|susdit…|ci-dessus mentionné…|soussigné…|votre honorée|(?:j'ai|avons) l'honneur de|à qui de droit|dont acte|nonobstant|d'ores et déjà vous remercier|j'ai bien pris note|votre estimée|aux fins de|en foi de quoi|sous ce pli",
  ],
  stiffForCasual: [
    "en date d'hier|en date du|retenu toute mon attention|dont le contenu|l'assurance de|ci-après|procès-verbal|devra être|notifiée?|soussignée?|votre courrier électronique|vous voudrez bien|je vous informe|nous vous informons|afférent…|y relatif|en vigueur|à cet effet|en l'espèce|il convient de|je reste dans l'attente",
    "comme suite à|suite à (?:notre|votre|nos)|en référence à|faisant suite|tiens à vous informer|vous informe que|vous informons|porter à votre connaissance|me permets de|permettez-moi|faire parvenir|saurais? gré|d'en accuser|veuillez|je vous prie|nous vous prions|à votre (?:entière )?disposition|reste à votre|restons à votre|ci-joint…|en pièce jointe|en annexe|conformément|relativement à|concernant votre|dans l'attente|dans l'espoir|distingué…|salutations|respectueu…|cordialement vôtre|agréer|obligeance|bienveillan…|au plus tôt|dans les meilleurs délais|à votre convenance|votre aimable|votre correspondance|adresser mes|ai le plaisir de vous|prendre connaissance|bien vouloir|en vous remerciant|vous serais reconnaissante?|cher monsieur|chère madame|madame,|monsieur,",
  ],
  loose: [
    "ça roule|ça gaze|quoi de neuf|ça boume|tout déchiré|déchiré|cartonné|assuré|géré|boire un coup|un godet|bizzz*|bécots?|poutous?|je t'embrasse fort|plein de bisous|trop ouf|grave|de ouf|kif|top moumoute|ma biche|ma puce|mon chou|chou|loulou…|faut (?:absolument )?qu'on|t'as|t'es|t'étais|j'te|j'me|y a pas|p'tit…|tsais",
    "ha(?:ha)+h?|hé(?:hé)+|hihi(?:hi)*|mdr…|ptdr|lol…|xd|omg|jpp|tkt|stp stp|slt|cc|bjr|pk|pcq|qd|tt|mtn|dsl|bsx|bisous…|bizz|bise[sz]?|gros bisous|(?!www|iii)\\w*([a-z])\\1\\1\\w*|youpi|hourra|oups|bah|ben|pfff?|wesh|yo|hey+|coucou…|kikou|re-?coucou|tchao|ciao ciao|bye bye|à plus|a\\+|à plush",
    "mec|meuf|gros(?= ?[,!])|frère(?= ?[,!])|frérot|poto|ma belle|ma poule|mon pote|les gars|ma chérie|mon vieux|chef(?= ?[,!])|bro|copine|cocotte|champion",
    "kiff…|marr… (?:haha|trop|bien)?|tuerie|ouf|chelou|relou|stylé…|canon|délire|délirant|dingue|génial grave|grave|hyper (?:cool|chouette|sympa|bien)|super (?:sympa|cool|chouette|top)|trop (?:bien|cool|drôle|fort|marr…|contente?|top|mignon|hâte)|au top|top(?= ?!)|nickel|nickel chrome|impec|cool|chouette|sympa|truc|machin|bidule|bouquin|boulot|taf|bosser|bosse|bouffe|bouffer|resto|apéro|fiesta|teuf|à l'occase|occase|t'inquiète|t'inq|pas de souci|no stress|no souci|ça roule|ça marche|ça gère|t'as|t'es|y'a|j'sais|j'suis|chais pas|ouais|ouaip|nan|merde|putain|bordel|con|conne|chier|foutre|foutu|crevé…|claqué…|nase|flemme|vachement|carrément|grave bien|on s'est (?:bien |trop )?marrés?|rigol…|déconn…|passe nous voir",
  ],
  pressing: [
    "du mal à croire|incroyable|incompréhensible|ahurissant|sidérant|dépasse l'entendement & incapable|pas|ne|personne|réponse|lignes|répondre & !belle?|chance|bonheur|merci",
    "on est (?:déjà )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|nous sommes (?:déjà )?(?:lundi|mardi|mercredi|jeudi|vendredi)",
    "(?:vous avez|tu as) eu (?:\\w+ ){0,3}(?:jours|semaines|mois|temps)|(?:lis|lisez)-?(?:tu|vous) (?:seulement|au moins)|ça (?:t'|vous )intéresse (?:seulement|au moins|vraiment)",
    "(?:deux|trois|quatre|cinq|plusieurs|maintes|mille) (?:fois|mails|messages|relances|rappels|courriels|reprises) & je|j'ai|nous|mon|mes & écri…|demand…|relanc…|dit|rappel…|sollicit…|envoy…|appel…|signal…|répèt…|répét… & !merci|plaisir|lui",
    "(?:sérieusement|vraiment|non mais|franchement|tu plaisantes|vous plaisantez|c'est une blague|allons) ?[?!]",
    "(?:jours|semaines|mois) (?:et|sans|que|déjà) & pas un…|aucun…|rien|sans|toujours & mot|réponse|nouvelle…|signe|retour|rien",
    "tous les autres|les autres|tout le monde|n'importe qui & rendu|temps|pu|fait|réussi|eux|répondu & !merci",
    "règlement|paiement|facture|somme|montant & sous|défaut|impayé…|retard|immédiat…|faute & avocat|contraint…|huissier|transmettre|recouvrement|poursuites|verrons",
    "(?:deuxième|second|troisième|quatrième|cinquième|énième|nième|\\d+e|\\d+ème) (?:fois|mail|message|relance|rappel|courriel|demande|tentative|courrier) & je|j'ai|mon|ma|c'est|vous|nous|déjà|à & !merci|plaisir|lu",
    `si|sinon|faute|à défaut|sans|autrement & pas|n'|rien|sinon|faute|défaut|sans & ${DAY}|d'ici|avant|immédiatement|rapidement|délai|vite|sous|sinon & ir(?:ai|ons)|devr(?:ai|ons)|ser(?:ai|ons)|annul…|résili…|arrêt…|ailleurs|avocat|conséquences|cherch…|considér…|prendr…|porter|informer…|saisir… & nous|je|vous|on|tu & !il|elle|réessa…|en mai|pleut`,
    "avocat|mise en demeure|poursuites|voies? (?:légales?|de droit)|tribunal|huissier|conséquences|résili…|rompre|annuler|ailleurs|(?:un )?autre (?:prestataire|fournisseur|partenaire)|(?:votre|ta) (?:direction|hiérarchie|patron|chef|responsable|supérieur) & nous|je|me|vais|allons|devr…|obligée?|contrainte?|choix|irons|irai|informer|avertir|prévenir & !il|elle",
    "(?:pas|plus) (?:\\w+ )?(?:d'autre )?choix|contrain…|obligée? de|à bout|ma patience|notre patience|perds? patience|ras(?:-| )le(?:-| )bol|marre|ça suffit|c'en est trop|dernière (?:chance|relance|fois|mise)|dernier (?:rappel|avertissement|délai)|une bonne fois pour toutes|le temps presse|maintenant ou jamais|à prendre ou à laisser & me|je|j'|vous|ma|nous|c'est|ceci|plus|votre & !merci",
    "(?:attendais|espérais|méritais|attendions) (?:\\w+ )?(?:mieux|plus|autre chose)|déçue?s? (?:de|par) (?:vous|toi|votre|ton)|laissée? (?:tomber|en plan)|pas (?:même|une seule)|même pas & daign…|répond…|part|eu|pris|la peine|jugé|politesse|de vous|de toi|vous|tu",
    "daign…|vous (?:vous )?(?:moquez|fichez|foutez)|tu te (?:moques|fiches|fous)|ignor…|faire traîner|mener en bateau|perdre mon temps|perte de temps|vous abusez|tu abuses|inadmissible|inacceptable|pas sérieux|peu professionnel…|manque de (?:respect|sérieux|professionnalisme)|la moindre des (?:choses|politesses)|après tout ce que|le minimum|c'est si (?:compliqué|difficile)|qu'est-ce qui (?:\\w+ ){0,2}(?:bloque|prend)|pourquoi (?:\\w+ ){0,3}(?:pas|toujours)|combien de fois|(?:votre|ta) faute|vous êtes responsable|honteux|scandaleux & vous|tu|votre|ta|ton|me|mes|c'est|je & !pas (?:la vôtre|ta faute|votre faute)|ma faute|j'ignore",
    "(?:je|nous) (?:vous |te |me vois |tiens à vous )?(?:rappelle|rappeler)|dois (?:vous|te)? ?(?:rappeler|insister)|c'est vous qui|c'est toi qui|vous (?:m'|nous )?(?:aviez|avez) (?:promis|assuré|juré|dit que)|tu (?:m')?(?:avais|as) (?:promis|assuré|juré) & insist…|que|pourtant|mais|et|date|engag…|toujours & !demain|merci",
    `(?:j'exige|je veux|nous exigeons|je demande) & réponse|retour|paiement|explication|excuses|règlement|décision & immédiat…|sans délai|tout de suite|sur-le-champ|aujourd'hui|avant|d'ici|au plus tard|${DAY}`,
    "répond…|appel…|envoy…|pay…|fai(?:tes|s) & immédiatement|tout de suite|sur-le-champ|sans délai|urgen(?:t|ce) ?!+|dans l'heure & !je vous|je te|réponds-lui",
    "comme je (?:vous |te |l')?(?:l')?(?:ai|avais|écrivais|disais) & déjà|plusieurs|maintes|fois",
  ],
  business: [
    "(?:tu fais|vous faites|fais-tu|faites-vous|tu prends|vous prenez|tu vends|tu t'occupes) (?:encore|toujours|aussi|des|de la)",
    "(?:je dirige|je suis (?:maintenant|désormais|responsable)|je m'occupe) & maintenant|désormais|des|de la|du|chez|responsable|en quête|à la recherche|(?:j'ai|nous avons|j'aurais) (?:une?|des) (?:cliente?|mission|projet|poste|contrat|offre|proposition|demande|acheteur)…|(?:tu fais|vous faites|fais-tu|faites-vous|tu prends|vous prenez) (?:encore|toujours|aussi)",
    "en quête de|à la recherche de|sponsors?|investisseurs?|prestataires?|sous-traitants? & nous|je|on|pour",
    "(?:je|nous|j') ?(?:\\w+ ){0,3}(?:contacte|écris|sollicite|cherche|cherchons|recherche|recherchons|lance|lançons|ouvre|ouvrons|recrut…|prépar…|organis…|propos…|vend…|viens|venons|reprends|adresse|monte|montons|besoin|développ…|travaill…) & sujet|concernant|propos|pour|nouve…|version|produit|projet|appel d'offres|poste|offre|contrat|devis|commande|sorti…|lancer|client…|fournisseur…|dossier|subvention|stage|salon|campagne|partenariat & !pensé|vacances",
    "sujet|concernant|à propos|pour|c'est pour & poste|mission|projet|appel d'offres|devis|facture|contrat|commande|livraison|budget|dossier|partenariat|enquête|événement|site|licence|renouvellement|référence|stage|bureau",
    "qui|quel…|combien|avez-vous|as-tu|tu as|vous avez|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|faites-vous|fais-tu|tu fais|prenez-vous|connais-tu|est-ce que & contact|tarif…|prix|coût…|devis|capacité|numéro|dispo…|place|équipe|entreprise|référence|comptable|fournisseur|stock|toujours|chantier|mission|recommand…",
    "petite question|petit service|rapide question|ci-joint|pièce jointe|facture|délai|échéance|merci de (?:signer|vérifier|envoyer|confirmer|valider|me|nous)",
  ],
  opinions: [
    "dans le pays|chez nous|à la frontière|nos frontières & laiss…|entr…|débarqu…|arriv…|fait venir & qui|tous|ils|on & !invités|vacances",
    "minoritaires? (?:chez|dans)|serons (?:bientôt )?(?:\\w+ )?minoritaires|étrangers dans (?:notre|son) (?:propre )?pays|remplac(?:és|er|ement)",
    "sermons?|curés?|prêtres?|évêques?|imams?|rabbins?|prédicateurs?|religions?|députés?|élus?|juges?|journalistes|la presse|véganes?|écolos|boomers & débile…|fadaises|sornettes|mal|fanati…|arriéré…|moyenâgeu…|hypocri…|mensong…|imbécile…|idiot…|honte…|dangereu…|ridicul…|nul(?:s|les?)?|incapable… & !disait|toit",
    "part en (?:vrille|couille|sucette)|va (?:mal|droit dans le mur|à vau-l'eau)|à la dérive|fichue?|foutue?|coule|s'en (?:soucie|fiche|fout|moque)|faire semblant|hypocrisie & mairie|verts|gouvernement|maire|minist…|politi…|parti|gauche|droite|pays|europe|église|macron|migrants|immigr…|écolos",
    "(?:le|au|notre) seigneur|dieu|jésus|christ|sauveur|allah|ciel|saint-esprit|créateur & tourn…|sauv…|épargn…|cro(?:is|yez|ire|ient)|repent…|salut|confiance|jugement|colère|damn…|éternel…|chemin|péch…|puni…|convert… & !dieu merci|mon dieu|dieu sait|adieu",
    "gouvernement|ministre…|président…|premier ministre|élysée|matignon|assemblée|parlement|sénat|députée?s?|sénateur…|maire|politi…|parti|élections?|élu[es]*|vot(?:e|er|ez|ent|ants)|électeurs?|gauche|droite|extrême|macron…|mélenchon…|le pen|lepen…|bardella|zemmour|sarkozy|hollande|lfi|rn|ps|écolos?|écologistes?|verts|trump|poutine|biden|bruxelles|l'europe|l'ue|médias|journalistes|fonctionnaires|syndicats?|cgt|grévistes|grèves?|impôts|assistés|chômeurs|gilets|bobos|islam…|musulman…|mosquées?|voile|juifs?|juive|chrétien…|catho…|église|pape|dieu|la foi|sans foi|croyant…|athées?|religi…|laïcité|bible|coran|curés?|réfugiés?|migrants?|immigr…|étrangers|arabes|roms|clandestins|avortement|ivg|euthanasie|vaccin…|covid|pass sanitaire|climat…|réchauffement|féminis…|genre|woke…|lgbt…|gays?|homos…|trans|mariage pour tous|pma|gpa|israël…|palestin…|gaza|ukrain…|russ…|otan|police|flics & nuls?|clowns?|guignols?|scandal…|honte…|idiots?|idiote|crétins?|abrutis?|fous|folie|ridicul…|blague|corrompu…|menteur…|ment|mentent|mensonge…|traître…|trahi…|ruin…|détrui…|pas étonnant|le dise|faut (?:bien )?le dire|mon avis|selon moi|pour moi|si tu veux|(?:faut|faudrait|devrait) (?:\\w+ )?(?:interdire|supprimer)|marre|ras le bol|supporte…|propagande|lavage de cerveau|idéolog…|invasion|envahi…|submerg…|hypocri…|parasit…|profiteur…|incapable…|incompéten…|lamentable…|pitoyable…|dégoût…|déteste|hai(?:s|ne)|débil…|stupid…|bête…|n'importe quoi|foutaise…|escro…|voleur…|trop de|tous ces|toutes ces|sauv(?:e|er|era) (?:la france|le pays|notre)|meilleur (?:président|ministre)|enfin quelqu'un|heureusement que|expuls…|remplacement|secte|conte de fées|superstition|pourris?|vendus?|aveugles?|bande de|incapables & !association|bureau du club|pleut|météo|inaugur…|disait|kermesse|tournez|à droite après|à gauche après",
    "sans foi|jésus (?:t'aime|vous aime|sauve)|dieu (?:veut|punit|déteste)|en enfer|votez|il faut voter|ils sont tous (?:pareils|pourris|nuls|corrompus)|tous pourris|grand remplacement|bien-pensan…|pensée unique|on ne peut plus rien dire|la france (?:est fichue|part|va mal)|notre pays (?:est|part|va)|réveillez-vous|moutons & !élev…|laine",
  ],
  thanks: [
    "ouvert (?:la|une|bien des) portes?|grâce à (?:toi|vous|ton|votre)|on te doit|nous vous devons|nous te devons",
    "tellement|si|très|vraiment|trop|super|infiniment|extrêmement & gentil…|aimable|généreu…|sympa|adorable|attentionné…|chic & toi|vous|ta part|votre part|de (?:m'|nous)",
    "merci…|remerci…|reconnaissan…|gratitude|gré|chapeau|je te (?:dois|revaudrai)|je vous (?:dois|revaudrai)|sauvé…|énorme (?:aide|coup)|grand service|fière chandelle|précieu…|(?:beaucoup|énormément|bien|drôlement) aidée?s?|sans (?:toi|vous) & !saurais gré",
    "(?:ton|votre|ta) (?:aide|conseil|coup de main|recommandation|soutien|cadeau|geste|mise en relation) & précieu…|aidé…|touché…|formidable|super|parfait…|merveille",
  ],
  gushes: [
    "en admiration|admiration (?:totale|absolue|sans bornes)|je m'incline|personne au monde|personne sur terre|jamais de ma vie|de l'or (?:pur|en barre)|pure (?:magie|poésie|merveille)|chef-d'œuvre|œuvre d'art|à genoux|vous vénère|te vénère|changé ma vie",
    "honneur|privilège|joie|bonheur|cadeau & de ma vie|de ma carrière|d'une vie",
    "j'adore|je suis fan|je ne m'en remets pas|je n'en reviens pas|je craque|je fonds|je meurs|amoureuse? de|magicien… & !lire|le café|la mer",
    "si|telle?|d'une|tant de & extraordinaire|inégalé…|sans bornes|incomparable|inouï…|hors (?:norme|pair)|exceptionnel…|divin…|exquis…|sublime & vision|excellence|générosité|talent|grâce|brio|sagesse|beauté|bonté|leadership",
    "meilleure?s?|plus (?:belle?|beau|grande?|incroyable|extraordinaire|géniale?|forte?|formidable) & tous les temps|jamais|du monde|au monde|de ma vie|de l'univers|de l'histoire|sur terre & !pas|n'est|un des|une des",
    "(?:trouve|ai) pas (?:les|de) mots|pas de mots|sans voix|les mots (?:me )?manquent|aucun mot|pleur…|larmes|frissons|bouche bée|scotchée?|soufflée?|sur un (?:petit )?nuage|aux anges|rêve (?:qui|se|éveillé)|bluffée?|renversée?|chavirée?|conquise?|émerveillée? & !prix|facture|rire|oignon…",
    "infiniment|follement|incroyablement|totalement|absolument|profondément|immensément|terriblement|tellement|complètement|extraordinairement|éperdument|littéralement|résolument|mille fois|à quel point & honoré…|enthousias…|heureu…|ravi…|reconnaissant…|visionnaire|génial…|inspir…|magnifique|merveill…|formidable|fantastique|passionné…|émue?|bouleversé…|impressionné…|exceptionnel…|fasciné…|admirat… & !pas|n'",
    "(?:tu es|vous êtes|t'es) (?:\\w+ )?(?:la meilleure|le meilleur|les meilleurs|un génie|une reine|un roi|une déesse|un dieu|une star|une légende|un ange|un héros|une héroïne|une perle|incroyable|exceptionnelle?|extraordinaire|une inspiration|une visionnaire|un visionnaire|formidable|un amour|magique)",
  ],
  promises: [
    "je (?:te |vous |t'|les |l'|la |le )?(?:passe|viens|vais|file|monte) (?:te |vous |les |l'|la |le )?(?:déposer|apporter|chercher|récupérer|donner|porter|amener|livrer|remettre|régler|voir) & demain|ce soir|matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tout à l'heure|dès|cet",
    "je (?:te |vous |t'|le |la |les |l'|lui |y |en ){0,2}(?:passe|dépose|amène|ramène|laisse|glisse|file|balance|récupère|cherche|prends|finis|termine|mets|scanne|imprime|poste|ressors|ressoude|boucle|relis|viens) & demain|ce soir|tout à l'heure|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dès|d'ici|cet après-midi|matin & !ne|n'|pas|jamais|vacances|congé|si",
    "(?:te|vous) (?:parviendra|parviendront|arrivera|arriveront|sera envoyé|seront envoyé|rejoindra)…|sera (?:prête?|chez|sur|dans|faite?) & demain|avant|jeudi|lundi|mardi|mercredi|vendredi|d'ici|sous|ce soir & te|vous|ton|votre|ta|toi & !si",
    `(?:je|nous|j') ?(?:\\w+ |\\w'|l'){0,3}(?:\\w+(?:erai|irai|drai|rrai|ferai|aurai|serai|erons|irons|drons|rrons|ferons)) & te|t'|vous|le|la|les|l'|lui|${DAY}|avant|d'ici|dès|en|y|au|un|une|mon|ma|notre & !ne|n'|pas|jamais|peut-être|si|heureu…|ravi…|absente?|vous verrai|te verrai|faudra|devrai|aimer…`,
    `(?:je|nous) (?:te |t'|vous |le |la |les |lui |l'|m'en |m'y |y |en |me |nous ){1,3}(?:envoie|envoyons|rappelle|transmets|confirme|apporte|prépare|tiens|dis|recontacte|fais|ferons|occupe|charge|mets|remets|retourne|rembourse|renvoie|reviens|appelle|écris|dépose|donne|passe|partage|réserve|commande|livre|vérifie|demande|réponds|attelle) & ${DAY}|demain|ce soir|avant|d'ici|dès|tout de suite|rapidement|au courant|suite|matin|semaine|après-midi|dans (?:la|l'|les|une)|un|le|la|les|personnellement & !je me rappelle|ne|n'|pas|jamais|si vous|vous prie|confirme que|écris pour|écris au|me permets|par la présente|ai`,
    "laisse-moi faire|laissez-moi faire|je m'en (?:occupe|charge)|j'en fais mon affaire|comptez? sur (?:moi|nous)|compte sur (?:moi|nous)|c'est comme si c'était fait|c'est noté,? je|je m'y (?:mets|colle|attelle)|je suis dessus|je gère|(?:vous avez|tu as|je vous donne|je te donne) ma parole|considère (?:que )?c'est fait|je prends ça",
    `(?:sera|seront|arriver(?:a|ont)|parvien…|partir(?:a|ont)|recevr(?:as|ez)|aur(?:as|ez)|as|avez) & vous|tu|toi|te|votre|ton|chez|sur (?:ton|votre)|dans (?:ta|votre) & ${DAY}|matin|avant|d'ici|rapidement|au plus tard|sous|sans faute|dans la|première heure & plans?|jet|réponse|version|rapport|devis|document…|chiffres|liste|texte|photos|compte rendu|contrat|facture|colis|bureau|boîte|de (?:ma|notre) part|nouvelles & !merci|(?<=\\?)|hier|déjà`,
    "(?:m'engage|nous engageons|promets|promettons|garantis|garantissons|jure|vous assure|t'assure) & à|que|de|vous|te|d' & !ne peux|ne peut|rien|pas",
    "(?:je vais|nous allons|on va) (?:\\w+ |\\w'){0,2}(?:envoyer|rappeler|répondre|transmettre|confirmer|recontacter|écrire|appeler|préparer|livrer|vérifier|demander|occuper|regarder|réparer|rembourser|renvoyer|remplacer|voir avec|chercher|réserver|organiser|corriger|finir|terminer|rédiger)",
  ],
  spelled:
    "accords acquérir apparemment appartement attente attention avantage avantages besoins bientôt bonjour calendrier candidature capacité cauchemar chiffre clientes clients collaborateur collaboration collègue collègues commande commandes commencer communication complètement comprendre compétence compétences concernant condition conditions confiance confirmation confirmer conférence connaissance connaissances connexion connexions conseil conseils considérer construction contact contacts contenu continuer contrat contrats cordialement correctement correspond correspondance couramment demande demandes dernièrement difficile difficulté difficultés différence différent différente différents dimanche directement directeur discussion disponibilité disponibilités disponible disponibles document documentation documents domaine dossier dossiers décembre décision décisions département développement développer développeur effectivement efficace ensemble ensuite entreprise entreprises entretien entretiens environ environnement erreurs essayer exactement excellence excellent excellente excellents excuser exemple exemples exercice exister explication expliquer exposition expérience expériences extrêmement facilement facture factures favorable fonction fonctionnement formation formations formulaire fournisseur fournisseurs février gouvernement gratuitement généralement habitude heureusement horaire hésiter identique imaginer immédiatement importance important importante impression inconvénient indispensable industrie indépendant information informations initiative inscription instant intention interlocuteur international intervention intéressant intéressante intéressants intéressée invitation janvier journée journées langage langages lecture livraison livraisons logiciel longtemps magasin maintenance maintenant malheureusement manière marchandise matière matériel meilleur meilleure meilleurs mensuel mercredi mesdames message messages millénaire ministère monsieur montant méthode nombreux normalement notamment nouveau nouvelle nouvelles nécessaire nécessaires nécessité négociation objectif objectifs obligation observation occasion occurrence opinion opportunité opportunités opération ordinateur organisation organiser original ouverture paiement paiements parallèle parfait parfaitement parfois partenaire partenaires partenariat participation particulier particulièrement passionnant patience pendant permettre permission personnel personnelle personnellement personnelles perspective plaisir plusieurs politique possibilité possibilités possible pourtant pratique pression principal principalement priorité privilège probablement problème problèmes processus prochain prochaine prochainement procédure production produit produits profession professionnel professionnelle professionnels profiter programme progrès projets promesse proposition propositions propriétaire propriété précieux précision préférence préférer préparation préparer présence présentation présenter psychologie publicité qualité quantité quelque quelques question questionnaire questions quotidien raisonnable rapidement rapport rapports recevoir recherche recherches recommandation recommandations recommander reconnaissance reconnaissant recueil relation relations relativement remarquable remboursement remerciements remercier remplacement rencontrer renseignement renseignements rentrée représentant respect responsabilité responsable ressource ressources restaurant réaliser réalité récemment réception réflexion référence références régulièrement réparation répondre réponse réponses réservation réserver résoudre résultat résultats réunion réunions réussir réussite semaine semaines septembre service services seulement signature situation société sociétés solution solutions souhait souhaiter soutien spécial spécialement spécialiste stratégie structure suffisamment suggestion suggestions suivante support surprise surtout symbole système sécurité sérieusement sérieux technique technologie température théorie toujours traitement tranquille transport travail travaux tribunal typique téléphone témoignage université urgence utilisation utiliser vacances vendredi version visiteur vocabulaire volontaire volontiers vraiment véhicule vérification vérifier également élément éléments équipes établissement éventuellement évidemment évolution événement événements =development =difference =different =développe =example =examples =experience =fracture =fractures =function =intéresse =intéresses =language =languages =massage =organization =personal =preference =procède =procèdes =professional =précise =précises =présente =présentes =recommande =recommandes =reference =remarque =resources =répandre =special =convenu =convenus =convenues =contente =contentes =concerner",
  sameEnd: 3,
};
