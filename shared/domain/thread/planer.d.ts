/** The patterns planer recognises quotations by. Its package brings no types. */
declare module "planer/lib/regexes.js" {
  const patterns: Readonly<
    Record<
      "ORIGINAL_MESSAGE" | "DATE_PERSON" | "ON_DATE_SMB_WROTE" | "SPELLED_OUT_DATE" | "FWD" | "QUOT_PATTERN",
      RegExp
    >
  >;
  export default patterns;
}
