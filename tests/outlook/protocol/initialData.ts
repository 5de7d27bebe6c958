/** What office.js gets about the item when it starts and with every ItemChanged. */
import { type Permission, wireLevelOf } from "./permission.ts";

export const ITEM_TYPE = { message: 1, compose: 4, none: 6 } as const;

/** `recipientType` on the wire. */
export const RECIPIENT_TYPE = { other: 0, distributionList: 1, user: 2, externalUser: 3 } as const;

export interface WirePerson {
  readonly name: string;
  readonly address: string;
  readonly recipientType: number;
}

export interface WireAttachment {
  readonly id: string;
  readonly name: string;
  /** 0: a file. */
  readonly attachmentType: 0;
  readonly size: number;
  readonly contentType: string;
  readonly isInline: boolean;
}

export interface WireReadItem {
  readonly id: string;
  readonly itemClass: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly normalizedSubject: string;
  readonly from: WirePerson | null;
  readonly sender: WirePerson | null;
  readonly to: readonly WirePerson[];
  readonly cc: readonly WirePerson[];
  readonly bcc: readonly WirePerson[];
  readonly attachments: readonly WireAttachment[];
  /** Epoch milliseconds. */
  readonly dateTimeCreated: number;
  readonly dateTimeModified: number;
  readonly dateTimeSent: number;
  readonly isRead: boolean;
}

/** `null` in a draft of its own until it has been saved and opened again. */
export interface WireComposeItem {
  readonly conversationId: string | null;
}

export type WireItem =
  | { readonly kind: "none" }
  | { readonly kind: "read"; readonly item: WireReadItem }
  | { readonly kind: "compose"; readonly item: WireComposeItem };

export interface Session {
  readonly permission: Permission;
  readonly userName: string;
  readonly userAddress: string;
  readonly timeZone: string;
  readonly utcOffsetMinutes: number;
}

const DAY_MS = 86_400_000;

/** One offset for all times: enough for an emulated mailbox, whose dates office.js leaves alone. */
const offsetsOf = (minutes: number) => [{ start: 0, end: 40_000 * DAY_MS, offset: minutes }];

const TYPE_OF = { read: ITEM_TYPE.message, compose: ITEM_TYPE.compose, none: ITEM_TYPE.none } as const;

export function initialData(session: Session, shown: WireItem): Readonly<Record<string, unknown>> {
  return {
    permissionLevel: wireLevelOf(session.permission),
    itemType: TYPE_OF[shown.kind],
    hostVersion: "20261109004.21",
    owaView: "ThreeColumns",
    userDisplayName: session.userName,
    userEmailAddress: session.userAddress,
    userProfileType: "office365",
    userTimeZone: session.timeZone,
    timeZoneOffsets: offsetsOf(session.utcOffsetMinutes),
    isRestIdSupported: true,
    ...(shown.kind === "none" ? {} : shown.item),
  };
}

const REPLY_PREFIX = /^\s*(?:re|fw|fwd|aw|wg|sv|vs|rv|tr)\s*:\s*/i;

/** The subject without `RE:` and its like, as `item.normalizedSubject` has it. */
export function normalizedSubject(subject: string): string {
  let rest = subject;
  while (REPLY_PREFIX.test(rest)) rest = rest.replace(REPLY_PREFIX, "");
  return rest.trim();
}
