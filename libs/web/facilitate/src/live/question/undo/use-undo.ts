import type { Entry } from '@rt/domain/polling';
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

/** An entry after an act; `already`: it stood so by what somebody had done before. */
export type Decided = Entry & { readonly already?: true };

/** Says what was done to an entry, with the way back: of what somebody else had done before there is none. */
export function useSaidOfEntry() {
  const say = useSay();
  const sayWithUndo = useSaidWithUndo();
  return (said: string, after: Decided, back?: () => Promise<unknown>) => {
    if (after.already) say(t('facilitate.already-done'));
    else if (back) sayWithUndo(said, back);
    else say(said);
  };
}
