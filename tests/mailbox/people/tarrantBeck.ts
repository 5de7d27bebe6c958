/** Owen Tarrant and Fiona Beck, accountants who share one address: who is it this time? */
import { LONDON, mara } from "../cast.ts";
import { fresh, noted, type Person, type Story, thread, write } from "../story.ts";

const OFFICE = "office@tarrantbeck.example";

const owenTarrant: Person = {
  name: "Owen Tarrant",
  address: OFFICE,
  zone: LONDON,
  style: "outlook",
  signOff: "Yours,\nOwen Tarrant",
  signature: ["Tarrant Beck, Chartered Accountants"],
};

export const fionaBeck: Person = { ...owenTarrant, name: "Fiona Beck", signOff: "Fiona" };

const owen = write(owenTarrant);
const fiona = write(fionaBeck);
const me = write(mara);

/** Twice a year the accounts, and between them a quiet year. */
export const tarrantBeck: Story = {
  slug: "tarrantbeck",
  person: owenTarrant,
  shows: "continuation",
  noted: [
    noted(owenTarrant, "supplier", { company: "Tarrant Beck" }),
    noted(fionaBeck, "supplier", { company: "Tarrant Beck" }),
  ],
  threads: [
    thread(
      "Year end",
      owen(
        "402 days ago, 10:00",
        `Dear Mara,\n\nYear end is upon us. I should be grateful for the bank letters and the list of what you have spent on biscuits, which the inspector found hard to place.`,
      ),
      me("400 days ago, 12:15", `Dear Owen,\n\nLetters in the post. The biscuits are research and I stand by them.`),
      owen("397 days ago, 09:40", `The biscuits are allowed.`),
    ),
    thread(
      "VAT for the quarter",
      fiona("311 days ago, 11:25", `Hi Mara,\n\nNearly done. One invoice from Oslo without a number: is it the spoon?`),
      me("310 days ago, 10:05", `Hi Fiona,\n\nNot the spoon, the ferry. Number below.`),
    ),
    thread(
      "VAT for the quarter, again",
      fiona("219 days ago, 09:35", `Hi Mara,\n\nAll in order this time. It took me eleven minutes, a record.`),
      me("219 days ago, 10:20", `Hi Fiona,\n\nThat is Lena's doing. I'll pass it on.`),
    ),
    thread(
      "Taking somebody on",
      me(
        "127 days ago, 15:30",
        `Dear Owen,\n\nWe may take on a fourth person. What should I know that I do not know to ask?`,
      ),
      owen(
        "124 days ago, 10:10",
        `Dear Mara,\n\nThree things, none of them alarming; they are on the attached page. The pension one has a date in it.`,
      ),
      me("123 days ago, 09:15", `Dear Owen,\n\nClear and kind, thank you.`),
    ),
    thread(
      "Pension date",
      fiona(
        "40 days ago, 14:40",
        `Hi Mara,\n\nOwen asked me to remind you about the date on the page. It is the end of the quarter.`,
      ),
      me("39 days ago, 09:45", `Hi Fiona,\n\nIn the calendar, in red. Thank you both.`),
    ),
    fresh(
      "Letter for Zoë",
      fiona(
        "8 days ago, 16:15",
        `Hi Mara,\n\nHere is the letter about pensions for your new colleague, without a single footnote. Four of her questions are in it, I believe.`,
      ),
    ),
  ],
};
