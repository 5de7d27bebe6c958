/** Chidi and Lena: mail inside the firm is no touch with anybody outside. */
import { chidi, lena, mara } from "../cast.ts";
import { fresh, type Story, write } from "../story.ts";

const partner = write(chidi);
const office = write(lena);
const me = write(mara);

export const colleagues: Story = {
  slug: "office",
  person: chidi,
  shows: "colleague",
  threads: [
    fresh(
      "Who has the projector?",
      office("62 days ago, 09:03", `Good morning both, the projector is not in the cupboard. I name no names.`, {
        to: [mara, chidi],
      }),
      partner("62 days ago, 09:10", `It is in my car. I name myself.`, { to: [lena], cc: [mara] }),
    ),
    fresh(
      "How we decide, version three",
      me(
        "18 days ago, 17:40",
        `Chidi, I have cut it to one page. If we disagree, the one who will do the work decides, and the other may write down why it is a mistake. Can you live with that?`,
      ),
      partner("17 days ago, 08:20", `I can live with it and I have already written something down.`),
    ),
    fresh(
      "Desk for Zoë",
      office("5 days ago, 10:30", `The fourth desk fits if the plant moves. The plant has been asked.`, {
        to: [mara],
        cc: [chidi],
      }),
    ),
  ],
};
