import type { ContributionBody, Mention } from '@rt/contracts';

import { type MarkedSpan, placesOf, redacted } from './redaction';

export interface Texts {
  readonly title: string;
  readonly body: string;
}

export interface Draft {
  readonly places: readonly MarkedSpan[];
  /** The text in the reviewer's own hands, or null while it is only marked. */
  readonly edited: Texts | null;
  readonly reason: string;
  readonly unnamed: boolean;
  /** The name given when joining is the author's own. */
  readonly confirmName: boolean;
  readonly stored?: boolean;
}

export function freshDraft(mentions: readonly Mention[]): Draft {
  return { places: placesOf(mentions), edited: null, reason: '', unnamed: false, confirmName: false };
}

export function markedTexts(item: Texts, places: readonly MarkedSpan[]): Texts {
  return { title: redacted(item.title, places, 'title'), body: redacted(item.body, places, 'body') };
}

export function isChanged(item: Texts, draft: Draft | undefined): boolean {
  if (!draft?.edited || draft.stored) return false;
  const { title, body } = markedTexts(item, draft.places);
  return draft.edited.title !== title || draft.edited.body !== body;
}

/** Another version is another text: nothing typed for the former one belongs to it. */
export function versionKey({ id, version }: ContributionBody): string {
  return `${id} ${version}`;
}
