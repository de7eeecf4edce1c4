import type { EntryBody } from '@rt/contracts';
import type { Entry, EntryState, EntryVerb, ReadingVerb } from '@rt/domain/polling';
import { useEffect, useState } from 'react';

import { giveBack, giveBackPlace, type MoreOnBoard } from '../answers/answer';

/** How entries stood as they were hidden on this page: who then tells an author why takes both back in one act. */
export interface Stood {
  note(entry: Entry): void;
  before(id: string): Entry | undefined;
}

interface Note {
  readonly entry: Entry;
  /** It has been hidden on this page. */
  isHidden: boolean;
}

/** `entries`: those that are listed. How one stood is forgotten once it is hidden no more: who hides it next hides it from another place. */
export function useStood(entries: readonly Entry[]): Stood {
  const [stood] = useState(() => new Map<string, Note>());
  useEffect(() => {
    for (const { id, state } of entries) {
      const note = stood.get(id);
      if (note && state === 'hidden') note.isHidden = true;
      else if (note?.isHidden) stood.delete(id);
    }
  });
  return {
    note: (entry) => void stood.set(entry.id, { entry, isHidden: false }),
    before: (id) => stood.get(id)?.entry,
  };
}

type Decide = (verb: EntryVerb, more?: MoreOnBoard) => Promise<EntryBody>;

/**
 * Puts an entry where it stood before it was decided on. One that stood first or filled the screen does so again,
 * and one that was answered has its answer again, where the person may do that. One that was hidden stays hidden, and its author is told no reason.
 */
export async function takeBack(entry: Entry, after: EntryBody, decide: Decide, runs: boolean): Promise<Entry> {
  const { state, mark } = entry;
  const { state: fromState, reason } = after;
  let back = await decide(BACK[state], { fromState, ...(reason === undefined ? {} : { seen: reason }) });
  if (state !== 'shown' || !runs) return back;
  if (mark === 'answered') back = await giveBack(entry, decide);
  return giveBackPlace(entry, back, decide);
}

const BACK: Readonly<Record<EntryState, ReadingVerb>> = { waiting: 'put-back', shown: 'show', hidden: 'hide' };
