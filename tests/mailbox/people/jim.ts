/** James Harrowgate, who signs as Jim: the customer of two and a half years. Continuation. */
import { chidi, LONDON, mara } from "../cast.ts";
import { fresh, longTail, noted, type Person, type Story, thread, write } from "../story.ts";

export const james: Person = {
  name: "James Harrowgate",
  address: "j.harrowgate@brackenfreight.example",
  zone: LONDON,
  style: "outlook",
  signOff: "Cheers,\nJim",
  signature: ["James Harrowgate", "Chief Operating Officer, Bracken Freight", "Avonmouth · Leith · Thurso"],
};

const them = write(james);
const me = write(mara);
const partner = write(chidi);

const theyAsk = { first: james, second: mara } as const;
const iAsk = { first: mara, second: james } as const;

export const jim: Story = {
  slug: "bracken",
  person: james,
  shows: "continuation",
  noted: [
    noted(james, "customer", { preferredName: "Jim", company: "Bracken Freight", role: "Chief Operating Officer" }),
  ],
  threads: [
    thread(
      "Following up from the Avonmouth walk-round",
      me(
        "871 days ago, 09:05",
        `Dear James,

Thank you for walking me round the shed on Tuesday. Two things stayed with me: the chalk marks the night crew make on the bay doors, and how nobody on days knew what they meant.

I think the chalk is your real schedule. I would like to understand it before I suggest anything.`,
      ),
      them(
        "870 days ago, 13:40",
        `Mara,

Nobody has ever asked about the chalk. Come at ten at night and ask for Big Moira, she invented it.

And please, it's Jim. James is what my mother calls me when I have broken something.`,
      ),
      me("869 days ago, 08:30", `Jim it is. I'll be there on Thursday at ten with biscuits for Moira.`),
    ),
    ...longTail({ fromDaysAgo: 845, untilDaysAgo: 66, everyDays: 18 }, [
      {
        ...theyAsk,
        subject: "Dock figures for {month}",
        texts: [
          `Mara, figures attached in the shared folder. Turnround is down to 41 minutes, which Moira says is witchcraft. Anything odd jump out?`,
          `Hi Jim,\n\nOnly one: Thursdays are ten minutes worse than any other day, every week. What happens on Thursdays?`,
          `The pie van. The pie van happens on Thursdays.`,
        ],
      },
      {
        ...iAsk,
        subject: "Rota for the Leith depot",
        texts: [
          `Hi Jim,\n\nThe draft rota is in the folder. Fewer splits, and nobody does two Sundays running. Could Moira's team break it before Friday so that I can mend it?`,
          `They broke it in four minutes. Notes in the margin, mostly polite. Second half works though.`,
        ],
      },
      {
        ...theyAsk,
        subject: "Bay 6 again",
        texts: [
          `Bay 6 is jammed a third time this month. The door people say it's the building, the building people say it's the door. Any wisdom?`,
          `Put both on the same call and ask each what the other would need to see. I'll sit in if it helps; I know nothing about doors, which is useful.`,
        ],
      },
      {
        ...iAsk,
        subject: "What I learned on the night shift",
        texts: [
          `Hi Jim,\n\nTwo pages of notes from the night shift are in the folder. The short of it: the hand-over works because Moira writes down what she is worried about and not what happened. I'd keep that and drop the other three forms.`,
          `Read it on the train. Forms are gone as of Monday. I have never been so popular.`,
        ],
      },
      {
        ...theyAsk,
        subject: "Board pack, {month}",
        texts: [
          `Need one chart for the board that says we are not mad. You are good at those. By Wednesday if you can bear it?`,
          `Hi Jim,\n\nHere it is: waiting time before and after, same scale, no arrows. It says you are not mad in under four seconds.`,
          `Used it as is. Nobody asked a question, which from this board is applause.`,
        ],
      },
      {
        ...iAsk,
        subject: "Thurso in winter",
        texts: [
          `Hi Jim,\n\nBefore the road closes again: who decides to hold a lorry overnight, and how do they hear about the weather? I could not find it written anywhere.`,
          `Because it is not. Duty lead looks out of the window. You may write that down for us if you keep the window in.`,
        ],
      },
      {
        ...theyAsk,
        subject: "New scanner supplier",
        texts: [
          `Three scanner people in this week, all with the same slides. What would you ask them?`,
          `Ask each to show you one with a glove on, in the rain, by the Bay 6 door. Then ask who answers at three in the morning.`,
        ],
      },
    ]),
    thread(
      "Peak plan: the two weeks that frighten me",
      them(
        "52 days ago, 08:10",
        `Mara,

Peak starts in seven weeks. I can see it going wrong in two places, Leith on the Mondays and the returns cage everywhere.

Who else has had the returns problem and got out of it? I'd pay for their lunch.`,
      ),
      me(
        "51 days ago, 10:15",
        `Hi Jim,

Grace Tembo at Hillfoot Dairy had it with crates rather than parcels: same cage, more smell. She fixed it by giving returns their own door for two hours a day. I have asked her whether you may ring, and she says yes, after milking.

For Leith I'd move two people from Sunday night to Monday noon and change nothing else.`,
      ),
      them(
        "50 days ago, 17:45",
        `Rang Grace. Worth ten consultants, present company excepted. Doing the two hours from Monday.`,
      ),
    ),
    thread(
      "Returns cage, week one",
      them(
        "31 days ago, 09:20",
        `One week of Grace's door. Cage is empty at six every night. I have taken a photograph because I did not think anyone would believe it.`,
      ),
      me(
        "31 days ago, 11:42",
        `Hi Jim,

Frame it. And send it to Grace, she never gets to see the good it does elsewhere.

Chidi is drawing up the Monday numbers, you'll have them this week.`,
        { cc: [chidi] },
      ),
      partner(
        "29 days ago, 15:05",
        `Jim, Monday numbers are in the folder. Leith needs one more pair of hands from ten to two and none after that.`,
        { to: [james], cc: [mara] },
      ),
      them("29 days ago, 16:30", `One pair of hands I can do. Thanks both.`, { cc: [chidi] }),
    ),
    thread(
      "Moira's retirement do",
      them(
        "12 days ago, 18:20",
        `Moira retires at the end of the quarter, forty-one years. There will be a do in the shed, with chalk. She asked whether "the biscuit lady" would come. I said I'd ask.`,
      ),
      me(
        "11 days ago, 08:55",
        `Hi Jim,

The biscuit lady would not miss it. Tell me the evening and I'll bring the shortbread she pretended not to like.

Would it be a good moment to give her the first printed copy of the chalk code? I think we have all of it now.`,
      ),
    ),
    fresh(
      "Returns cage, week one, the sequel",
      them(
        "9 days ago, 07:55",
        `Mara, Chidi,

Week four of Grace's door, and the night crew has painted a cow on it. Numbers as before. I just wanted you to know about the cow.`,
        { to: [mara, chidi] },
      ),
    ),
    fresh(
      "Moira's retirement do: the date",
      them(
        "2 days ago, 16:50",
        `Mara,

Second Friday, six o'clock, Avonmouth shed. Print the chalk code, she will cry and deny it.

Also, separately: Leith survived its first peak Monday with nobody shouting. Can you tell me which of the two changes did it? I'd rather not keep both if one is decoration.`,
        { unread: true },
      ),
    ),
  ],
};
