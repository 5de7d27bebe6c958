/** Endpoints of snippets, apart from `api`, so that the pane loads their schemas when it needs them. */
import { endpoint } from "./endpoint.ts";
import { SaveSnippets, SnippetsReply } from "./snippets.ts";

export const snippetsApi = {
  snippets: endpoint({
    id: "snippets",
    method: "GET",
    path: "/v1/snippets",
    summary: "The user's own snippets.",
    access: "user",
    write: "none",
    reply: SnippetsReply,
    tagged: true,
    status: 200,
    problems: [],
  }),
  saveSnippets: endpoint({
    id: "saveSnippets",
    method: "PUT",
    path: "/v1/snippets",
    summary: "Save the user's snippets, all of them.",
    access: "user",
    write: "version",
    body: SaveSnippets,
    reply: SnippetsReply,
    tagged: true,
    status: 200,
    problems: [],
  }),
} as const;
