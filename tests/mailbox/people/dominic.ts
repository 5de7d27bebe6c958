/** Dominic Farrow, to whom Mara keeps writing and who has never answered. One-sided. */
import { LONDON, mara } from "../cast.ts";
import { type Person, type Story, thread, write } from "../story.ts";

const dominicFarrow: Person = {
  name: "Dominic Farrow",
  address: "dominic.farrow@sablepoint.example",
  zone: LONDON,
  style: "outlook",
  signOff: "Dominic",
  signature: [],
};

const me = write(mara);

export const dominic: Story = {
  slug: "sablepoint",
  person: dominicFarrow,
  shows: "one_sided",
  threads: [
    thread(
      "Your panel on family firms",
      me(
        "141 days ago, 09:30",
        `Dear Dominic,

I enjoyed what you said on the panel about families who sell the firm and keep the dog. We work with several of them, on the quieter side of the house. I'd be glad to compare notes.`,
      ),
    ),
    thread(
      "A short note on depots",
      me(
        "112 days ago, 14:10",
        `Dear Dominic,\n\nWe have written up what we learned about depots in family hands; it is two pages. I thought it might be of use to your portfolio.`,
      ),
    ),
    thread(
      "Coffee in the City?",
      me(
        "77 days ago, 10:45",
        `Dear Dominic,\n\nI am in the City on the Tuesday after next. Would you have half an hour for a coffee? I could tell you what we do in more detail.`,
      ),
    ),
    thread(
      "Following up",
      me(
        "41 days ago, 09:05",
        `Dear Dominic,\n\nI wanted to follow up on my note of last month, in case it was lost among the others.`,
      ),
    ),
    thread(
      "Just in case",
      me(
        "15 days ago, 09:15",
        `Dear Dominic,\n\nJust in case the timing was wrong: I shall be in the City again next month and would be happy to drop in.`,
      ),
    ),
  ],
};
