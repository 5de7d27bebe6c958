/** Where a preferred name comes from, strongest first. */
export const NAME_SOURCES = ["typed", "signed", "display_name"] as const;
export type NameSource = (typeof NAME_SOURCES)[number];
