/** Endpoints of what is known about people, apart from `api`, so that the pane loads their schemas when it needs them. */
import * as z from "zod/mini";
import { endpoint } from "./endpoint.ts";
import { AddFact, AddFactReply, EditFact, FactReply, FactsReply } from "./facts.ts";
import { ContactIdText, FactIdText } from "./values.ts";

const contactParams = z.object({ contactId: ContactIdText });
const factParams = z.object({ factId: FactIdText });

export const factsApi = {
  facts: endpoint({
    id: "facts",
    method: "GET",
    path: "/v1/contacts/:contactId/facts",
    summary: "What the user noted about a contact, and what colleagues noted for the team.",
    access: "user",
    write: "none",
    params: contactParams,
    reply: FactsReply,
    status: 200,
    problems: ["not-found"],
  }),
  addFact: endpoint({
    id: "addFact",
    method: "POST",
    path: "/v1/contacts/:contactId/facts",
    summary: "Note something about a contact, typed or seen in a message. The same twice is kept once.",
    access: "user",
    write: "create",
    params: contactParams,
    body: AddFact,
    reply: AddFactReply,
    tagged: true,
    status: 201,
    problems: ["not-found", "conflict"],
  }),
  editFact: endpoint({
    id: "editFact",
    method: "PATCH",
    path: "/v1/facts/:factId",
    summary: "Change what was noted.",
    access: "user",
    write: "version",
    params: factParams,
    body: EditFact,
    reply: FactReply,
    tagged: true,
    status: 200,
    problems: ["not-found", "forbidden", "conflict"],
  }),
  removeFact: endpoint({
    id: "removeFact",
    method: "DELETE",
    path: "/v1/facts/:factId",
    summary: "Forget what was noted.",
    access: "user",
    write: "version",
    params: factParams,
    reply: FactReply,
    status: 200,
    problems: ["not-found", "forbidden"],
  }),
} as const;
