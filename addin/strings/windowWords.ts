/** The few words of the sign-in window, apart from the pane's so that the window does not load those. */
export const windowWords = {
  alone: "This window belongs to Rapport in Outlook. Close it and sign in there.",
  done: "You are signed in. This window can be closed.",
  failed: "Sign-in did not work. Close this window; Rapport in Outlook says why.",
} as const;
