import type { Language } from "./language.ts";

export const PL: Language = {
  code: "pl",
  order: "dmy",
  from: "od|nadawca",
  sent: "wysłano|wysłane|data|data wysłania|wysłany",
  to: "do|adresat|odbiorca",
  cc: "dw|cc|udw|do wiadomości|kopia",
  subject: "temat",
  labels: "ważność|załączniki|priorytet|odpowiedz do",
  wrote: "napisał(a)|napisał/a|napisał|napisała|pisze|napisano|napisana przez|cytowanie",
  around: "w|dniu|o|godz|godz.|dnia|wiadomość|napisana|przez|użytkownik|roku|r.|r",
  months:
    "stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru",
  weekdays:
    "niedziela/niedz/ndz/niedzielę poniedziałek/pon/pn wtorek/wt środa/śr/środę czwartek/czw/cz piątek/pt sobota/sob/so/sobotę",
  am: "",
  pm: "",
  original: "wiadomość oryginalna|oryginalna wiadomość|wiadomość pierwotna|wiadomość źródłowa",
  forwarded:
    "przekazana wiadomość|wiadomość przekazana dalej|początek przekazanej wiadomości|początek przekazywanej wiadomości|przekazana przez|treść przekazanej wiadomości",
  closings:
    "z poważaniem|pozdrawiam serdecznie|serdecznie pozdrawiam|pozdrawiam|pozdrowienia|z pozdrowieniami|z wyrazami szacunku|łączę pozdrowienia|dziękuję|dziękuję i pozdrawiam|dzięki|miłego dnia",
  sentFrom: "wysłane z |wysłano z |pobierz program outlook|pobierz outlook|uzyskaj outlook|wysłane przez ",
  away: "poza biurem|na urlopie|nieobecny|nieobecna|przebywam na urlopie|automatyczna odpowiedź",
  returns: "wracam|powrót|wrócę|do dnia|będę dostępny od|będę dostępna od|od dnia|do",
  deputy:
    "proszę o kontakt z|prosimy o kontakt z|proszę kontaktować się z|w pilnych sprawach|podczas mojej nieobecności",
  unsubscribe:
    "wypisz się|zrezygnuj z subskrypcji|anuluj subskrypcję|rezygnacja z|wyświetl w przeglądarce|zobacz w przeglądarce|otrzymujesz tę wiadomość",
  notice:
    "otrzymali państwo tę wiadomość omyłkowo|otrzymali państwo tę wiadomość przez pomyłkę|otrzymał tę wiadomość omyłkowo|otrzymałeś tę wiadomość przez pomyłkę|otrzymaną omyłkowo|nie są państwo adresatem|nie jest pan adresatem|nie jesteś adresatem|zanim wydrukujesz|spoza organizacji|nadawca zewnętrzny",
  noticeHint:
    "środowisk|uwaga|ostrożn|poufne|poufna|przeznaczone wyłącznie|przeznaczona wyłącznie|adresata|załączniki|załącznikami|powiadomienie nadawcy|usunięcie|zabronione",
  replyAbove: "powyżej tej linii|powyżej tego wiersza|nad tą linią",
};
