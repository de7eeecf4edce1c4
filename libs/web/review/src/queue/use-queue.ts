import type { ContributionBody } from '@rt/contracts';
import { useState } from 'react';

import { listsByState } from '../contributions';
import { type Draft, freshDraft, isChanged, type Texts, versionKey } from './draft';

export interface OvertakenDraft {
  readonly key: string;
  readonly typed: Texts;
  readonly now: ContributionBody;
}

interface Begun {
  readonly item: ContributionBody;
  readonly draft: Draft;
}

/** The open text and what was begun on each: it stays while the page does, whatever becomes of the text meanwhile. */
export function useQueue(items: readonly ContributionBody[]) {
  const { submitted, accepted, rejected } = listsByState(items);
  const [chosen, choose] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Begun>>(new Map());
  // What is accepted and not published yet can be opened again.
  const choices = [...submitted, ...accepted.filter((item) => item.state === 'accepted')];
  const draftOf = (item: ContributionBody) => drafts.get(versionKey(item))?.draft;
  const put = (item: ContributionBody, draft: Draft) =>
    setDrafts((before) => new Map(before).set(versionKey(item), { item, draft }));
  const drop = (key: string) => setDrafts((before) => new Map([...before].filter(([kept]) => kept !== key)));
  const isEdited = (item: ContributionBody) => isChanged(item, draftOf(item));
  const overtaken = overtakenBy(items, choices, drafts);

  return {
    submitted,
    accepted,
    rejected,
    overtaken,
    open: choices.find((item) => item.id === chosen) ?? submitted[0] ?? null,
    choose,
    draftOf,
    isEdited,
    dirty: overtaken.length > 0 || choices.some(isEdited),
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
    leave: (item: ContributionBody) => {
      drop(versionKey(item));
      choose(null);
    },
    goOn: ({ key, typed, now }: OvertakenDraft) => {
      drop(key);
      put(now, { ...freshDraft([]), edited: typed });
      choose(now.id);
    },
    drop,
  };
}

function overtakenBy(
  items: readonly ContributionBody[],
  choices: readonly ContributionBody[],
  drafts: ReadonlyMap<string, Begun>,
): OvertakenDraft[] {
  const open = new Set(choices.map(versionKey));
  return [...drafts].flatMap(([key, { item, draft }]) => {
    const now = items.find(({ id }) => id === item.id);
    const typed = draft.edited;
    return now && typed && !open.has(key) && isChanged(item, draft) ? [{ key, typed, now }] : [];
  });
}
