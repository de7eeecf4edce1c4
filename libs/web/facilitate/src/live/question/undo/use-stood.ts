import type { EntryBody } from '@rt/contracts';
import type { Entry, EntryState, EntryVerb, ReadingVerb } from '@rt/domain/polling';
import { useEffect, useState } from 'react';

import { giveBack, giveBackPlace, type MoreOnBoard } from '../answers/answer';

/** How entries stood before they were hidden on this page: a host who then gives the reason takes back both in one act. */
export interface Stood {
  note(was: EntryBody): void;
  /** How an entry stood before it was hidden here; `was` itself where it was not hidden here, or has a reason already. */
  before(was: EntryBody): EntryBody;
}

interface Note {
  readonly was: EntryBody;
  isHidden: boolean;
}

/** `entries`: those that are listed. Once one of them is hidden no more, how it stood is forgotten: the next host hides it from where it stands then. */
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
    note: (was) => void stood.set(was.id, { was, isHidden: false }),
    before: (was) => (was.state === 'hidden' && was.reason === undefined ? stood.get(was.id)?.was : undefined) ?? was,
  };
}

type Decide = (verb: EntryVerb, more?: MoreOnBoard) => Promise<EntryBody>;

interface May {
  readonly runs: boolean;
  readonly merges: boolean;
}

/** Restores merge, pin, screen and answer where the person may do that. A hidden entry stays hidden. */
export async function takeBack(was: EntryBody, after: EntryBody, decide: Decide, may: May): Promise<Entry> {
  const { state, mark, into } = was;
  const { state: fromState, reason: seen } = after;
  const former = state === 'hidden' ? was.reason : undefined;
  const back = await decide(BACK[state], { fromState, ...reasons(seen, former) });
  if (state !== 'shown') return back;
  if (into !== undefined && may.merges) return decide('merge', { into });
  if (!may.runs) return back;
  return giveBackPlace(was, mark === 'answered' ? await giveBack(was, decide) : back, decide);
}

function reasons(seen: string | undefined, text: string | undefined): MoreOnBoard {
  return { ...(seen === undefined ? {} : { seen }), ...(text === undefined ? {} : { text }) };
}

const BACK: Readonly<Record<EntryState, ReadingVerb>> = { waiting: 'put-back', shown: 'show', hidden: 'hide' };
