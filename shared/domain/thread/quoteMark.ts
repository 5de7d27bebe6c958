/** Marks at the beginning of quoted lines. */

/** Whether a line begins with `>`; a few programs put blanks before it. */
export const isQuoted = (line: string): boolean => /^ {0,8}>/.test(line);

/**
 * A sender between marks that are none of quoting: GroupWise's `>>> Ann Lee <ann@…> 11/17/2026 2:05 PM >>>`, and
 * `>>>>> "Ann" == Ann Lee <ann@…> writes:` of Emacs.
 */
export const isFramedSender = (line: string): boolean =>
  (/^\s{0,3}>{3} .{3,200}>{3}\s{0,5}$/.test(line) && /\d[/.-]\d/.test(line)) ||
  /^>{5} "[^"]{1,60}" == .{3,160}:\s{0,5}$/.test(line);
