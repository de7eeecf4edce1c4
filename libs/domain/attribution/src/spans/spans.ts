/** Kind of a place in a text that could identify somebody. */
export type MentionKind =
  | 'name'
  | 'organisation'
  | 'email'
  | 'phone'
  | 'postcode'
  | 'address'
  | 'url'
  | 'handle'
  | 'identifier'
  | 'role';

/** A place in a text: UTF-16 offsets, `end` excluded. It says what kind of thing stands there, never whose it is. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
}

export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: { start: number; end: number; kind: MentionKind; longest: number }[] = [];
  for (const { start, end, kind } of sorted) {
    const last = joined.at(-1);
    if (last === undefined || start >= last.end) {
      joined.push({ start, end, kind, longest: end - start });
      continue;
    }
    last.end = Math.max(last.end, end);
    if (end - start > last.longest) Object.assign(last, { kind, longest: end - start });
  }

  return joined.map(({ start, end, kind }) => ({ start, end, kind }));
}

const WORDS: Readonly<Record<MentionKind, string>> = {
  name: 'name',
  organisation: 'organisation',
  email: 'e-mail address',
  phone: 'phone number',
  postcode: 'postcode',
  address: 'address',
  url: 'web address',
  handle: 'account',
  identifier: 'number',
  role: 'role',
};

/** Marks that `redact` has left in a text; their words are nobody's name. */
export const REDACTION = /\[redacted: [a-z -]{1,40}\]/g;

/** The text with every span replaced by what stood there: '[redacted: name]'. */
export function redact(text: string, spans: readonly Span[]): string {
  let redacted = '';
  let from = 0;
  for (const { start, end, kind } of joinSpans(spans)) {
    redacted += `${text.slice(from, start)}[redacted: ${WORDS[kind]}]`;
    from = end;
  }

  return redacted + text.slice(from);
}
