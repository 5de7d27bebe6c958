/**
 * Fetches the parts that come after the first card while nobody waits for them, so that they are there at the click, and
 * also when the connection is gone by then. A part that does not come now comes when it is needed.
 */
export function fetchLaterParts(): void {
  const parts = [
    import("./screens/Rhythm.tsx"),
    import("./screens/SetApart.tsx"),
    import("./screens/SentLogs.tsx"),
    import("./screens/OverrideForm.tsx"),
    import("./screens/DueList.tsx"),
    import("./screens/CloserLook.tsx"),
    import("./screens/LogBar.tsx"),
    import("./background/started.ts"),
    import("./screens/UnknownCard.tsx"),
    import("./screens/AmbiguousCard.tsx"),
    import("./screens/FromMessage.tsx"),
    import("./screens/DraftAdvice.tsx"),
    import("./screens/AboutRule.tsx"),
    import("./screens/SnippetBar.tsx"),
    import("./screens/Snippets.tsx"),
    import("./screens/KeepInMind.tsx"),
    import("./screens/LogOptions.tsx"),
    import("./screens/EditLog.tsx"),
    import("./screens/History.tsx"),
    import("./screens/TouchForm.tsx"),
    import("./screens/TieForm.tsx"),
    import("./screens/ContactForm.tsx"),
    import("./screens/SignedOut.tsx"),
    import("./office/openWindow.ts"),
    import("./office/openConfirm.ts"),
    import("./screens/NoMessage.tsx"),
    import("./screens/KeptOut.tsx"),
    import("./screens/PersonPrivacy.tsx"),
    import("./screens/OwnPrivacy.tsx"),
  ];
  for (const part of parts) part.catch(() => {});
}
