import { Button, Kbd } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { useSay } from '@rt/web/console-kit';

import { t } from '../../../words';
import { onFirstClick } from '../../first-click';
import classes from '../../live.module.css';
import type { QuestionActsProps } from '../question-acts';

/** Holds an open question, or lets it go on, by one button in one place; with the word that it is paused. */
export function Pause({ activity, controls, offline }: QuestionActsProps) {
  const say = useSay();
  const pausing = pausingOf(activity);
  if (pausing === null) return null;
  const { paused, press, now } = pausing;
  const act = async () => {
    if (await controls.pause(activity.id, paused)) say(now);
  };
  return (
    <>
      {paused ? null : <strong className={classes['asking']}>{t('facilitate.paused')}</strong>}
      <Button
        variant={paused ? 'default' : 'filled'}
        size="sm"
        disabled={offline || controls.busy}
        onClick={onFirstClick(act)}
        rightSection={<Kbd>P</Kbd>}
      >
        {press}
      </Button>
    </>
  );
}

/** What a press does to an open question, in the words of the button and of what is said then; null of any other. */
export function pausingOf({ state, paused }: Pick<ActivityView, 'state' | 'paused'>) {
  if (state !== 'open') return null;
  return paused
    ? { paused: false, press: t('facilitate.pause-end'), now: t('facilitate.pause-end-now') }
    : { paused: true, press: t('facilitate.pause'), now: t('facilitate.paused-now') };
}
