// biome-ignore-all lint/style/useFilenamingConvention: the name is an address that a page already knows
// office.js hears of events only once somebody has asked whether it is ready. The script runtime of the classic Outlook needs no asking.
Office.onReady();
