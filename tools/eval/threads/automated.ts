/** How much automatic mail is told from mail of people, and how much mail of people stays theirs. */
import PostalMime from "postal-mime";
import { automationIn } from "../../../shared/domain/thread/automation.ts";
import { readHeaders } from "../../../shared/domain/thread/headers.ts";
import { type MailFile, mailFiles, tableRows } from "./corpus.ts";

export interface AutomatedSet {
  readonly title: string;
  readonly cases: number;
  /** Told by headers alone. */
  readonly byHeaders: number;
  /** Told by headers, subject and text. */
  readonly byAll: number;
  /** Whether being told is right (automatic mail) or wrong (personal mail). */
  readonly personal: boolean;
  /** Files that were judged wrongly. */
  readonly wrong: readonly string[];
}

const LIST_HEADERS = /^(?:list-id|list-unsubscribe|list-post|mailing-list|precedence):/im;
const NEWSLETTER = "2.10";
const MOST_ADDRESSEES = 10;

export async function scoreAutomated(): Promise<readonly AutomatedSet[]> {
  const labels = new Map(tableRows("mail/auto-labels.tsv").map(([file = "", kind = ""]) => [file, kind]));
  const auto = mailFiles("mail/auto");
  const ham = mailFiles("mail/spamassassin/easy-ham-1");
  const newsletters = new Set(
    tableRows("mail/berkeley-labels.tsv").flatMap(([file, category]) =>
      category === NEWSLETTER ? [`${file}.eml`] : [],
    ),
  );
  const enron = mailFiles("mail/berkeley");
  const few = await keep(
    enron,
    async ({ name, bytes }) => !newsletters.has(name) && (await addressees(bytes)) <= MOST_ADDRESSEES,
  );
  const sets = await Promise.all([
    ...["bounce", "feedback-report", "auto-reply"].map((kind) =>
      score(
        kind,
        auto.filter(({ name }) => labels.get(name) === kind),
        false,
      ),
    ),
    score("list mail", ham.filter(isListMail), false),
    score("spam of 2002", mailFiles("mail/spamassassin/spam-1"), false),
    score(
      "Enron newsletters",
      enron.filter(({ name }) => newsletters.has(name)),
      false,
    ),
    score(
      "personal: list-free ham",
      ham.filter((mail) => !isListMail(mail)),
      true,
    ),
    score("personal: Enron, few addressees", few, true),
    score(
      "not a bounce",
      auto.filter(({ name }) => labels.get(name) === "not-a-bounce"),
      true,
    ),
  ]);
  return sets.filter(({ cases }) => cases > 0);
}

const isListMail = ({ bytes }: MailFile): boolean => LIST_HEADERS.test(headersOf(bytes));

function headersOf(bytes: Buffer): string {
  const raw = bytes.toString("latin1");
  const end = /\r?\n\r?\n/.exec(raw)?.index ?? raw.length;
  return raw.slice(0, end);
}

async function keep(mails: readonly MailFile[], is: (mail: MailFile) => Promise<boolean>): Promise<MailFile[]> {
  const flags = await Promise.all(mails.map(is));
  return mails.filter((_, at) => flags[at]);
}

async function addressees(bytes: Buffer): Promise<number> {
  const { to = [], cc = [] } = await PostalMime.parse(bytes);
  return to.length + cc.length;
}

async function score(title: string, mails: readonly MailFile[], personal: boolean): Promise<AutomatedSet> {
  const told = await Promise.all(mails.map(toldBy));
  return {
    title,
    personal,
    cases: mails.length,
    byHeaders: told.filter(({ headers }) => headers).length,
    byAll: told.filter(({ all }) => all).length,
    wrong: mails.flatMap(({ name }, at) => (told[at]?.all === personal ? [name] : [])),
  };
}

async function toldBy({ bytes }: MailFile): Promise<{ headers: boolean; all: boolean }> {
  const facts = readHeaders(bytes.toString("latin1"));
  const { subject = "", html, text, from } = await PostalMime.parse(bytes);
  const ask = { facts, subject, sender: from?.address, html, text };
  return { headers: facts.automation !== null, all: automationIn(ask) !== null };
}
