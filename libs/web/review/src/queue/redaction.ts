import type { Mention, ReviewContributionRequest } from '@rt/contracts';
import { redact, type Span } from '@rt/domain/attribution';

export interface MarkedSpan extends Mention {
  readonly out: boolean;
}

/** A piece of a text as the reviewer sees it: plain, or a place with its number in the list. */
export interface Piece {
  readonly text: string;
  readonly place: number | null;
}

/** All places are taken out until the reviewer keeps one. */
export function placesOf(mentions: readonly Mention[]): readonly MarkedSpan[] {
  return mentions.map((mention) => ({ ...mention, out: true }));
}

export function piecesOf(text: string, places: readonly MarkedSpan[], field: Mention['field']): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const here = places.map((place, index) => ({ place, index })).filter(({ place }) => place.field === field);
  for (const { place, index } of here.sort((a, b) => a.place.start - b.place.start)) {
    if (place.start < end) continue;
    if (place.start > end) pieces.push({ text: text.slice(end, place.start), place: null });
    pieces.push({ text: text.slice(place.start, place.end), place: index });
    end = place.end;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), place: null }] : pieces;
}

export function redacted(text: string, places: readonly MarkedSpan[], field: Mention['field']): string {
  const spans = places.filter((place) => place.field === field && place.out) as readonly (MarkedSpan & Span)[];
  return redact(text, spans);
}

/** What an acceptance sends, or another version of what is accepted: texts only where they changed, a reason where places stay. */
export function acceptance(
  before: { readonly title: string; readonly body: string; readonly state?: string },
  after: { readonly title: string; readonly body: string },
  waved: { readonly through: boolean; readonly reason: string },
): ReviewContributionRequest {
  return {
    decision: before.state === 'accepted' ? 'revise' : 'accept',
    ...(after.title === before.title ? {} : { title: after.title }),
    ...(after.body === before.body ? {} : { body: after.body }),
    ...(waved.through ? { waveThrough: true, reason: waved.reason.trim() } : {}),
  };
}
