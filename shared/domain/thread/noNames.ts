/** Capitalised words that stand alone on a line without being a name. Lower case. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  "thanks thank regards best cheers sincerely yours all team everyone everybody folks hi hello hey dear yes no ok okay sure great fine good nice wow amen congrats congratulations sorry please attached enclosed confidential privileged regarding subject from to sent date fyi monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow tonight yesterday soon later get danke merci gracias grazie bedankt hallo bonjour hola ciao done agreed perfect excellent awesome absolutely received noted understood welcome enjoy goodbye bye why what when".split(
    " ",
  ),
);
