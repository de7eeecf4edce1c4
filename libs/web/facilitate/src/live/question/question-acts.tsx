import { Button, Group, Kbd } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { useAnnounce, useSay } from '@rt/web/console-kit';
import type { ReactNode } from 'react';

import { t } from '../../words';
import { hasItems } from '../asking/next-dialogue';
import { AskAgain, roundOf } from '../asking/rounds';
import { onFirstClick } from '../first-click';
import classes from '../live.module.css';
import { MORE_SECONDS } from '../question-controls';
import type { Controls } from '../use-controls';
import { hasTimeLeft } from './reveal';
import { UndoReset, useCanUndoReset } from './undo/undo-reset';

export interface QuestionActsProps {
  readonly activity: ActivityView;
  readonly controls: Controls;
  readonly offline: boolean;
}

interface HeardProps {
  askNext(): void;
  /** When the activity was heard of, on the clock of `performance.now()`. */
  readonly since: number;
  /** What else can be done with it, at the end of the row. */
  readonly children?: ReactNode;
}

const LOOK = { variant: 'default', size: 'sm' } as const;

interface MoreTimeProps extends QuestionActsProps {
  /** How many people ask for it. */
  readonly asking: number;
}

/** One press gives everybody half a minute more; the clock beside it says so. With how many ask for it, until time is given. */
export function MoreTime({ activity, asking, controls, offline }: MoreTimeProps) {
  if (!hasTimeLeft(activity)) return null;
  return (
    <>
      {asking > 0 ? (
        <span className={classes['asking']}>{t('facilitate.asking-for-time', { count: asking })}</span>
      ) : null}
      <GiveTime activity={activity} controls={controls} offline={offline} />
    </>
  );
}

export function timeGiven(): string {
  return t('facilitate.more-time-given', { seconds: MORE_SECONDS });
}

function GiveTime({ activity, controls, offline }: QuestionActsProps) {
  const announce = useAnnounce();
  const give = async () => {
    if (await controls.extend(activity)) announce(timeGiven());
  };
  return (
    <Button {...LOOK} disabled={offline || controls.busy} onClick={() => void give()} rightSection={<Kbd>T</Kbd>}>
      <span aria-hidden="true">{t('facilitate.more-time-short', { seconds: MORE_SECONDS })}</span>
      <span className="rt-hidden">{t('facilitate.more-time', { seconds: MORE_SECONDS })}</span>
    </Button>
  );
}

export function QuestionActs({
  activity,
  since,
  controls,
  offline,
  askNext,
  children,
}: QuestionActsProps & HeardProps) {
  const say = useSay();
  // Until then there is nothing to skip: a press in the place of Reset would take the way back away.
  const canUndo = useCanUndoReset(activity, since);
  const off = offline || controls.busy;
  const act = async (done: Promise<boolean>, words: string) => {
    if (await done) say(words);
  };
  return (
    <>
      {canUndo ? <UndoReset activity={activity} controls={controls} offline={offline} /> : null}
      <Group gap="sm" className={classes['questionActs']} role="group" aria-label={t('facilitate.question-acts')}>
        {activity.state === 'ready' && !canUndo ? (
          <Skip activity={activity} controls={controls} disabled={off} />
        ) : null}
        <AskAgain activity={activity} controls={controls} disabled={off} />
        {activity.state === 'ready' || !hasItems(activity) ? null : (
          <Button {...LOOK} disabled={off} onClick={askNext} rightSection={<Kbd>A</Kbd>}>
            {t('facilitate.next-ask')}
          </Button>
        )}
        {activity.state === 'ready' ? null : (
          <Button
            {...LOOK}
            disabled={off}
            onClick={() => void act(controls.reset(activity.id), t('facilitate.reset-now'))}
          >
            {t('facilitate.reset')}
          </Button>
        )}
        <Button
          {...LOOK}
          disabled={off}
          onClick={() => void act(controls.duplicate(activity.id), t('facilitate.duplicated-now'))}
          rightSection={<Kbd>D</Kbd>}
        >
          {t('facilitate.duplicate')}
        </Button>
        {children}
      </Group>
    </>
  );
}

interface SkipProps extends Pick<QuestionActsProps, 'activity' | 'controls'> {
  readonly disabled: boolean;
}

function Skip({ activity, controls, disabled }: SkipProps) {
  const say = useSay();
  const { press, now } = skipped(activity);
  const skip = async () => {
    if (await controls.skip(activity.id)) say(now);
  };
  return (
    <Button {...LOOK} disabled={disabled} onClick={onFirstClick(skip)} rightSection={<Kbd>S</Kbd>}>
      {press}
    </Button>
  );
}

/** How skipping is called and told: a further round that is left out gives way to the one before. */
export function skipped(activity: ActivityView): { readonly press: string; readonly now: string } {
  const round = roundOf(activity) - 1;
  return round === 0
    ? { press: t('facilitate.skip'), now: t('facilitate.skipped-now') }
    : { press: t('facilitate.back-to-round', { round }), now: t('facilitate.back-in-round', { round }) };
}
