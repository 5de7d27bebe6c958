/** The endpoints of the first card, of the log and of health; endpoints.ts has all of them. Both sides read such a table: decision 0001. */
import * as z from "zod/mini";
import { endpoint } from "./endpoint.ts";
import { EditInteraction, LogBody, LoggedThread, LoggedTouches, LogReply, UndoReply } from "./interactions.ts";
import { OpenBody, OpenReply } from "./open.ts";
import { PolicyReply } from "./policy.ts";
import { Count, InteractionIdText } from "./values.ts";

const interactionParams = z.object({ interactionId: InteractionIdText });

const HealthReply = z.object({ status: z.literal("ok"), version: z.string(), migrations: Count });

export const api = {
  open: endpoint({
    id: "open",
    method: "POST",
    path: "/v1/open",
    summary: "Where the user stands with the people of an item, and whether its thread is logged. Writes nothing.",
    access: "user",
    write: "none",
    body: OpenBody,
    reply: OpenReply,
    status: 200,
    problems: [],
  }),
  log: endpoint({
    id: "log",
    method: "POST",
    path: "/v1/interactions",
    summary: "Log a thread or another touch. The same thread is one interaction for the whole team.",
    access: "user",
    write: "create",
    body: LogBody,
    reply: LogReply,
    tagged: true,
    status: 201,
    problems: ["not-found", "address-ambiguous", "never-logged"],
  }),
  interaction: endpoint({
    id: "interaction",
    method: "GET",
    path: "/v1/interactions/:interactionId",
    summary: "One logged interaction.",
    access: "user",
    write: "none",
    params: interactionParams,
    reply: LoggedThread,
    tagged: true,
    status: 200,
    problems: ["not-found"],
  }),
  loggedTouches: endpoint({
    id: "loggedTouches",
    method: "GET",
    path: "/v1/interactions/:interactionId/touches",
    summary: "The touches of a logged interaction, newest first, 2,000 at most.",
    access: "user",
    write: "none",
    params: interactionParams,
    reply: LoggedTouches,
    status: 200,
    problems: ["not-found"],
  }),
  editInteraction: endpoint({
    id: "editInteraction",
    method: "PATCH",
    path: "/v1/interactions/:interactionId",
    summary: "Change the note, the visibility or the time of a logged interaction, or move it to another person.",
    access: "user",
    write: "version",
    params: interactionParams,
    body: EditInteraction,
    reply: LoggedThread,
    tagged: true,
    status: 200,
    problems: ["not-found", "forbidden", "conflict"],
  }),
  undoLog: endpoint({
    id: "undoLog",
    method: "DELETE",
    path: "/v1/interactions/:interactionId",
    summary: "Take back the user's log of an interaction. Stage, strength and due date are as before.",
    access: "user",
    write: "create",
    params: interactionParams,
    reply: UndoReply,
    status: 200,
    problems: ["not-found", "forbidden"],
  }),
  policy: endpoint({
    id: "policy",
    method: "GET",
    path: "/v1/policy",
    summary: "What is never logged, and what the organisation has decided: all a client must know before it asks.",
    access: "user",
    write: "none",
    reply: PolicyReply,
    status: 200,
    problems: [],
  }),
  health: endpoint({
    id: "health",
    method: "GET",
    path: "/v1/health",
    summary: "Whether the Worker and its database answer, and which version runs.",
    access: "anyone",
    write: "none",
    reply: HealthReply,
    status: 200,
    problems: ["unavailable"],
  }),
} as const;
