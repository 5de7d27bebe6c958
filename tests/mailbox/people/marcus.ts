/** Marcus Adeyemi-Cole, once every fortnight; since the summer his answers are late, short, then missing. Deterioration. */
import { LONDON, mara } from "../cast.ts";
import { longTail, noted, type Person, type Story, thread, write } from "../story.ts";

const marcusAdeyemi: Person = {
  name: "Marcus Adeyemi-Cole",
  address: "marcus.adeyemi-cole@quilloninstruments.example",
  zone: LONDON,
  style: "outlook",
  signOff: "Regards,\nMarcus",
  signature: ["Marcus Adeyemi-Cole", "Head of Production, Quillon Instruments"],
};

const them = write(marcusAdeyemi);
const me = write(mara);

const theyAsk = { first: marcusAdeyemi, second: mara } as const;
const iAsk = { first: mara, second: marcusAdeyemi } as const;

export const marcus: Story = {
  slug: "quillon",
  person: marcusAdeyemi,
  shows: "deterioration",
  noted: [noted(marcusAdeyemi, "customer", { company: "Quillon Instruments", role: "Head of Production" })],
  threads: [
    ...longTail({ fromDaysAgo: 610, untilDaysAgo: 130, everyDays: 15 }, [
      {
        ...theyAsk,
        subject: "Line 2 changeovers",
        texts: [
          `Hi Mara,\n\nChangeover on line 2 took nineteen minutes yesterday against thirty-one in spring. The team would like you to know that the trolley was their idea, and they are right. Next I'd like to look at the gauges; they walk further than we do.`,
          `Hi Marcus,\n\nTell them I said so in front of you. For the gauges: could somebody carry a pedometer for a day? I'd bet on two kilometres.`,
          `Three point four. We are moving the cupboard.`,
        ],
      },
      {
        ...iAsk,
        subject: "Notes from Friday",
        texts: [
          `Hi Marcus,\n\nMy notes from Friday are in the folder. The one I would do first is the coloured tape, because it costs nothing and everybody will have an opinion.`,
          `Everybody had an opinion. It is now yellow, after a vote and a recount. Thank you, this was the most cheerful Monday we have had.`,
        ],
      },
      {
        ...theyAsk,
        subject: "Calibration backlog",
        texts: [
          `Mara, the calibration backlog is at 212 again. I know what you will say: which ten matter? I have asked, and we got it to fourteen. Is fourteen close enough?`,
          `Fourteen is splendid. Do those and look at the 212 in a month; I think half will have solved themselves.`,
        ],
      },
      {
        ...iAsk,
        subject: "Apprentices' open day",
        texts: [
          `Hi Marcus,\n\nYour apprentices explained the torque bench to me better than the manual does. Would they do it on video? I know a school that would show it.`,
          `They have already written a script. It contains jokes about torque. I apologise in advance.`,
        ],
      },
    ]),
    thread(
      "Plan for the autumn",
      me(
        "112 days ago, 09:15",
        `Hi Marcus,

Before the holidays: shall we do the calibration room in the autumn, as you said in spring, or the packing bench first? Either is fine with me, I'd only like to keep the days free.`,
      ),
      them("107 days ago, 17:50", `Bench first I think. Will confirm.`),
    ),
    thread(
      "Packing bench",
      me(
        "84 days ago, 10:05",
        `Hi Marcus,

I have held the two days in the second week for the packing bench. Is that still right for you?`,
      ),
      them("76 days ago, 18:12", `Busy here. Will let you know.`),
      them(
        "76 days ago, 18:13",
        `I am out of the office with limited access to mail. For urgent matters please ring the production desk.`,
        {
          headers: { "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All" },
          noQuote: true,
        },
      ),
    ),
    thread(
      "The two days in the second week",
      me(
        "49 days ago, 09:40",
        `Hi Marcus,

I am giving the two days back so that they do not hang over either of us. If the bench comes up again, just say.`,
      ),
    ),
    thread(
      "Your apprentices on film",
      me(
        "20 days ago, 10:30",
        `Hi Marcus,

The school showed the torque film to sixty pupils last week and wrote me a delighted note, which I have put below for the apprentices. The joke about the left-handed spanner got the biggest laugh.

"Please thank the young people at Quillon. Two of ours now want to be instrument makers."`,
      ),
    ),
  ],
};
