import type { Span } from './spans';

/* Each expression is bounded, so that its time grows no faster than the text. */
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/giu;
const URL = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]]{2,2000}/giu;
const BARE_DOMAIN =
  /\b(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|info|eu|uk|io|ai|app|dev|health|scot|wales|cymru)\b(?:\/[^\s<>"'()[\]]{0,2000})?/giu;
const POSTCODE = /[A-Z]{1,2}[0-9][A-Z0-9]?\s{0,2}[0-9][A-Z]{2}(?!\p{L})/giu;
const PHONE = /(?:\+|\(0|0)[0-9()\s./-]{7,24}[0-9]/gu;

/** 'name at works dot co dot uk', with or without brackets round the small words. */
const SPELT_EMAIL =
  /[\p{L}\p{N}._%+'-]{1,64}\s?[([]?\s?at\s?[)\]]?\s?[\p{L}\p{N}-]{1,63}(?:\s?[([]?\s?\bdot\b\s?[)\]]?\s?[\p{L}\p{N}-]{2,63}){1,4}/giu;
/** An account of a service: '@name', '@name@server.example', 'live:name'. */
const HANDLE =
  /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,40}(?:@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})?|\blive:[\p{L}\p{N}._-]{2,40}/giu;
const ACCOUNT_NAME =
  /\b(?:skype|teams|signal|telegram|whatsapp|discord|slack|instagram|linkedin|github|mastodon|bluesky|twitter)\b[^.!?\n]{0,20}?\b(?:as|is|name|handle|user)\b:?\s([\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40})/giu;
const STREET =
  /\b(?:(?:unit|flat|suite|floor)\s\d{1,4}[a-z]?,\s)?\d{1,4}[a-z]?\s(?:\p{Lu}[\p{L}'-]{1,20}\s){1,3}(?:Road|Street|Lane|Avenue|Drive|Way|Close|Court|Place|Square|Terrace|Wharf|Quay|Row|Hill|Crescent|Gardens|Parade|Walk)\b/gu;

const DIGITS_MIN = 9;

export function contactSpans(text: string): readonly Span[] {
  return [
    ...matches(text, EMAIL, 'email'),
    ...matches(text, SPELT_EMAIL, 'email'),
    ...matches(text, HANDLE, 'handle'),
    ...matches(text, ACCOUNT_NAME, 'handle'),
    ...matches(text, STREET, 'address'),
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

/** No decimal fraction and no part of a longer number; two numbers in a row are one match. */
function isPhone(text: string, { start, end }: Span): boolean {
  const match = text.slice(start, end);
  const digits = match.replace(/\D/g, '').length;
  if (digits < DIGITS_MIN || /^0\.\d+$/.test(match)) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  const inThousands = /^\d{3}(?:\s\d{3})+$/.test(match) && /\d\s$/.test(before);

  return !inThousands && !/[\d.,]$/.test(before);
}
