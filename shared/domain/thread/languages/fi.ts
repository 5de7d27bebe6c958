import type { Language } from "./language.ts";

export const FI: Language = {
  code: "fi",
  order: "dmy",
  from: "lähettäjä",
  sent: "lähetetty|päiväys|päivämäärä|pvm|lähetyspäivä",
  to: "vastaanottaja|vastaanottajat|kenelle",
  cc: "kopio|cc|piilokopio",
  subject: "aihe",
  labels: "tärkeys|liitteet|vastaa",
  wrote: "kirjoitti|kirjoitti seuraavasti|lainaus",
  around: "klo|kello|päivänä|pe",
  months:
    "tammikuu/tammikuuta/tammi/tammik helmikuu/helmikuuta/helmi/helmik maaliskuu/maaliskuuta/maalis/maalisk huhtikuu/huhtikuuta/huhti/huhtik toukokuu/toukokuuta/touko/toukok kesäkuu/kesäkuuta/kesä/kesäk heinäkuu/heinäkuuta/heinä/heinäk elokuu/elokuuta/elo/elok syyskuu/syyskuuta/syys/syysk lokakuu/lokakuuta/loka/lokak marraskuu/marraskuuta/marras/marrask joulukuu/joulukuuta/joulu/jouluk",
  weekdays:
    "sunnuntai/sunnuntaina/su maanantai/maanantaina/ma tiistai/tiistaina/ti keskiviikko/keskiviikkona/ke torstai/torstaina/to perjantai/perjantaina/pe lauantai/lauantaina/la",
  am: "ap",
  pm: "ip",
  original: "alkuperäinen viesti|alkuperäinen sanoma|alkuperäinen tapaaminen",
  forwarded: "välitetty viesti|välitetty viesti alkaa|edelleenlähetetty viesti|edelleen lähetetty viesti",
  closings:
    "ystävällisin terveisin|parhain terveisin|terveisin|terveiset|yt|t|kiitos|kiitoksin|kiitos etukäteen|mukavaa päivänjatkoa|yst. terv.",
  sentFrom:
    "lähetetty iphone|lähetetty android|lähetetty outlook|lähetetty puhelim|lähetetty samsung|lähetetty ipad|hanki outlook|lähetetty proton",
  away: "poissa toimistolta|lomalla|vuosilomalla|en ole tavoitettavissa|automaattinen vastaus|poissa|lomalla|poissa toimistolta|en ole tavoitettavissa",
  returns: "palaan töihin|palaan|takaisin|asti|saakka",
  returnsAfter: "asti|saakka",
  deputy:
    "ota yhteyttä|yhteyttä|kiireellisissä asioissa|poissaoloni aikana|ottakaa yhteyttä|ota yhteyttä|kiireellisissä asioissa",
  unsubscribe: "peruuta tilaus|peru tilaus|poistu postituslistalta|avaa selaimessa|näytä selaimessa",
  notice:
    "saanut tämän viestin vahingossa|saanut tämän viestin erehdyksessä|olet saanut viestin erehdyksessä|vastaanottanut tämän viestin erehdyksessä|jos et ole tarkoitettu vastaanottaja|ette ole viestin oikea vastaanottaja|ennen kuin tulostat|organisaation ulkopuolelta",
  noticeHint:
    "ympäristö|varo|luottamuksellinen|luottamuksellista|tarkoitettu vain|liitteet|ilmoita lähettäjälle|poista viesti|tuhoa",
  replyAbove: "tämän rivin yläpuolelle|tämän viivan yläpuolelle",
};
