/** Every word of the pane in English. Sentences with numbers in them are in `sentences.ts`. */

import type { Visibility } from "../../shared/contract/interactions.ts";
import type { ProblemType } from "../../shared/contract/problems.ts";
import type { CadenceSource } from "../../shared/domain/cadence.ts";
import type { Bond, Stage } from "../../shared/domain/stage.ts";
import type { TieKind } from "../../shared/domain/tieKind.ts";
import type { EditLabel, RuleId } from "../../shared/domain/tone/rule.ts";
import type { Channel } from "../../shared/domain/touch.ts";
import type { WriteKind } from "../api/outbox.ts";

const stages: Record<Stage, string> = {
  acquaintance: "Acquaintance",
  buildup: "Build-up",
  continuation: "Continuation",
  deterioration: "Deterioration",
  ending: "Ending",
};

const bonds: Record<Bond, string> = {
  none: "No relationship yet",
  one_sided: "One-sided so far",
  encounter: "A single exchange",
  relationship: "A relationship",
};

const kinds: Record<TieKind, string> = {
  unsorted: "Not sorted yet",
  customer: "Customer",
  referral: "Referral",
  mentor: "Mentor or adviser",
  coworker: "Co-worker or recruit",
  employee: "Employee or report",
  supplier: "Supplier or partner",
  personal: "Personal",
};

const channels: Record<Channel, string> = {
  mail: "E-mail",
  call: "Call",
  video: "Video call",
  face_to_face: "Face to face",
  event: "Event",
  letter: "Letter",
  message: "Message",
  social: "Social media",
};

const rules: Record<RuleId, string> = {
  "early-pitch": "Early pitch",
  "vague-ask": "Vague ask",
  "broadcast-voice": "Broadcast voice",
  "wrong-name": "Name",
  chaser: "Chasing",
};

const edits: Record<EditLabel, string> = {
  leave_out: "Leave it out",
  ask_about_them: "Ask about their work",
  be_specific: "Make it specific",
  speak_to_one: "Speak to one person",
  use_their_name: "Use their name",
  no_pressure: "Take the pressure off",
  say_what_it_is_about: "Say what it is about",
};

const visibilities: Record<Visibility, string> = {
  private: "Only me",
  metadata: "Team, without the note",
  team: "Team",
};

const cadenceSources: Record<CadenceSource, string> = {
  person: "set for this person",
  rhythm: "your own rhythm",
  kind: "usual for this kind of tie",
};

const problems: Record<ProblemType, string> = {
  "invalid-request": "Rapport did not understand what was sent. Check what you typed and try again.",
  "idempotency-key-missing": "This could not be saved because of a fault in Rapport.",
  unauthenticated: "Your sign-in has run out. Sign in again.",
  forbidden: "This is a colleague's or an administrator's to change.",
  "not-found": "This is no longer there. Refresh to see what is.",
  "method-not-allowed": "This could not be done because of a fault in Rapport.",
  conflict: "This contradicts what is stored. Refresh and look again.",
  "address-ambiguous": "This address belongs to several people. Choose one first.",
  "never-logged": "A rule says that this is not kept.",
  "version-changed": "Somebody changed this meanwhile. What you see now is the newer version; your words are kept.",
  "too-large": "This is too long to be saved.",
  "unsupported-media-type": "This could not be saved because of a fault in Rapport.",
  "idempotency-key-reused": "This was already saved with other contents. Refresh and look again.",
  "version-missing": "This could not be saved because of a fault in Rapport.",
  "too-many-requests": "Too many requests at once. Rapport tries again shortly.",
  internal: "Something went wrong on the server.",
  unavailable: "Rapport's server does not answer for the moment.",
};

const writes: Record<WriteKind, string> = {
  log_thread: "Thread logged",
  log_touch: "Touch logged",
  undo: "Log undone",
  edit_log: "Log changed",
  contact: "Contact saved",
  tie: "Kind and rhythm saved",
  choice: "Choice of person",
  dismissal: "Advice dismissed",
  override: "Your view of the stage saved",
  rest: "Reminder changed",
  nudges: "Suggestions changed",
};

export const en = {
  product: "Rapport",
  privacy: "Your messages stay in Outlook. Rapport stores when, who and what you type here.",
  refresh: "Refresh",
  retry: "Try again",
  cancel: "Cancel",
  save: "Save",
  saving: "Saving",
  undo: "Undo",
  more: "Show more",
  details: "Details",
  dismiss: "Dismiss",
  discard: "Discard",
  close: "Close",
  reading: "Reading",
  readingFrom: "From",
  writing: "Writing",
  noSubject: "(no subject)",
  stages,
  bonds,
  kinds,
  channels,
  rules,
  edits,
  visibilities,
  cadenceSources,
  problems,
  writes,
  state: {
    loading: "Looking up where you stand",
    asking: "asking for news",
    signedOut: "Sign in to see where you stand",
    signedOutWhy: "Rapport uses your work account through Outlook. There is no extra password.",
    signIn: "Sign in",
    signingIn: "Signing in",
    signInFailed: "Sign-in did not work.",
    signInCancelled: "Sign-in was closed before it finished.",
    signInUnavailable: "Sign-in is not available here",
    signInUnavailableWhy:
      "This Outlook or this kind of mailbox cannot sign you in. Open Rapport in the new Outlook, in Outlook on the web or in a current Outlook for Windows or Mac, with a work or school account.",
    signOut: "Sign out",
    noOutlook: "Open Rapport inside Outlook",
    noOutlookWhy: "Open a message, then choose Rapport from its apps.",
    libraryMissing: "Outlook's library did not load",
    libraryMissingWhy: "Check the connection, then try again. A firewall may block appsforoffice.microsoft.com.",
    noItem: "No message selected",
    noItemWhy: "Pick a message and this pane follows. If one is open already, refresh.",
    unsupported: "Rapport speaks of messages only",
    unsupportedWhy: "Appointments and other items are left alone.",
    itemFailed: "Outlook did not hand over this message",
    offline: "You are offline",
    offlineWhy: "What you save now is kept here and sent when the connection is back.",
    failed: "That did not work",
    partMissing: "A part of Rapport could not be shown. Without a connection some parts cannot be loaded.",
    nobody: "Nobody outside your organisation is on this message.",
    noRecipients: "Add a recipient to see where you stand with them.",
    stale: "Outlook has moved on to another message.",
  },
  outbox: {
    title: "Not saved yet",
    explain: "Kept on this device; sent as soon as the server answers.",
    refused: "Could not be saved",
    copy: "Copy text",
    full: "Too much is waiting to be sent. Your words stay here; try again when the server answers.",
  },
  person: {
    unknown: "Not in Rapport yet",
    unknownWhy: "Logging the thread adds them, or add them now.",
    create: "Add person",
    ambiguous: "Who is this?",
    ambiguousWhy: "Several people use this address. Rapport remembers your choice.",
    choose: "This one",
    another: "Someone else",
    chosen: "You chose this person for the address.",
    change: "Change",
    goesBy: "goes by",
    edit: "Edit person",
    storedNow: "Stored now",
    tie: "Kind and rhythm",
    colleagues: "Colleagues",
    countColleagues: "Show where you stand with them",
    apartColleagues: "Set colleagues apart again",
    youToo: "you",
    you: "You",
    automated: "Automated senders",
    automatedWhy: "Nobody reads answers there, so nothing is counted.",
  },
  stage: {
    notEnough: "Not enough yet",
    strength: "Strength",
    override: "Say the stage yourself",
    yourView: "your view",
    rulesSay: "The rules say",
    moreReasons: "All reasons",
    reasons: "Why",
    showTouches: "Show the touches behind this",
    hideTouches: "Hide the touches",
    noTouchesHere: "Others are further back: see the history.",
  },
  rhythm: {
    they: "They wrote",
    you: "You wrote",
    due: "Due",
  },
  touch: {
    last: "Last touch",
    since: "since",
    unlogged: "This message, not logged yet",
    none: "No touch recorded yet",
    log: "Log a touch",
    logTitle: "Log a call, meeting or other touch",
    how: "How",
    when: "When",
    who: "Who reached out",
    they: "They did",
    me: "I did",
    both: "Both",
    note: "Note (optional)",
    history: "History",
    historyEmpty: "Nothing logged yet.",
    hideHistory: "Hide history",
    automated: "automated",
    colleague: "with a colleague",
  },
  log: {
    action: "Log this thread",
    again: "Log this message too",
    options: "People, note, visibility",
    people: "Log for",
    note: "Note",
    noteHint: "Stored as you type it; the message itself is not.",
    visibility: "Who may see it",
    nobody: "Say first who this is, or choose somebody below.",
    logging: "Logging",
    waiting: "Not saved yet: logged here, sent when the server answers",
    done: "Thread logged",
    undone: "Log undone",
    region: "Log",
    change: "Change",
    move: "Move to another person",
    moveNot: "Leave where it is",
  },
  compose: {
    suggestions: "Your draft",
    looking: "Reading your draft here, in the pane",
    nothing: "Nothing to say about this draft.",
    empty: "Start writing; what does not fit is marked here.",
    unsupported: "This language is not one Rapport knows, so only names and the chase are checked.",
    because: "Because",
    applied: "Changed",
    undone: "Taken back",
    applyFailed: "The draft has changed there. Look at it again.",
    dismissed: "You will not see this advice for this person again.",
    insertFailed: "Outlook did not take the name. Put the cursor into the message and try again.",
    bodyFailed: "Outlook did not hand over the draft.",
  },
} as const;

export type Words = typeof en;
