import type { EntryMove, Labelling } from '@rt/domain/polling';
import { problemOf, useSay } from '@rt/web/console-kit';
import { currentLocale } from '@rt/words';
import { useEffect, useRef, useState } from 'react';

import { t } from '../../../words';
import { useShelved } from '../drafts/shelf';
import type { Placed } from './placing';

export interface Hidden extends Placed {
  /** Nobody had read it, or it had been put back to be read. */
  readonly waits: boolean;
}

/** What takes back an act of this page; `hidden` says how what was hidden stood. */
type Back =
  | { readonly moves: readonly EntryMove[] }
  | { readonly changes: readonly Labelling[] }
  | { readonly hidden: readonly Hidden[] };

interface Done {
  readonly back: Back;
  /** Closes the message that offers to take it back. */
  unsay(): void;
}

interface Acts {
  move(moves: readonly EntryMove[]): Promise<unknown>;
  relabel(changes: readonly Labelling[]): Promise<unknown>;
  showAgain(one: Hidden): Promise<unknown>;
  run(act: () => Promise<unknown>): Promise<unknown>;
}

const REFUSED: readonly string[] = ['invalid', 'conflict', 'version-conflict', 'wrong-state', 'not-found'];

const NOTHING_DONE: readonly Done[] = [];

/** What was done on this page, whatever it was; the latest can be taken back, here or from the message that says so. */
export function useBack(activityId: string, { run, ...acts }: Acts) {
  const say = useSay();
  const [done, setDone] = useShelved(`${activityId}:sorted`, NOTHING_DONE);
  // Raised when something was taken back from its message: the button that had the focus is gone.
  const [taken, setTaken] = useState(0);
  const takeBack = async (one: Done) => {
    const leave = (left: readonly Back[]) =>
      setDone((before) =>
        before.flatMap((other) => (other === one ? left.map((back) => ({ ...one, back })) : [other])),
      );
    one.unsay();
    try {
      const { said, left } = await send(one.back, acts);
      leave(left);
      say(said);
    } catch (error) {
      // What can be taken back no more is no obstacle to what was done before it.
      if (isRefused(error)) leave([]);
      throw error;
    }
  };
  // A message is from before what was done since.
  const latest = useRef(takeBack);
  useEffect(() => {
    latest.current = takeBack;
  });
  const fromMessage = (one: Done) =>
    latest
      .current(one)
      .catch((error: unknown) => say(problemOf(error).message))
      .then(() => setTaken((before) => before + 1));
  const last = done.at(-1);
  return {
    remember: (said: string, back: Back) => {
      const one: Done = {
        back,
        unsay: say(said, { label: t('facilitate.undo'), act: () => void fromMessage(one) }),
      };
      setDone((before) => [...before, one]);
    },
    undo: last ? () => run(() => takeBack(last)) : null,
    taken,
  };
}

interface TakenBack {
  readonly said: string;
  readonly left: readonly Back[];
}

async function send(back: Back, { move, relabel, showAgain }: Omit<Acts, 'run'>): Promise<TakenBack> {
  if ('hidden' in back) return allShown(back.hidden, showAgain);
  await ('moves' in back ? move(back.moves) : relabel(back.changes));
  return { said: t('facilitate.undone'), left: [] };
}

/** Shows all of them again: one that cannot be shown is no obstacle to the others, and is named. */
async function allShown(hidden: readonly Hidden[], showAgain: Acts['showAgain']): Promise<TakenBack> {
  const failed: { readonly one: Hidden; readonly error: unknown }[] = [];
  for (const one of hidden) await showAgain(one).catch((error: unknown) => failed.push({ one, error }));
  if (failed.length === 0) return { said: t('facilitate.undone'), left: [] };
  const ideas = failed.map(({ one }) => t('facilitate.group-idea', { text: one.text }));
  const reasons = new Set(failed.map(({ error }) => problemOf(error).message));
  const again = failed.filter(({ error }) => !isRefused(error)).map(({ one }) => one);
  return {
    said: t('facilitate.group-not-undone', {
      ideas: new Intl.ListFormat(currentLocale(), { type: 'unit' }).format(ideas),
      reasons: [...reasons].join(' '),
    }),
    left: again.length > 0 ? [{ hidden: again }] : [],
  };
}

function isRefused(error: unknown): boolean {
  return REFUSED.includes(problemOf(error).code);
}
