/** Benedict Crane writes offers that Mara has never answered: one-sided, the other way round. */
import { LONDON, mara } from "../cast.ts";
import { type Person, type Story, thread, write } from "../story.ts";

const benedictCrane: Person = {
  name: "Benedict Crane",
  address: "benedict@leadlantern.example",
  zone: LONDON,
  style: "gmail",
  signOff: "To your success,\nBenedict",
  signature: ["Benedict Crane, Growth Partner, LeadLantern"],
};

const them = write(benedictCrane);

export const benedict: Story = {
  slug: "leadlantern",
  person: benedictCrane,
  shows: "you_never_answered",
  threads: [
    thread(
      "Quick question, Mara",
      them(
        "55 days ago, 09:01",
        `Hi Mara,\n\nQuick question: how many new customers could Ellwood Okafor handle next month? We book ten meetings or you do not pay. Worth fifteen minutes?`,
      ),
    ),
    thread(
      "Did you see this?",
      them(
        "48 days ago, 09:01",
        `Hi Mara,\n\nFloating this to the top of your inbox. Ten meetings, no risk. Tuesday or Wednesday?`,
      ),
    ),
    thread(
      "Should I close your file?",
      them(
        "41 days ago, 09:01",
        `Hi Mara,\n\nI have not heard back, so I assume you are either very busy or being chased by a bear. Should I close your file?`,
        { to: [mara] },
      ),
    ),
  ],
};
