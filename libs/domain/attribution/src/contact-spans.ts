import type { Span } from './spans';

/*
 * Things by which a person can be reached or found, whoever it is. Every expression is bounded, so that the time it takes
 * grows with the length of the text and no faster.
 */
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/giu;
const URL = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]]{2,2000}/giu;
const BARE_DOMAIN =
  /\b(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|info|eu|uk|io|ai|app|dev|health|scot|wales|cymru)\b(?:\/[^\s<>"'()[\]]{0,2000})?/giu;
const POSTCODE = /[A-Z]{1,2}[0-9][A-Z0-9]?\s{0,2}[0-9][A-Z]{2}(?!\p{L})/giu;
const PHONE = /(?:\+|\(0|0)[0-9()\s./-]{7,24}[0-9]/gu;

const DIGITS_MIN = 9;
const DIGITS_MAX = 15;

/** E-mail addresses, web addresses, UK postcodes and phone numbers in a text. */
export function contactSpans(text: string): readonly Span[] {
  return [
    ...matches(text, EMAIL, 'email'),
    ...matches(text, URL, 'url'),
    ...matches(text, BARE_DOMAIN, 'url'),
    ...matches(text, POSTCODE, 'postcode').filter(({ start }) => !/\p{L}/u.test(text.charAt(start - 1))),
    ...matches(text, PHONE, 'phone').filter((span) => isPhone(text, span)),
  ];
}

function matches(text: string, expression: RegExp, kind: Span['kind']): readonly Span[] {
  return Array.from(text.matchAll(expression), ({ 0: match, index }) => ({
    start: index,
    end: index + match.replace(/[.,;:!?]+$/, '').length,
    kind,
  }));
}

/** Long enough for a number that can be dialled, and no decimal fraction or part of a longer number. */
function isPhone(text: string, { start, end }: Span): boolean {
  const match = text.slice(start, end);
  const digits = match.replace(/\D/g, '').length;
  if (digits < DIGITS_MIN || digits > DIGITS_MAX || /^0\.\d+$/.test(match)) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  const inThousands = /^\d{3}(?:\s\d{3})+$/.test(match) && /\d\s$/.test(before);

  return !inThousands && !/[\d.,]$/.test(before);
}
