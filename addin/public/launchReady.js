// biome-ignore-all lint/style/noRestrictedGlobals: a page of the send check, which has nothing of the pane
// office.js hears of events only once somebody has asked whether it is ready. The classic Outlook's script runtime needs no asking.
Office.onReady();
