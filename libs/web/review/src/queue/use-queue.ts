import type { ContributionBody } from '@rt/contracts';
import { useState } from 'react';
import { heaps } from '../contributions';
import { isChanged, versionKey, type Draft } from './draft';

/** The open text and what was begun on each: it stays while the page does, whichever text is open. */
export function useQueue(items: readonly ContributionBody[]) {
  const { submitted, accepted, rejected } = heaps(items);
  const [chosen, choose] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  // What is accepted and not published yet can be opened again.
  const choices = [...submitted, ...accepted.filter((item) => item.state === 'accepted')];
  const draftOf = (item: ContributionBody) => drafts.get(versionKey(item));
  const put = (item: ContributionBody, draft: Draft) =>
    setDrafts((before) => new Map(before).set(versionKey(item), draft));
  const isEdited = (item: ContributionBody) => isChanged(item, draftOf(item));

  return {
    submitted,
    accepted,
    rejected,
    open: choices.find((item) => item.id === chosen) ?? submitted[0] ?? null,
    choose,
    draftOf,
    isEdited,
    dirty: choices.some(isEdited),
    keep: (item: ContributionBody, draft: Draft) => {
      put(item, draft);
      // What is worked on stays open, also when another text comes before it in the list.
      choose(item.id);
    },
    /** Decided: it is on the screen until the list is there anew, but nothing of it can be lost. */
    done: (item: ContributionBody) => {
      const draft = draftOf(item);
      if (draft) put(item, { ...draft, stored: true });
      choose(null);
    },
    /** Closes a text that stays as it is. */
    leave: (item: ContributionBody) => {
      setDrafts((before) => new Map([...before].filter(([key]) => key !== versionKey(item))));
      choose(null);
    },
  };
}
