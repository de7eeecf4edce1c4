import { Button, Group, Kbd, Progress, Title } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { ActivityState, RoomState } from '@rt/contracts/plain';
import { ChartDownload, KindChart, Timer } from '@rt/web/ui';
import { keyLabel, Nothing } from '@rt/web/desk';
import { t } from '../words';
import { KeepButton } from './keep-button';
import { showResults } from './live-shortcuts';
import classes from './live.module.css';
import { canKeep, canReveal, phonesSee, resultsShown } from './reveal';
import { PickedTogether } from './picked-together';
import type { Controls } from './use-controls';
import { WrittenAnswers } from './written-answers';

interface NowPanelProps {
  readonly roundtable: RoundtableBody;
  readonly room: RoomState;
  /** When each activity's remaining time was heard, on the clock of `performance.now()`. */
  readonly heardAt: Readonly<Record<string, number>>;
  readonly current: ActivityState | null;
  readonly next: ActivityState | null;
  readonly previous: ActivityState | null;
  readonly controls: Controls;
  readonly kept: boolean;
  readonly offline: boolean;
}

/** What is happening now: the activity, its controls, the counts, and what comes next. */
export function NowPanel(props: NowPanelProps) {
  const { current, next } = props;
  const runs = props.roundtable.may.includes('run');
  return (
    <section className={classes['now']} aria-labelledby="now">
      <Title order={2} size="h4" id="now" className={classes['nowTitle']}>
        {current ? t('facilitate.now') : t('facilitate.now-nothing')}
      </Title>
      {current ? (
        <Current {...props} activity={current} />
      ) : (
        <Nothing title={t('facilitate.choose-activity')}>
          {runs ? t(next ? 'facilitate.choose-hint' : 'facilitate.no-activities') : null}
        </Nothing>
      )}
      {runs ? <Steps {...props} /> : null}
    </section>
  );
}

interface CurrentProps extends NowPanelProps {
  readonly activity: ActivityState;
}

function Current(props: CurrentProps) {
  const { roundtable, room, heardAt, activity } = props;
  return (
    <>
      <p className={classes['question']}>{activity.question}</p>
      {roundtable.may.includes('run') ? <ActivityControls {...props} /> : null}
      <Answered activity={activity} joined={room.session.joined} since={heardAt[activity.id] ?? 0} />
      <Result room={room} activity={activity} />
      <PickedTogether key={activity.id} roundtableId={roundtable.id} activity={activity} />
      <WrittenAnswers
        key={activity.id}
        roundtableId={roundtable.id}
        activity={activity}
        runs={roundtable.may.includes('run')}
        offline={props.offline}
      />
      <WhoSees room={room} activity={activity} />
    </>
  );
}

function ActivityControls({ roundtable, room, activity, controls, kept, offline }: CurrentProps) {
  const off = offline || controls.busy;
  const shown = resultsShown(room, activity);
  const blank = room.session.stageView === 'blank';
  return (
    <div className={classes['controls']}>
      <VotingButton activity={activity} controls={controls} off={off} />
      <Button
        size="md"
        variant="default"
        disabled={off || !canReveal(activity)}
        onClick={() => void showResults(controls, activity, !shown)}
        rightSection={<Kbd>{keyLabel('Enter')}</Kbd>}
      >
        {shown ? t('facilitate.hide-results') : t('facilitate.show-results')}
      </Button>
      <Button
        size="md"
        variant="default"
        disabled={off}
        aria-pressed={blank}
        onClick={() => void controls.view(blank ? 'unblank' : 'blank')}
        rightSection={<Kbd>B</Kbd>}
      >
        {blank ? t('facilitate.unblank') : t('facilitate.blank')}
      </Button>
      {canKeep(activity) ? (
        <KeepButton
          key={activity.id}
          roundtableId={roundtable.id}
          activityId={activity.id}
          kept={kept}
          offline={offline}
        />
      ) : null}
    </div>
  );
}

function Result({ room, activity }: Pick<CurrentProps, 'room' | 'activity'>) {
  if (activity.tally) {
    return (
      <div className={classes['chart']}>
        <KindChart
          activity={activity}
          tally={activity.tally}
          headlineHidden
          tools={(chart) =>
            activity.state === 'closed' ? (
              <ChartDownload chart={chart} name={`${room.session.ref ?? 'RT'}-Q${activity.number}`} />
            ) : null
          }
        />
      </div>
    );
  }
  const why = activity.state === 'ready' ? t('facilitate.not-open') : t('facilitate.counts-hidden');
  return <p className={classes['muted']}>{why}</p>;
}

function WhoSees({ room, activity }: Pick<CurrentProps, 'room' | 'activity'>) {
  const phones = t(`facilitate.sees-${phonesSee(activity)}`);
  return <p className={classes['muted']}>{t('facilitate.who-sees', { phones, stage: stageWords(room) })}</p>;
}

/** What the stage shows, and why it is not the result that was chosen. */
function stageWords({ session }: RoomState): string {
  const { shows = 'lobby', noResults = null } = session.stage ?? {};
  if (noResults) return t(`facilitate.stage-${noResults}`);
  return t(`facilitate.stage-${shows}`);
}

interface VotingButtonProps {
  readonly activity: ActivityState;
  readonly controls: Controls;
  readonly off: boolean;
}

function VotingButton({ activity, controls, off }: VotingButtonProps) {
  if (activity.state === 'closed') return <span className={classes['closed']}>{t('facilitate.voting-closed')}</span>;
  const isOpen = activity.state === 'open';
  return (
    <Button
      size="md"
      className={classes['voting']}
      color={isOpen ? 'danger' : 'petrol'}
      disabled={off}
      onClick={() => void (isOpen ? controls.close(activity.id) : controls.open(activity.id))}
      rightSection={<Kbd>{keyLabel(' ')}</Kbd>}
    >
      {isOpen ? t('facilitate.close-voting') : t('facilitate.open-voting')}
    </Button>
  );
}

interface AnsweredProps {
  readonly activity: ActivityState;
  readonly joined: number;
  readonly since: number;
}

function Answered({ activity, joined, since }: AnsweredProps) {
  if (activity.state === 'ready') return null;
  const share = joined > 0 ? Math.min(100, Math.round((activity.answered / joined) * 100)) : 0;
  const text = t('facilitate.answered-of', { answered: activity.answered, joined, share });
  return (
    <div className={classes['answered']}>
      <Group justify="space-between" gap="sm">
        <strong className={classes['figure']}>{text}</strong>
        {activity.state === 'open' && activity.remainingMs !== null ? (
          <Timer remainingMs={activity.remainingMs} since={since} />
        ) : null}
      </Group>
      <Progress value={share} aria-label={text} size="md" mt={6} />
    </div>
  );
}

function Steps({ next, previous, controls, offline }: NowPanelProps) {
  const off = offline || controls.busy;
  return (
    <div className={classes['steps']}>
      <Button
        variant="default"
        disabled={off || !previous}
        onClick={() => previous && void controls.choose(previous.id)}
        rightSection={<Kbd>{keyLabel('ArrowLeft')}</Kbd>}
      >
        {t('facilitate.back')}
      </Button>
      <Button
        variant={next ? 'filled' : 'default'}
        className={classes['next']}
        disabled={off || !next}
        onClick={() => next && void controls.choose(next.id)}
        rightSection={<Kbd>{keyLabel('ArrowRight')}</Kbd>}
      >
        {next ? t('facilitate.next', { question: next.question }) : t('facilitate.no-next')}
      </Button>
    </div>
  );
}
