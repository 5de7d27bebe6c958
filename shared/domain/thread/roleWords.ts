/** What people are called at their work, as their signatures say it: of men and of women, and in compounds. */

/** `*` stands for any letters or none, so that `*leiter` is `Werkstattleiter` too; `~` for three at least, where the bare word is another. */
const WORDS: readonly string[] = [
  // English
  "manager|director|head of|chief|officer|c[efto]o|president|vice president|vp|engineer|developer|consultant|analyst|architect",
  "assistant|associate|partner|founder|owner|professor|lecturer|researcher|editor|designer|coordinator|specialist|advis[eo]r",
  "counsel|attorney|lawyer|accountant|sales|marketing|supervisor|secretary|administrator|controller|auditor|technician|scientist",
  "programmer|chair(?:man|woman|person)|treasurer|producer|recruiter|executive|representative|team lead|tech lead",
  // German
  "(?!begl|*(?:halb|ab|wellen|steh|tritt)leiter)*leiter(?:in)?|(?:*s|projekt|team|werkstatt|bau)?leitung",
  "*(?:berater|entwickler|referent|assistent|ingenieur|architekt|arbeiter|koordinator|techniker|planer|einkäufer|verkäufer)(?:in)?",
  "*(?:geschäftsführer|inhaber|gründer|prokurist|dozent|buchhalter|jurist|sekretär|redakteur|vorsteher|designer)(?:in)?",
  "*(?:beauftragt|vorsitzend)er?|*vorstand|*an[wv]alt|*anwältin|(?:werk|bürger|haus|betriebs|schicht)meister(?:in)?",
  "(?:ober|fach|chef)(?:arzt|ärztin)|(?:industrie|büro|groß|immobilien)kauf(?:mann|frau)|professorin|controllerin",
  // French
  "direct(?:eur|rice)|responsable|ingénieure?|gérante?|chargée? d(?:e|es|u)?|cheffe|chef|présidente?|adjointe?|assistante?|conseill(?:er|ère)",
  "comptable|attachée? (?:commerciale?|d(?:e|es|u)?)|technico-commerciale?|avocate?|secrétaire|technicienne?|développeu(?:r|se)|consultante",
  "fondat(?:eur|rice)|associée|coordinat(?:eur|rice)|juriste|acheteu(?:r|se)|rédact(?:eur|rice)|professeure?|déléguée?|pdg|drh",
  // Spanish and Portuguese
  "(?:sub)?director[a]?|gerente|jef[ea]|ingenier[oa]|encargad[oa]|coordinadora?|consultora?|asesora?|abogad[oa]|técnic[oa] (?:de|en)",
  "contable|secretari[oa]|president[ea]|soci[oa]|fundadora?|desarrolladora?|arquitect[oa]|profesora?|administradora?|analista",
  "diretora?|engenheir[oa]|coordenadora?|advogad[oa]|chefe|sóci[oa]|professora|encarregad[oa]|contabilista|vendedora?",
  // Italian
  "responsabile|dirett(?:ore|rice)|consulente|ingegnere|avvocat[oa]|titolare|amministrat(?:ore|rice)|impiegat[oa]|segretari[oa]",
  "capo ?(?:progetto|ufficio|reparto|officina|area|servizio)|addett[oa]|coordinat(?:ore|rice)|geometra|architett[oa]|commercialista",
  "ragionier[ea]|progettista|sviluppat(?:ore|rice)|docente|professoressa|fondat(?:ore|rice)|referente|dirigente|funzionari[oa]",
  // Dutch
  "*(?:directeur|adviseur|beheerder|medewerk(?:er|ster)|ontwikkelaar|bestuurder)|(?!verl)*leid(?:er|ster)|*manager|eigena(?:ar|res)",
  "voorzitter|secretar(?:is|esse)|vertegenwoordiger|inkoper|verkoper|docente?|hoogleraar|advocaat|vennoot|zaakvoerder",
  "*coördinator|onderzoeker|oprichter|boekhoud(?:er|ster)",
  // Swedish, Danish, Norwegian
  "*(?:chef|sjef|konsult|konsulent|rådgiv(?:are|er)|ansvarig|ansvarlig|medarbe[ij]der|direktör|direktør|ingenjör|ingeniør)",
  "*handläggare|*utvecklare|u[dt]vikler|*ledare|~leder|leder (?:for|av|af)|samordnare|säljare|selger|sælger|ordförande|formand",
  "grundare|ägare|lektor|forskare|forsker|*sekreterare|inköpare|sa[kg]sbehandler|advokat|revisor|økonom|ekonom|fuldmægtig",
  // Finnish
  "*(?:päällikkö|johtaja|asiantuntija|insinööri|suunnittelija|koordinaattori|konsultti|sihteeri|kehittäjä|esimies|opettaja)|~vastaava",
  "yrittäjä|*assistentti|*lehtori|*tutkija|asianajaja|*myyjä",
  // Polish
  "(?:wice)?(?:dyrektor|prezes)(?:ka)?|kierowni(?:k|czka)|specjalist(?:a|ka)|inżynier|doradca|(?:konsultant|koordynator|asystent)(?:ka)?",
  "księgow[ay]|menedżer(?:ka)?|właściciel(?:ka)?|wspólnik|radca prawny|adwokat|analityk|programist(?:a|ka)|przedstawiciel(?:ka)?",
  "sekretar(?:z|ka)|(?:projektant|referent)ka|projektant|zastępca|handlowiec",
  // Czech, Russian, Turkish
  "ředitel(?:ka)?|vedoucí|директор|менеджер|руководитель|начальник|инженер|специалист|müdürü?|uzmanı",
];

/** Of the languages above, in lower case. A class of all letters, whatever their case, takes a tenth of a second to be made ready for this. */
const LETTER = String.raw`[a-z\u00df-\u024f\u0400-\u04ff]`;
const whole = (words: string): RegExp =>
  new RegExp(`(?:^|${LETTER.replace("[", "[^")})(?:${words})(?:$|${LETTER.replace("[", "[^")})`);

const ROLE = whole(WORDS.join("|").replaceAll("*", `${LETTER}*`).replaceAll("~", `${LETTER}{3,}`));
/** Scripts that put no space between words. */
const UNSPACED_ROLE = /部长|经理|总监|工程师|部長|課長|主任|担当|팀장|부장|과장|이사/u;

/** Whoever says these speaks to somebody, and does not name their role. In lower case: `IS` and `US` stand in roles. */
const SPEAKS = whole(
  [
    "you|your|we|our|my|me|please|thanks?|is|are|was|were|will|has|have|can|could|ich|wir|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?",
    "dein(?:e[mnrs]?)?|mich|dich|uns|bitte|danke|ist|sind|wird|hat|habe|haben|kann|je|vous|nous|notre|votre|nos|vos|mon|merci",
    "sera|suis|yo|usted|nuestr[oa]|está|gracias|io|noi|nostr[oa]|sono|grazie|ik|wij|jij|jouw|uw|onze|mijn|wordt|bedankt|jeg",
    "jag|vår|vores|tack|takk|kiitos|olen|jestem|mój|moja|nasz|nasza|proszę|dziękuję",
  ].join("|"),
);

/** Whether `words`, a part of a line of a signature, name a role. Linear. */
export function isRole(words: string): boolean {
  if (UNSPACED_ROLE.test(words)) return true;
  const spoken = words.slice(0, 1).toLowerCase() + words.slice(1);
  return ROLE.test(words.toLowerCase()) && !SPEAKS.test(spoken) && !/^I['’ ][a-z]/.test(words);
}
