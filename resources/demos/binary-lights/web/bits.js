// SPDX-License-Identifier: Apache-2.0
"use strict";

const Bits = {
  ROUNDS: [3, 6, 9, 21, 42, 100, 129, 255],
  LETTERS: { en: "ABCDEFGHIJKLMNOPQRSTUVWXYZ", es: "ABCDEFGHIJKLMNÑOPQRSTUVWXYZ", ar: "أبتثجحخدذرزسشصضطظعغفقكلمنهوي" },

  /** What each lamp is worth, the left one first: four lamps are 8, 4, 2, 1. */
  worth: (lamps) => Array.from({ length: lamps }, (_, place) => 2 ** (lamps - 1 - place)),

  /** The lamps that are on, as booleans, the left one first. */
  of: (number, lamps) => Bits.worth(lamps).map((value) => (number & value) !== 0),

  /** As few lamps as the number needs, and never fewer than four. */
  needed: (number) => Math.max(4, number.toString(2).length),

  /** The letter of a number, counted from 1, or nothing. */
  letter: (number, lang) => (number > 0 ? (Bits.LETTERS[lang] ?? Bits.LETTERS.en)[number - 1] : undefined),
};
