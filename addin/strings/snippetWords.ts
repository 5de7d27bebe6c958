/** Snippets in English: what stands around them, and the ones a user begins with. */
import type { Snippet } from "../../shared/domain/snippets.ts";

export const snippetWords = {
  title: "Snippets",
  hint: "Your own sentences for one person. Rapport fills in what it knows and asks for the rest.",
  none: "None of your snippets is meant for where you two stand. Add one, or change whom they are for.",
  several: (people: number) =>
    `This draft goes to ${people} people outside. A snippet speaks to one: write to them one by one, or in your own words.`,
  insert: "Insert",
  inserted: "Inserted",
  insertFailed: "Outlook did not take it. Put the cursor into the message and try again.",
  fillIn: "Fill in",
  blanks: { name: "Their name", topic: "What it is about" } as Readonly<Record<string, string>>,
  arrange: "Arrange snippets",
  arranged: "Done arranging",
  add: "Add a snippet",
  edit: "Edit",
  remove: "Remove",
  name: "Title",
  text: "Text",
  textHint:
    "{name} is the name they go by, {topic} what the message is about. Any other {…} is asked for before it is inserted.",
  missing: "Say something here",
  kinds: "For these kinds of tie",
  stages: "At these stages",
  everyone: "None ticked: for all.",
  saved: "Saved.",
  undone: "Taken back.",
  tooMany: "There are fifty already. Remove one first.",
} as const;

/** What a user begins with; saved as their own with the first change. */
export const STARTING_SNIPPETS: readonly Snippet[] = [
  {
    title: "Thank you for the meeting",
    text: "Thank you for the time you took, {name}. What stayed with me most is {what stayed with you}.",
    kinds: [],
    stages: ["acquaintance", "buildup"],
  },
  {
    title: "Something useful, no strings",
    text: "{name}, this made me think of you: {what you found}. No need to answer; I hope it helps with {topic}.",
    kinds: [],
    stages: ["buildup", "continuation", "deterioration"],
  },
  {
    title: "One clear question",
    text: "May I ask you one thing about {topic}: {your question} A line by {day} would help, and a no is fine too.",
    kinds: [],
    stages: ["buildup", "continuation"],
  },
  {
    title: "Good news to share",
    text: "You had a part in this, {name}: {what came of it}. Thank you.",
    kinds: ["customer", "referral", "mentor", "personal"],
    stages: ["continuation"],
  },
  {
    title: "After a long silence",
    text: "It has been a while, {name}, and that is on me. Last time we spoke of {topic}. What became of it in the end?",
    kinds: [],
    stages: ["deterioration"],
  },
  {
    title: "An introduction, asked first",
    text: "{name}, I know somebody you may like to meet: {who and why}. Shall I put you in touch, or is this not the time?",
    kinds: ["customer", "referral", "mentor", "coworker"],
    stages: [],
  },
  {
    title: "A kind ending",
    text: "I will leave it here, {name}, and not write about {topic} again. If it matters to you one day, I am glad to hear from you.",
    kinds: [],
    stages: ["deterioration", "ending"],
  },
];
