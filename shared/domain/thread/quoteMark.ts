/** Marks at the beginning of quoted lines. */

/** Whether a line begins with `>`; a few programs put a blank before it. */
export const isQuoted = (line: string): boolean => /^ {0,3}>/.test(line);

/** GroupWise: `>>> Ann Lee <ann@…> 11/17/2026 2:05 PM >>>` stands over a quote that has no marks. */
export const isFramedSender = (line: string): boolean =>
  /^\s{0,3}>{3} .{3,200}>{3}\s{0,5}$/.test(line) && /\d[/.-]\d/.test(line);
