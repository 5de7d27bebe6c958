import { describe, expect, it } from "vitest";
import { phrases } from "../../shared/domain/tone/reading/phrase.ts";

const stands = (text: string): boolean => [...text.matchAll(phrases("send me"))].length > 0;

describe("the words of a list", () => {
  it.each(["Å", "ß", "ő", "ằ", "z", "я", "λ", "\u0301", "7", "²"])(
    "do not stand where %s goes on with them",
    (letter) => {
      expect([stands(`${letter}send me`), stands(`send me${letter}`)]).toEqual([false, false]);
    },
  );

  it.each(["", " ", ".", "'", "-", "“", "…", "·", "\n", "🙂", "×"])("stand beside %j", (mark) => {
    expect([stands(`${mark}send me`), stands(`send me${mark}`), stands(`send\n  me${mark}`)]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
