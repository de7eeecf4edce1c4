import { Button, Group, Kbd, Title } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { ActivityView, HostFacts } from '@rt/contracts/plain';
import { excerpt } from '@rt/domain/text';
import { ButtonLink, keyLabel, useActivities } from '@rt/web/console-kit';
import { useRef } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';
import { askingFor } from '../saying/say-asking';
import { asShown, type ShowLine, showLines, type ShownActivity, skippedOf } from '../stage/show';
import { PaceNote } from './pace-note';
import { useFollow } from './use-follow';

/** Id of its title, which takes the focus where what was pressed below it is gone. */
export const SHOW_TITLE = 'run-of-show';

interface RunOfShowProps {
  readonly roundtable: RoundtableBody;
  /** As the room knows them; left out, as they are planned. */
  readonly activities?: readonly ActivityView[];
  readonly currentId: string | null;
  /** The server's clock less `performance.now()`, in ms. */
  readonly clockOffsetMs: number;
  /** Who asks for more time; said beside what is open and not the current one, which has it in its panel. */
  readonly moreTime?: HostFacts['moreTime'] | undefined;
  /** Makes an activity the current one; left out, the list only shows. */
  choose?(activityId: string): void;
  /** Puts a skipped activity back; left out, skipped ones are not shown. */
  takeUp?(activityId: string): void;
  /** Asks something that nobody planned; left out, nothing can be asked so. */
  ask?(): void;
  /** The page on which an activity is added; left out, none can be. */
  readonly addPath?: string;
  readonly disabled?: boolean;
  readonly offline?: boolean;
}

export function RunOfShow({ roundtable, activities, currentId, ...rest }: RunOfShowProps) {
  const { clockOffsetMs, moreTime, choose, takeUp, ask, addPath, disabled, offline = false } = rest;
  const planned = useActivities(roundtable.id).data?.items ?? [];
  const lines = showLines<ShownActivity>(
    roundtable.agenda,
    planned,
    activities
      ? [
          ...activities.map((one) => ({ ...one, asking: one.id === currentId ? 0 : askingFor(one, moreTime) })),
          ...(takeUp ? skippedOf(planned, activities) : []),
        ]
      : asShown(planned),
  );
  const list = useRef<HTMLOListElement>(null);
  useFollow(list, currentId, lines.length);
  return (
    <section className={classes['panel']} aria-labelledby={SHOW_TITLE}>
      <Title order={2} size="h4" id={SHOW_TITLE} tabIndex={-1} mb="sm">
        {t('facilitate.run-of-show')}
      </Title>
      <ol ref={list} className={classes['show']}>
        {lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            currentId={currentId}
            choose={choose}
            takeUp={takeUp}
            disabled={disabled ?? false}
          />
        ))}
      </ol>
      {currentId === null ? null : (
        <PaceNote
          roundtable={roundtable}
          itemId={planned.find(({ id }) => id === currentId)?.agendaItemId ?? null}
          clockOffsetMs={clockOffsetMs}
        />
      )}
      {addPath === undefined ? null : <WaysOn roundtable={roundtable} ask={ask} addPath={addPath} offline={offline} />}
    </section>
  );
}

interface WaysOnProps {
  readonly roundtable: RoundtableBody;
  readonly ask: (() => void) | undefined;
  readonly addPath: string;
  readonly offline: boolean;
}

function WaysOn({ roundtable, ask, addPath, offline }: WaysOnProps) {
  const look = {
    variant: 'default',
    size: 'sm',
    disabled: offline,
    'aria-describedby': offline ? 'ways-off' : undefined,
  } as const;
  return (
    <>
      <Group gap="sm" mt="md">
        {ask ? (
          <Button {...look} onClick={ask} rightSection={<Kbd>{keyLabel('n')}</Kbd>}>
            {t('facilitate.ask-new')}
          </Button>
        ) : null}
        <ButtonLink {...look} to={addPath}>
          {t('facilitate.add-activity')}
        </ButtonLink>
        {roundtable.may.includes('arrange') ? (
          <ButtonLink {...look} to={`/roundtables/${roundtable.id}/agenda`}>
            {t('facilitate.edit-agenda')}
          </ButtonLink>
        ) : null}
      </Group>
      {offline ? (
        <p id="ways-off" className={classes['muted']}>
          {t('facilitate.off-for-now')}
        </p>
      ) : null}
    </>
  );
}

interface LineProps extends Pick<RunOfShowProps, 'currentId'> {
  readonly line: ShowLine<ShownActivity>;
  readonly choose: ((activityId: string) => void) | undefined;
  readonly takeUp: ((activityId: string) => void) | undefined;
  readonly disabled: boolean;
}

function Line({ line, currentId, choose, takeUp, disabled }: LineProps) {
  return (
    <li>
      <div className={classes['lineHead']}>
        <span>{line.title || t('facilitate.loose')}</span>
        {line.minutes === null ? null : (
          <span className={classes['muted']}>{t('facilitate.min', { count: line.minutes })}</span>
        )}
      </div>
      {line.activities.map((activity) =>
        activity.state === 'skipped' ? (
          <Skipped key={activity.id} activity={activity} takeUp={takeUp} disabled={disabled} />
        ) : choose ? (
          <button
            key={activity.id}
            type="button"
            className={classes['showActivity']}
            aria-current={activity.id === currentId ? 'step' : undefined}
            aria-disabled={disabled ? true : undefined}
            onClick={() => (disabled ? undefined : choose(activity.id))}
          >
            <ActivityWords activity={activity} />
          </button>
        ) : (
          <div
            key={activity.id}
            className={classes['showActivity']}
            aria-current={activity.id === currentId ? 'step' : undefined}
          >
            <ActivityWords activity={activity} />
          </div>
        ),
      )}
    </li>
  );
}

function Skipped({
  activity,
  takeUp,
  disabled,
}: Pick<LineProps, 'takeUp' | 'disabled'> & { readonly activity: ShownActivity }) {
  return (
    <div className={classes['showActivity']}>
      <ActivityWords activity={activity} />
      <Button
        variant="subtle"
        size="compact-sm"
        disabled={disabled}
        aria-label={t('facilitate.take-up-label', { question: activity.question })}
        onClick={() => takeUp?.(activity.id)}
      >
        {t('facilitate.take-up')}
      </Button>
    </div>
  );
}

/** Longer ones fill the column; the question that is chosen stands whole beside it. */
const QUESTION_MOST = 110;
const SIGNS = { ready: '○', open: '▶', paused: '‖', closed: '✓', skipped: '–' } as const;

function ActivityWords({ activity }: { readonly activity: ShownActivity }) {
  const state = activity.state === 'open' && activity.paused ? 'paused' : activity.state;
  return (
    <>
      <span aria-hidden="true">{SIGNS[state]}</span>
      <span className={classes['grow']}>
        {excerpt(activity.question, QUESTION_MOST)}
        {activity.asking ? (
          <span className={classes['askingBelow']}>{t('facilitate.asking-for-time', { count: activity.asking })}</span>
        ) : null}
      </span>
      <span className={classes['muted']}>{t(`facilitate.state-${state}`)}</span>
    </>
  );
}
