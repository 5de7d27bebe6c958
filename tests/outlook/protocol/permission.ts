/** The manifest's `Permissions`, lowest first. */
export const PERMISSIONS = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** The wire counts differently from the manifest: ReadWriteMailbox is 2 there and ReadWriteItem is 3. */
const WIRE_LEVEL: Record<Permission, number> = { Restricted: 0, ReadItem: 1, ReadWriteMailbox: 2, ReadWriteItem: 3 };

export const wireLevelOf = (permission: Permission): number => WIRE_LEVEL[permission];

export const permits = (granted: Permission, needed: Permission): boolean =>
  PERMISSIONS.indexOf(granted) >= PERMISSIONS.indexOf(needed);

export const isPermission = (text: string): text is Permission => PERMISSIONS.some((known) => known === text);
