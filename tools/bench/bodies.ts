/** Bodies of requests that load and bench send. `run` is what their ids begin with; `n` tells one from the other. */

export const threadOf = (run: string, n: number) => ({
  messageIds: [`${run}-${n}@southgate.example`],
  conversationId: `conversation-${n}`,
  subjectDigest: null,
});

/** A thread of one message with somebody known, of the last days. */
export const logBody = (run: string, { contactId, n }: { readonly contactId: string; readonly n: number }) => ({
  kind: "thread",
  thread: threadOf(run, n),
  people: [
    {
      who: { contactId },
      touches: [
        {
          messageId: `${run}-${n}@southgate.example`,
          at: new Date(Date.now() - (n % 5_000) * 60_000).toISOString(),
          direction: n % 2 === 0 ? "in" : "out",
          audience: 1,
          addressed: "to",
          automated: false,
          words: 60,
        },
      ],
    },
  ],
  note: null,
  visibility: "team",
  timeZone: "Europe/Berlin",
});
