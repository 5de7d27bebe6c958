import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    alignItems: "center",
    borderRadius: tokens.borderRadiusCircular,
    display: "inline-flex",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    height: "44px",
    justifyContent: "center",
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    width: "44px",
  },
  small: { fontSize: tokens.fontSizeBase200, height: "32px", width: "32px" },
  lilac: { backgroundColor: tokens.colorPaletteLilacBackground2, color: tokens.colorPaletteLilacForeground2 },
  teal: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2 },
  peach: { backgroundColor: tokens.colorPalettePeachBackground2, color: tokens.colorPalettePeachForeground2 },
  forest: { backgroundColor: tokens.colorPaletteForestBackground2, color: tokens.colorPaletteForestForeground2 },
  steel: { backgroundColor: tokens.colorPaletteSteelBackground2, color: tokens.colorPaletteSteelForeground2 },
  plum: { backgroundColor: tokens.colorPalettePlumBackground2, color: tokens.colorPalettePlumForeground2 },
});

const COLOURS = ["lilac", "teal", "peach", "forest", "steel", "plum"] as const;

/** Initials on a colour that stays the same for the same name. Decoration: the name is always written beside it. */
export function Monogram({ name, small }: { readonly name: string; readonly small?: boolean }) {
  const styles = useStyles();
  const colour = COLOURS[hashOf(name) % COLOURS.length] ?? "steel";
  return (
    <span aria-hidden="true" className={mergeClasses(styles.root, small && styles.small, styles[colour])}>
      {initialsOf(name)}
    </span>
  );
}

/** First letters of the first and the last word: `Ana María Ruiz` is `AR`. */
export function initialsOf(name: string): string {
  if (name === "?") return name;
  const words = name.split(/[\s@.]+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  const first = words[0];
  const last = name.includes("@") ? undefined : words.slice(1).at(-1);
  return [first, last]
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toLocaleUpperCase();
}

const hashOf = (text: string): number =>
  Array.from(text).reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
