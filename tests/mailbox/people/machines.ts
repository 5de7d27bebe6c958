/** Senders that are no people: a newsletter and a booking system. */
import { LONDON, mara } from "../cast.ts";
import { type Line, type Person, type Story, type Thread, write } from "../story.ts";

const weeklyLathe: Person = {
  name: "The Weekly Lathe",
  address: "news@weeklylathe.example",
  zone: LONDON,
  style: "gmail",
  signOff: "The Weekly Lathe, turning since last year",
  signature: ["You get this because you signed up at the trade fair. Unsubscribe at any time."],
};

const LISTED = {
  "List-Unsubscribe": "<https://weeklylathe.example/leave>, <mailto:leave@weeklylathe.example>",
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  "List-Id": "The Weekly Lathe <news.weeklylathe.example>",
  Precedence: "bulk",
};

const ISSUES = [
  [
    "In praise of the second-best tool",
    "This week: why the good chisel stays in the drawer, a reader's jig for curved legs, and the results of our glue survey (you are wrong about glue).",
  ],
  [
    "The shed that runs itself",
    "This week: a one-man shop with no clock, three ways to store offcuts honestly, and a letter about sharpening that we print in full.",
  ],
  [
    "What apprentices know",
    "This week: we asked forty apprentices what nobody told them. The answers fit on a bench. Also: a plane from a skip.",
  ],
  [
    "Measure never, cut thrice",
    "This week: a defence of the eye, an attack on the eye, and a picture of a very level floor.",
  ],
] as const;

const news = write(weeklyLathe);

export const lathe: Story = {
  slug: "weeklylathe",
  person: weeklyLathe,
  shows: "automated",
  threads: Array.from({ length: 14 }, (_, week): Thread => {
    const [subject, text] = ISSUES[week % ISSUES.length] ?? ISSUES[0];
    return unlogged(
      subject,
      news(`${95 - week * 7} days ago, 06:00`, `Dear reader,\n\n${text}`, { headers: LISTED, to: [mara] }),
    );
  }),
};

const ferrywell: Person = {
  name: "Ferrywell Bookings",
  address: "no-reply@ferrywell.example",
  zone: LONDON,
  style: "plain",
  signOff: "Ferrywell Bookings",
  signature: ["This mailbox is not read. For changes use the booking page."],
};

const machine = write(ferrywell);

export const ferry: Story = {
  slug: "ferrywell",
  person: ferrywell,
  shows: "automated",
  threads: [210, 172, 90, 34, 7].map((daysAgo, index) =>
    unlogged(
      `Your booking FW-${4107 + index * 318} is confirmed`,
      machine(
        `${daysAgo} days ago, 12:01`,
        `Your crossing is confirmed: one passenger, one small car. Please be at the quay 45 minutes before sailing.`,
        {
          headers: { "Auto-Submitted": "auto-generated" },
          to: [mara],
        },
      ),
    ),
  ),
};

function unlogged(subject: string, line: Line): Thread {
  return { subject, lines: [line], logged: false };
}
