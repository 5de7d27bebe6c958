/** Priya Venkatesan, operations director of a chain of clinics: monthly, warm, gives as much as she takes. Continuation. */
import { chidi, LONDON, lena, mara } from "../cast.ts";
import { fresh, longTail, noted, type Person, type Story, thread, write } from "../story.ts";
import { james } from "./jim.ts";
import { samWhitlock } from "./sam.ts";
import { fionaBeck } from "./tarrantBeck.ts";

const priyaVenkatesan: Person = {
  name: "Priya Venkatesan",
  address: "priya.venkatesan@larkspurclinics.example",
  zone: LONDON,
  style: "outlook",
  signOff: "Warmly,\nPriya",
  signature: ["Priya Venkatesan", "Director of Operations, Larkspur Clinics"],
};

const them = write(priyaVenkatesan);
const me = write(mara);

const theyAsk = { first: priyaVenkatesan, second: mara } as const;
const iAsk = { first: mara, second: priyaVenkatesan } as const;

export const priya: Story = {
  slug: "larkspur",
  person: priyaVenkatesan,
  shows: "continuation",
  noted: [noted(priyaVenkatesan, "customer", { company: "Larkspur Clinics", role: "Director of Operations" })],
  threads: [
    thread(
      "Hello from Larkspur",
      them(
        "792 days ago, 10:12",
        `Dear Mara,

Ruth Abernethy said I should write to you and then said nothing more, which I understand is her highest praise.

We run nine clinics and the waiting rooms are full at nine and empty at eleven. Nobody can tell me why. Would this be the sort of thing you look at?`,
      ),
      me(
        "791 days ago, 09:20",
        `Dear Priya,

It is exactly the sort of thing, and Ruth does that to everybody.

Before we talk about work: could you ask one receptionist to note, for one morning, what each person at the desk came to ask? A plain list. I suspect half of them are not there to see anyone.`,
      ),
      them(
        "787 days ago, 15:44",
        `Mara, it was 61 per cent. They came to ask whether they had to come. I am speechless, which is rare. Let us talk.`,
      ),
    ),
    ...longTail({ fromDaysAgo: 770, untilDaysAgo: 58, everyDays: 27 }, [
      {
        ...theyAsk,
        subject: "Waiting rooms, {month}",
        texts: [
          `Hi Mara,\n\nThis month's numbers: nine o'clock peak down again, Hartwell Road is the one that has not moved. I'd love your eye on it.`,
          `Hi Priya,\n\nHartwell Road opens its phone line at nine and its door at nine. Try the phone at eight for a fortnight; I think they come because nobody picks up.`,
        ],
      },
      {
        ...iAsk,
        subject: "The appointment letter",
        texts: [
          `Hi Priya,\n\nI rewrote the appointment letter: one date, one place, one thing to bring. It is 74 words; the old one had 390. Would your clinicians miss anything?`,
          `They asked for two sentences back and I gave them one. It goes out on Monday. Thank you, it reads like a person wrote it.`,
          `A person did! Let me know whether the calls drop.`,
        ],
      },
      {
        ...theyAsk,
        subject: "An article for you",
        texts: [
          `Hi Mara,\n\nSaw this piece on how a ferry company boards by stairs instead of by number and thought of your night shifts. No need to answer.`,
          `Hi Priya,\n\nThat went straight on the wall. The bit about people queueing for the feeling of progress is worth the whole article. Thank you.`,
        ],
      },
      {
        ...iAsk,
        subject: "Visit to the Mill Lane clinic",
        texts: [
          `Hi Priya,\n\nMay I sit in the Mill Lane waiting room for a morning, with a book and no badge? I'd tell the manager and nobody else.`,
          `Of course. Sit by the fish tank, it has the best view and the worst fish.`,
        ],
      },
      {
        ...theyAsk,
        subject: "Receptionists' round table",
        texts: [
          `The receptionists want another round table and asked for you by name. They say you are the only visitor who writes down what they say. Could you do the last week of the month?`,
          `Hi Priya,\n\nWith pleasure, Wednesday or Thursday that week. I'd bring nothing but the pen.`,
          `Wednesday. They are bringing cake, be warned.`,
        ],
      },
    ]),
    thread(
      "Your talk in Bath",
      me(
        "37 days ago, 09:30",
        `Hi Priya,

I heard from two separate people that your talk in Bath was the best of the day, and that the 61 per cent slide got a gasp. Congratulations. I was proud of you and a little of the receptionist.`,
      ),
      them(
        "36 days ago, 20:15",
        `Mara, thank you! I told them whose question it was. Three people asked for your name; I gave it to the one who listened longest.`,
      ),
    ),
    thread(
      "Thank you for Zoë",
      them(
        "17 days ago, 11:08",
        `Hi Mara,

I hear you are talking to Zoë Pemberton-Kühn. She was the best trainee we ever had and I'd have kept her if we had had a post. Whatever she tells you about spreadsheets is true.`,
      ),
      me(
        "16 days ago, 14:02",
        `Hi Priya,

That is the most useful reference I have ever been given, and I had not asked for it. Thank you. I'll tell you how it goes.`,
      ),
    ),
    fresh(
      "The fish tank has gone",
      them(
        "41 days ago, 16:05",
        `Hi Mara,

The Mill Lane fish tank has gone to a school, fish and all. The waiting room looks larger and nobody has asked for it yet. I thought you should hear it from me.`,
      ),
    ),
    fresh(
      "Signs for the new Harbour Street clinic",
      them(
        "3 days ago, 10:40",
        `Hi Mara,

Harbour Street opens in six weeks and I want the signs to follow your "one question per wall" rule from the start.

I have put everybody on this: Sam would print, Fiona holds the budget, and Jim kindly offered to show us how Bracken marks its doors. Chidi and Lena are on so that the dates work.

Could you say by Thursday which three questions the entrance has to answer?`,
        { to: [mara], cc: [samWhitlock, james, fionaBeck, chidi, lena], unread: true },
      ),
    ),
  ],
};
