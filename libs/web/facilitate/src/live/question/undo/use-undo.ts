import type { DecidedEntryBody } from '@rt/contracts';
import { problemOf, useSay } from '@rt/web/console-kit';

import { t } from '../../../words';

/** Says what was done, with the way back; what the way back is refused with is said as well. */
export function useSaidWithUndo() {
  const say = useSay();
  return (said: string, back: () => Promise<unknown>) => {
    const act = () =>
      back().then(
        () => say(t('facilitate.undone')),
        (error: unknown) => say(problemOf(error).message),
      );
    say(said, { label: t('facilitate.undo'), act: () => void act() });
  };
}

/** What an act has led to; `already`: it stood so by what somebody had done before. */
interface Done {
  readonly already?: true;
}

export type Decided = DecidedEntryBody;

/** Says what was done, with the way back: of what somebody else had done before there is none. */
export function useSaidOnce() {
  const say = useSay();
  const sayWithUndo = useSaidWithUndo();
  return (said: string, after: Done, back?: () => Promise<unknown>) => {
    if (after.already) say(t('facilitate.already-done'));
    else if (back) sayWithUndo(said, back);
    else say(said);
  };
}
