import { Button, Kbd } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { ROUNDS_MAX } from '@rt/domain/polling';
import { canAskAgain, keepsAnswers, opensAgain } from '@rt/kinds';
import { useSay } from '@rt/web/console-kit';

import { t } from '../../words';
import classes from '../live.module.css';
import type { Controls } from '../use-controls';

type Asked = Pick<ActivityView, 'roundNo'>;

/** Which time a question is asked. */
export function roundOf({ roundNo = 1 }: Asked): number {
  return roundNo;
}

interface AskingAgain {
  readonly press: string;
  readonly now: string;
  act(): Promise<boolean>;
}

interface AskAgainProps {
  readonly activity: ActivityView;
  readonly controls: Controls;
  readonly disabled: boolean;
}

/** True where what came out of a question, on devices or by hand, can stand beside a further round of it. */
function mayAskAgain({ kind, state, answered, hands = [], ...asked }: ActivityView): boolean {
  const round = roundOf(asked);
  const isAnswered = answered > 0 || hands.some(({ no }) => no === round);
  return state === 'closed' && isAnswered && round < ROUNDS_MAX && canAskAgain(kind);
}

function mayOpenAgain({ kind, state }: ActivityView): boolean {
  return state === 'closed' && opensAgain(kind);
}

/** Opens a closed question once more, by the same key in either way; null where it can be opened in neither. */
export function askingAgain(activity: ActivityView, controls: Controls): AskingAgain | null {
  const { id } = activity;
  const round = roundOf(activity) + 1;
  if (mayOpenAgain(activity)) {
    return {
      press: t('facilitate.open-again'),
      now: t('facilitate.opened-again'),
      act: () => controls.openAgain(id),
    };
  }
  if (!mayAskAgain(activity)) return null;
  const act = () => controls.askAgain(id);
  return keepsAnswers(activity.kind)
    ? { press: t('facilitate.open-as-round', { round }), now: t('facilitate.opened-as-round', { round }), act }
    : { press: t('facilitate.ask-again', { round }), now: t('facilitate.asked-again', { round }), act };
}

/** Opens a closed question once more: as the next round, beside which stands what came out so far, or to go on with what was written. */
export function AskAgain({ activity, controls, disabled }: AskAgainProps) {
  const say = useSay();
  const again = askingAgain(activity, controls);
  if (again === null) return null;
  const ask = async () => {
    if (await again.act()) say(again.now);
  };
  return (
    <Button variant="default" size="sm" disabled={disabled} onClick={() => void ask()} rightSection={<Kbd>O</Kbd>}>
      {again.press}
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
