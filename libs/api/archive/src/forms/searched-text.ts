import { plainMarkup } from '@rt/domain/text';

import type { PublicPoll } from '../public-rows';

/** Signs of a result's answers that are searched: PostgreSQL indexes no text of more than a mebibyte of words. */
const MOST_SEARCHED = 100_000;

interface SearchedText {
  readonly title: string;
  readonly body: string;
  /** In the words of the row's language. */
  readonly poll: PublicPoll | null;
}

/**
 * What is searched and shown in excerpts besides the title: a result says little without the question that it answers,
 * and whoever looks for 'skills' is after the poll that had it among its answers.
 */
export function searchedText({ title, body, poll }: SearchedText): string {
  if (!poll) return plainMarkup(body);
  const answers = [...poll.counts.map(({ label }) => label), ...writtenOf(poll)].filter((text) => /\p{L}/u.test(text));
  const said = answers.join(' · ').slice(0, MOST_SEARCHED);
  return [poll.question, ...(body === '' || body === title ? [] : [plainMarkup(body)]), said].join(' ').trim();
}

/** What people wrote, where it is listed and not counted, with what stands below it: the ideas of a group, an answer. */
function writtenOf({ models = [] }: PublicPoll): readonly string[] {
  const texts = models.flatMap(({ drawn }) =>
    drawn.shape === 'list' ? drawn.items.flatMap(({ text, children = [] }) => [{ text }, ...children]) : [],
  );
  return texts.map(({ text }) => text).filter((text) => typeof text === 'string');
}
