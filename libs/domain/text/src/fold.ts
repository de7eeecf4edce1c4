/** Letters that Unicode does not take apart, with what a reader types instead. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
};
const SPECIAL = /[ßẞæœøđðþħıĸłŋŧ]/g;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02B9\u00B4`\uFF07]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** A text without case and accents, for comparing: 'Łódź' and 'lodz' are equal. Never shown or stored as text. */
export function foldForMatch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-');
}

const SLUG_MAX = 80;

/** Part of an address: lower-case ASCII words joined by hyphens, at most 80 characters; '' when no such letter is left. */
export function slug(text: string): string {
  const whole = foldForMatch(text)
    .replace(/&/g, ' and ')
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= SLUG_MAX) return whole;

  const cut = whole.slice(0, SLUG_MAX + 1);
  const end = cut.lastIndexOf('-');

  return end > 0 ? cut.slice(0, end) : whole.slice(0, SLUG_MAX);
}
