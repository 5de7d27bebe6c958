/** Words that show that a display name is a group, a machine or a company. Lower case, without dots. */

const ANYWHERE =
  "team support sales service services info office newsletter news notifications notification admin administrator accounts accounting " +
  "billing help helpdesk desk marketing group department dept committee list mailer system noreply reply no-reply customer gmbh inc ltd " +
  "llc ag bv sa plc corp company university press hr recruiting jobs orders webmaster store shop alerts security kg ohg ug mbh " +
  "sarl srl spa oy aps nv co llp pty hotel bar cafe café restaurant studio studios atelier club forum media digital online " +
  "web software tech labs lab consulting consultants international global europe deutschland france españa museum design concept " +
  "solutions systems events academy festival ";

const ENGLISH =
  "reception clinic clinics hospital surgery practice dental dentists school college institute council church parish library theatre " +
  "gallery garage bakery bank insurance partners associates solicitors legal finance payroll purchasing procurement logistics " +
  "warehouse delivery dispatch bookings reservations enquiries inquiries contact hello mailroom board trust foundation charity society " +
  "association union federation agency bureau station properties property estates estate realty lettings homes builders building " +
  "construction roofing plumbing joinery motors cars cycles garden gardens nursery farm farms foods kitchen catering wines brewery " +
  "coffee books bookshop publishing print printing photography films productions records music band choir orchestra sports fitness gym " +
  "yoga salon travel tours holdings ventures capital investments industries engineering manufacturing works supplies supply trading " +
  "stores market centre center network cooperative co-op operations communications facilities management maintenance volunteers members " +
  "membership editorial editors crew staff town city county ministry embassy consulate police fire ";

const GERMAN =
  "empfang sekretariat verwaltung buchhaltung vertrieb einkauf verkauf versand lager personal personalabteilung abteilung bereich " +
  "geschäftsstelle geschäftsführung vorstand beirat betriebsrat redaktion verlag praxis gemeinschaftspraxis zahnarztpraxis klinik " +
  "klinikum krankenhaus apotheke kanzlei notariat steuerberatung rechtsanwälte anwälte büro amt rathaus stadt gemeinde landkreis bezirk " +
  "schule gymnasium kita kindergarten hochschule universität institut verein verband stiftung gesellschaft genossenschaft kirche " +
  "pfarramt bibliothek theater galerie werkstatt werk werke betrieb firma bau tischlerei schreinerei malerei gärtnerei bäckerei " +
  "metzgerei weingut gasthof gasthaus pension reisen reisebüro immobilien hausverwaltung versicherung versicherungen sparkasse " +
  "agentur kundendienst kundenservice rechnung rechnungen bestellung bestellungen bewerbung bewerbungen kontakt zentrale leitung " +
  "projektbüro technik handel handwerk elektro sanitär heizung autohaus fahrschule chor orchester ";

const FRENCH =
  "accueil secrétariat comptabilité comptable facturation commercial ventes achats livraison livraisons logistique direction rédaction " +
  "recrutement juridique cabinet clinique hôpital pharmacie école lycée collège université mairie préfecture ville commune fondation " +
  "syndicat fédération comité église paroisse bibliothèque théâtre boulangerie boucherie librairie société entreprise maison " +
  "établissements ets agence banque assurance assurances immobilier immobilière notaires notaire avocats avocat auberge gîte domaine " +
  "château voyages réservations clients clientèle équipe groupe bonjour renseignements ";

const SPANISH =
  "recepción secretaría contabilidad facturación comercial ventas compras envíos logística dirección redacción empleo jurídico bufete " +
  "clínica farmacia escuela colegio instituto universidad ayuntamiento ciudad asociación fundación sindicato federación iglesia " +
  "parroquia biblioteca teatro galería panadería carnicería librería taller empresa sociedad tienda agencia oficina banco seguros " +
  "inmobiliaria inmobiliarias notaría abogados gestoría bodega bodegas finca viajes reservas clientes cliente equipo grupo atención " +
  "servicio servicios soporte administración informática hola ";

let words: ReadonlySet<string> | null = null;

/** Made at first use. */
function known(): ReadonlySet<string> {
  words ??= new Set([ANYWHERE, ENGLISH, GERMAN, FRENCH, SPANISH].flatMap((list) => list.trim().split(" ")));
  return words;
}

/** Ends of German words made of several, of which no surname is made. */
const ENDINGS =
  /(?:praxis|kanzlei|verein|verband|verlag|klinik|zentrum|stiftung|gesellschaft|apotheke|bäckerei|metzgerei|werkstatt|gruppe|beratung|verwaltung|versicherung|abteilung|schule|agentur|betriebe?|technik|büro|handlung)$/u;

/** Whether a word (lower case, without dots) is of a group, a machine or a company. */
export const isNobodysName = (word: string): boolean =>
  known().has(word) || ENDINGS.test(word) || word.split("-").some((part) => part !== word && known().has(part));
