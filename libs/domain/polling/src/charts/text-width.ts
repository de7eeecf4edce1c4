/** Widths of letters in heights of type, a little more than any of the typefaces needs that a page falls back to. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'’|!()[\]\-\s]/u, 0.36],
  [/[ЖШЩЮЫÆŒœ…—‰№™]/u, 1.1],
  [/[mwMW@%&+#æжшщюыфмФМωψΩΦΨΜ]/u, 0.92],
  [/[\p{Lu}\p{N}]/u, 0.7],
  [/[\p{Mn}\p{Me}\u2066-\u2069]/u, 0],
  // Greek, Cyrillic, Armenian and Hebrew.
  [/[\u0370-\u05ff]/u, 0.68],
  // Indian scripts and those of South East Asia.
  [/[\u0900-\u1cff]/u, 0.8],
  [/[\u0000-\u2fff]/u, 0.59],
];

/** Width of a text in heights of its type, rather too much than too little. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1.1;

  return width;
}
