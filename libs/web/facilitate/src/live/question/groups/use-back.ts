import type { EntryMove, Labelling } from '@rt/domain/polling';
import { problemOf, useSay } from '@rt/web/console-kit';
import { useEffect, useRef, useState } from 'react';

import { t } from '../../../words';
import type { Placed } from './placing';

/** What takes back an act of this page; `hidden` says how what was hidden stood. */
type Back =
  | { readonly moves: readonly EntryMove[] }
  | { readonly changes: readonly Labelling[] }
  | { readonly hidden: readonly Placed[] };

interface Done {
  readonly back: Back;
  /** Closes the message that offers to take it back. */
  unsay(): void;
}

interface Acts {
  move(moves: readonly EntryMove[]): Promise<unknown>;
  relabel(changes: readonly Labelling[]): Promise<unknown>;
  /** Shows what was hidden, in the groups in which it stood. */
  showAgain(hidden: readonly Placed[]): Promise<unknown>;
  run(act: () => Promise<unknown>): Promise<unknown>;
}

const REFUSED: readonly string[] = ['invalid', 'conflict', 'wrong-state'];

/** What was done on this page, whatever it was; the latest can be taken back, here or from the message that says so. */
export function useBack({ run, ...acts }: Acts) {
  const say = useSay();
  const [done, setDone] = useState<readonly Done[]>([]);
  // Raised when something was taken back from its message: the button that had the focus is gone.
  const [taken, setTaken] = useState(0);
  const takeBack = async (one: Done) => {
    const drop = () => setDone((before) => before.filter((other) => other !== one));
    one.unsay();
    try {
      await send(one.back, acts);
    } catch (error) {
      // What can be taken back no more is no obstacle to what was done before it.
      if (REFUSED.includes(problemOf(error).code)) drop();
      throw error;
    }
    drop();
    say(t('facilitate.undone'));
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

function send(back: Back, { move, relabel, showAgain }: Omit<Acts, 'run'>): Promise<unknown> {
  if ('moves' in back) return move(back.moves);
  return 'changes' in back ? relabel(back.changes) : showAgain(back.hidden);
}
