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
