import { Button, Kbd } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { ROUNDS_MAX } from '@rt/domain/polling';
import { canAskAgain } from '@rt/kinds';
import { useSay } from '@rt/web/console-kit';

import { t } from '../../words';
import classes from '../live.module.css';
import type { Controls } from '../use-controls';

type Asked = Pick<ActivityView, 'roundNo'>;

/** Which time a question is asked. */
export function roundOf({ roundNo = 1 }: Asked): number {
  return roundNo;
}

interface AskAgainProps {
  readonly activity: ActivityView;
  readonly controls: Controls;
  readonly disabled: boolean;
}

/** True where what came out of a question can stand beside a further round of it. */
export function mayAskAgain({ kind, state, answered, ...asked }: ActivityView): boolean {
  return state === 'closed' && answered > 0 && roundOf(asked) < ROUNDS_MAX && canAskAgain(kind);
}

/** Opens a closed question once more as the next round; what came out so far stands beside it. */
export function AskAgain({ activity, controls, disabled }: AskAgainProps) {
  const say = useSay();
  const { id } = activity;
  const round = roundOf(activity) + 1;
  if (!mayAskAgain(activity)) return null;
  const ask = async () => {
    if (await controls.askAgain(id)) say(t('facilitate.asked-again', { round }));
  };
  return (
    <Button variant="default" size="sm" disabled={disabled} onClick={() => void ask()} rightSection={<Kbd>O</Kbd>}>
      {t('facilitate.ask-again', { round })}
    </Button>
  );
}

/** Says of a question which round it is in, where it is not the first. */
export function RoundMark({ activity }: { readonly activity: Asked }) {
  const round = roundOf(activity);
  return round === 1 ? null : <p className={classes['muted']}>{t('facilitate.round', { round })}</p>;
}

/** Says that something is told of the first round alone, where there are others. */
export function FirstRoundNote({ activity }: { readonly activity: Asked }) {
  return roundOf(activity) === 1 ? null : <p className={classes['muted']}>{t('facilitate.first-round')}</p>;
}
