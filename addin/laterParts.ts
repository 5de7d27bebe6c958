/**
 * Fetches the parts that come after the first card while nobody waits for them, so that they are there at the click, and
 * also when the connection is gone by then. A part that does not come now comes when it is needed.
 */
export function fetchLaterParts(): void {
  const parts = [
    import("./screens/person/Rhythm.tsx"),
    import("./screens/read/SetApart.tsx"),
    import("./screens/log/SentLogs.tsx"),
    import("./screens/person/OverrideForm.tsx"),
    import("./screens/due/DueList.tsx"),
    import("./screens/closer/CloserLook.tsx"),
    import("./screens/log/LogBar.tsx"),
    import("./background/started.ts"),
    import("./screens/person/UnknownCard.tsx"),
    import("./screens/read/AmbiguousCard.tsx"),
    import("./screens/read/FromMessage.tsx"),
    import("./screens/compose/DraftAdvice.tsx"),
    import("./screens/compose/AboutRule.tsx"),
    import("./screens/compose/SnippetBar.tsx"),
    import("./screens/compose/Snippets.tsx"),
    import("./screens/compose/KeepInMind.tsx"),
    import("./screens/compose/Exchanges.tsx"),
    import("./screens/log/LogOptions.tsx"),
    import("./screens/log/EditLog.tsx"),
    import("./screens/closer/History.tsx"),
    import("./screens/log/TouchForm.tsx"),
    import("./screens/person/TieForm.tsx"),
    import("./screens/person/ContactForm.tsx"),
    import("./screens/frame/SignedOut.tsx"),
    import("./office/openWindow.ts"),
    import("./office/openConfirm.ts"),
    import("./screens/frame/NoMessage.tsx"),
    import("./screens/read/KeptOut.tsx"),
    import("./screens/privacy/PersonPrivacy.tsx"),
    import("./screens/privacy/OwnPrivacy.tsx"),
  ];
  for (const part of parts) part.catch(() => {});
}
