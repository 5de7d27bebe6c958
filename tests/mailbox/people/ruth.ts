/** Ruth Abernethy, mentor: a letter each season from one of two addresses. A slow tie that is nevertheless sound. Continuation. */
import { LONDON, mara } from "../cast.ts";
import { fresh, noted, type Person, type Story, thread, write } from "../story.ts";

const ruthAbernethy: Person = {
  name: "Ruth Abernethy",
  address: "ruth@abernethy-letters.example",
  zone: LONDON,
  style: "apple",
  signOff: "Yours, as ever,\nRuth",
  signature: [],
};

/** The same Ruth, writing from the college where she teaches on Wednesdays. */
const ruthAtCollege: Person = {
  ...ruthAbernethy,
  name: "Abernethy, Ruth",
  address: "r.abernethy@severncollege.example",
};

const them = write(ruthAbernethy);
const college = write(ruthAtCollege);
const me = write(mara);
const mine = { signOff: "Love,\nMara" } as const;

export const ruth: Story = {
  slug: "abernethy",
  person: ruthAbernethy,
  shows: "continuation",
  noted: [noted(ruthAbernethy, "mentor", { addresses: [ruthAbernethy.address, ruthAtCollege.address] })],
  threads: [
    thread(
      "On starting",
      me(
        "884 days ago, 19:10",
        `Dear Ruth,\n\nIt is done: Chidi and I signed the lease this morning. Two desks, one kettle, a view of a wall. I am terrified. Did you feel like this?`,
        mine,
      ),
      them(
        "882 days ago, 07:45",
        `Dear Mara,\n\nEvery day for a year, and then only on Mondays. Charge more than feels polite and answer letters within the week. The wall will turn out to be useful.`,
      ),
    ),
    thread(
      "The first no",
      them(
        "790 days ago, 08:20",
        `Dear Mara,\n\nYou have gone quiet, which with you means either very good or very bad. Which?`,
      ),
      me(
        "788 days ago, 20:05",
        `Dear Ruth,\n\nBad, then good. We said no to the first customer who offered to pay double for half the truth. Then Bracken rang.`,
        mine,
      ),
      them("786 days ago, 07:50", `Both good.`),
    ),
    thread(
      "A name for you",
      college(
        "798 days ago, 12:30",
        `Dear Mara,\n\nA former student of mine runs nine clinics and is too clever for her consultants. I have given her your name and told her nothing.`,
      ),
      me("797 days ago, 18:00", `Dear Ruth,\n\nThank you. I shall try to be told nothing with dignity.`, mine),
    ),
    thread(
      "Winter reading",
      me(
        "690 days ago, 18:40",
        `Dear Ruth,\n\nI found the lighthouse keepers' log you spoke of. Forty years of weather and one marriage proposal, in the margin. May I lend it to you?`,
        mine,
      ),
      them("686 days ago, 08:15", `Dear Mara,\n\nYou may, and I shall want to know whether she said yes.`),
      me("685 days ago, 19:30", `Two pages on, in different ink: "Yes. Wind NW."`, mine),
    ),
    thread(
      "Spring",
      them(
        "602 days ago, 09:10",
        `Dear Mara,\n\nThe magnolia is out and the college wants a lecture on how work really gets done. I told them that I know a person who knows. Would you?`,
      ),
      me(
        "600 days ago, 17:50",
        `Dear Ruth,\n\nI would, if I may bring a night foreman called Moira and let her do the talking.`,
        mine,
      ),
      college("597 days ago, 11:40", `They are thrilled. So am I.`),
    ),
    thread(
      "Moira's lecture",
      college(
        "548 days ago, 13:05",
        `Dear Mara,\n\nStanding ovation. I have taught there for thirty years and never had one. Please tell Mrs Moira that the engineers are now chalking their doors.`,
      ),
      me(
        "546 days ago, 20:20",
        `Dear Ruth,\n\nShe says it was "all right" and has told the entire depot. Thank you for making the room listen.`,
        mine,
      ),
    ),
    thread(
      "The long hot month",
      me(
        "470 days ago, 18:15",
        `Dear Ruth,\n\nA customer has finished with us, kindly and for good reasons. I knew it would come and it still stings. How do you let people go?`,
        mine,
      ),
      them(
        "466 days ago, 07:35",
        `Dear Mara,\n\nBy having meant it when you told them they would not need you for ever. Write to her in a year, about something else.`,
      ),
    ),
    thread(
      "Lighthouses, continued",
      them(
        "388 days ago, 08:50",
        `Dear Mara,\n\nI have finished the log. The wind was never anything but NW again. I find that very moving and cannot say why.`,
      ),
      me(
        "385 days ago, 19:00",
        `Dear Ruth,\n\nBecause he stopped looking, I think. Keep it on your side of the shelf.`,
        mine,
      ),
    ),
    thread(
      "New year, old questions",
      me(
        "296 days ago, 18:30",
        `Dear Ruth,\n\nTwo people have asked to join us. We have never been three, let alone four. What breaks first?`,
        mine,
      ),
      them(
        "293 days ago, 08:05",
        `Dear Mara,\n\nThe kettle. Then the habit of both knowing everything. Write down how you decide before you need to.`,
      ),
      me("292 days ago, 19:15", `The kettle has already gone. We start on the second tonight.`, mine),
    ),
    thread(
      "A small hospital visit",
      them(
        "206 days ago, 09:30",
        `Dear Mara,\n\nNothing dramatic, a new hip, and a view of the estuary from bed. I am reading and being brought grapes by former students in order of seniority.`,
      ),
      me(
        "206 days ago, 12:10",
        `Dear Ruth,\n\nThen I come after all the professors. I'll be there on Saturday with something that is not a grape.`,
        mine,
      ),
      them("201 days ago, 10:00", `Figs! You remembered. Walking to the window and back, twice.`),
    ),
    thread(
      "Figs and after",
      college(
        "118 days ago, 12:20",
        `Dear Mara,\n\nBack at the college, with a stick that I point at things. How is the question of three?`,
      ),
      me(
        "116 days ago, 18:55",
        `Dear Ruth,\n\nLena runs the office as if she had built it. And there may be a fourth: a young analyst called Zoë who argues well. I should like you to meet her.`,
        mine,
      ),
      college("112 days ago, 11:50", `Bring her when she has argued with you twice. Once is politeness.`),
    ),
    thread(
      "Magnolia, again",
      me(
        "41 days ago, 19:05",
        `Dear Ruth,\n\nZoë has now argued with me three times and been right in two. May we come to tea?`,
        mine,
      ),
      them("39 days ago, 08:40", `Dear Mara,\n\nSundays are best. Tell her that I take my tea with disagreement.`),
    ),
    fresh(
      "Tea, and a question",
      them(
        "5 days ago, 08:25",
        `Dear Mara,

Tea was a joy. She has a mind like a good drawer: everything in it, and it closes.

The college is looking for somebody to take my Wednesdays from next autumn. I should like it to be a person who has done the work and not only described it. You know everybody. Whom should I be talking to?`,
      ),
    ),
  ],
};
