import { Group, Progress, Title } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { percent } from '@rt/domain/polling';
import { Nothing } from '@rt/web/console-kit';
import { chartFileName } from '@rt/web/kinds/chart-models';
import { HandsCharts, KindChart } from '@rt/web/kinds/kind-chart';
import { SaveToLibrary } from '@rt/web/question-library';
import { StagePicture } from '@rt/web/stage-screen';
import { Banner, Timer } from '@rt/web/ui';
import { type ComponentProps, type ReactNode, useRef } from 'react';

import { t } from '../../words';
import { RoundMark } from '../asking/rounds';
import classes from '../live.module.css';
import { askingFor } from '../saying/say-asking';
import { stageWords } from '../stage/stage-words';
import type { Controls } from '../use-controls';
import { ByGroup, type GroupsOnStage } from './by-group';
import { hasWords, WordList } from './cloud/word-list';
import { EntryList, hasEntries } from './entry-list';
import { ShowOfHands } from './hands/hands-form';
import { KeepButton } from './keeping/keep-button';
import { Pause } from './pausing/pause';
import { PickedTogether } from './picked-together';
import { MoreTime, QuestionActs } from './question-acts';
import { NotOpen } from './ready/not-open';
import { canKeep, phonesSee, resultsShown } from './reveal';
import { BoardShown, type SortingOn, useSortingOn, WaysToSort } from './sorting-on/sorting-on';
import { Statements } from './statements/statements';
import { WrittenAnswers } from './written-answers';

interface NowPanelProps {
  readonly roundtable: RoundtableBody;
  readonly room: RoomState;
  /** When each activity's remaining time was heard, on the clock of `performance.now()`. */
  readonly heardAt: Readonly<Record<string, number>>;
  /** The server's clock (ms since 1970) less `performance.now()`. */
  readonly clockOffsetMs: number;
  readonly current: ActivityView | null;
  readonly next: ActivityView | null;
  readonly kept: boolean;
  readonly askedFrom: string | null;
  /** The round from whose result its options were taken. */
  readonly fromRound: number | null;
  askNext(): void;
  readonly offline: boolean;
  readonly controls: Controls;
}

/** What is happening now: the activity, how many answered, the counts, and who sees them; or a board whose grouping goes on. */
export function NowPanel(props: NowPanelProps) {
  const { roundtable, room, current, offline } = props;
  const [runs, sorts] = [roundtable.may.includes('run'), roundtable.may.includes('sort')];
  const { boards, shown, show } = useSortingOn(room, current, sorts);
  const title = useRef<HTMLHeadingElement>(null);
  const showHere: SortingOn['show'] = (board) => {
    show(board);
    // What was pressed goes.
    title.current?.focus();
  };
  return (
    <section aria-labelledby="now">
      <Title order={2} size="h5" id="now" ref={title} tabIndex={-1} className={classes['nowTitle']}>
        {t('facilitate.now')}
      </Title>
      {shown ? (
        <BoardShown board={shown} current={current} show={showHere}>
          <Texts roundtableId={roundtable.id} activity={shown} runs={runs} sorts={sorts} offline={offline} />
        </BoardShown>
      ) : (
        <>
          <WaysToSort boards={boards} show={showHere} />
          <Now {...props} />
        </>
      )}
    </section>
  );
}

function Now(props: NowPanelProps) {
  const { roundtable, current, next } = props;
  // All of it is of this one activity: nothing that was unfolded stays on the page of the next.
  if (current) return <Current key={current.id} {...props} activity={current} />;
  return (
    <>
      <Nothing title={t('facilitate.choose-activity')}>
        {roundtable.may.includes('run') ? t(next ? 'facilitate.choose-hint' : 'facilitate.no-activities') : null}
      </Nothing>
      <OnStage {...props} />
    </>
  );
}

function OnStage({ room, heardAt, clockOffsetMs }: Pick<NowPanelProps, 'room' | 'heardAt' | 'clockOffsetMs'>) {
  return (
    <div className={classes['stagePicture']}>
      <StagePicture room={room} heardAt={heardAt} clockOffsetMs={clockOffsetMs} />
    </div>
  );
}

/** In larger letters a longer one leaves no room for its count. */
const QUESTION_SHORT = 160;

function holdsTexts(activity: ActivityView): boolean {
  return hasEntries(activity) || hasWords(activity);
}

/** What hosts decide on one by one: entries, or words that are counted together. */
function Texts(props: ComponentProps<typeof EntryList>) {
  return hasWords(props.activity) ? <WordList {...props} /> : <EntryList {...props} />;
}

function Question({ question, askedFrom }: { readonly question: string; readonly askedFrom: string | null }) {
  return (
    <>
      <p className={classes[question.length > QUESTION_SHORT ? 'questionLong' : 'question']}>{question}</p>
      {askedFrom ? <p className={classes['muted']}>{t('facilitate.asked-from', { question: askedFrom })}</p> : null}
    </>
  );
}

interface CurrentProps extends NowPanelProps {
  readonly activity: ActivityView;
}

function Current(props: CurrentProps) {
  const { roundtable, room, heardAt, activity, kept, askedFrom, offline, controls } = props;
  const runs = roundtable.may.includes('run');
  // While people write, what is to be read stands in the place of the result: the list holds that, too.
  const reads = activity.state === 'open' && holdsTexts(activity);
  const sorts = roundtable.may.includes('sort');
  const { id: roundtableId, rehearses } = roundtable;
  const texts = <Texts {...{ roundtableId, activity, runs, sorts, offline }} rehearses={Boolean(rehearses)} />;
  return (
    <>
      <Question question={activity.question} askedFrom={askedFrom} />
      <RoundMark activity={activity} />
      {activity.cutShort ? <Banner tone="warning">{t('facilitate.cut-short')}</Banner> : null}
      <Answered activity={activity} joined={room.session.joined} since={heardAt[activity.id] ?? 0}>
        {runs ? (
          <>
            <TimeActs room={room} activity={activity} controls={controls} offline={offline} />
            <KeepResult roundtable={roundtable} activity={activity} kept={kept} offline={offline} />
          </>
        ) : null}
      </Answered>
      {runs ? <Acts {...props} /> : null}
      <div className={classes['seen']}>
        {reads ? <div className={classes['chart']}>{texts}</div> : <Result room={room} activity={activity} />}
        <OnStage {...props} />
      </div>
      <WhoSees room={room} activity={activity} />
      <PickedTogether roundtableId={roundtable.id} activity={activity} />
      <ByGroup
        roundtableId={roundtable.id}
        activity={activity}
        download={chartFileName(room.session.ref, activity.number)}
        stage={runs ? groupsOnStage(props) : undefined}
      />
      <ShowOfHands roundtableId={roundtable.id} room={room} activity={activity} runs={runs} offline={offline} />
      {reads ? null : texts}
      <Statements roundtableId={roundtable.id} activity={activity} runs={runs} offline={offline} />
      <WrittenAnswers roundtableId={roundtable.id} activity={activity} runs={runs} offline={offline} />
    </>
  );
}

function Acts({ roundtable, activity, heardAt, fromRound, controls, offline, askNext }: CurrentProps) {
  const saved = { roundtable, activityId: activity.id, fromRound };
  return (
    <QuestionActs {...{ activity, controls, offline, askNext }} since={heardAt[activity.id] ?? 0}>
      <SaveToLibrary size="sm" {...saved} disabled={offline} />
    </QuestionActs>
  );
}

function TimeActs({ room, ...props }: Pick<CurrentProps, 'room' | 'activity' | 'controls' | 'offline'>) {
  return (
    <>
      <Pause {...props} />
      <MoreTime {...props} asking={askingFor(props.activity, room.session.host?.moreTime)} />
    </>
  );
}

function groupsOnStage({ room, activity, offline, controls }: CurrentProps): GroupsOnStage | undefined {
  const { visibility, revealed, roundNo } = activity;
  if (visibility === 'never' || roundNo !== undefined) return undefined;
  const shown = resultsShown(room, activity);
  return {
    by: (shown ? room.session.stage?.by : undefined) ?? null,
    waits: visibility === 'on_reveal' && !revealed && !shown,
    disabled: offline || controls.busy,
    show: (by) => void controls.view('results', by ?? undefined),
  };
}

/** Nothing of a rehearsal is kept. */
function KeepResult({
  roundtable,
  activity,
  kept,
  offline,
}: Pick<CurrentProps, 'roundtable' | 'activity' | 'kept' | 'offline'>) {
  if (roundtable.rehearses || !canKeep(activity)) return null;
  return <KeepButton roundtableId={roundtable.id} activityId={activity.id} kept={kept} offline={offline} />;
}

function Result({ room, activity }: Pick<CurrentProps, 'room' | 'activity'>) {
  if (activity.tally && !isUncounted(activity.tally)) {
    return (
      <div className={classes['chart']}>
        <KindChart
          activity={activity}
          tally={activity.tally}
          hands={activity.hands}
          headlineHidden
          download={activity.state === 'closed' ? chartFileName(room.session.ref, activity.number) : null}
        />
      </div>
    );
  }
  return (
    <>
      {activity.state === 'ready' ? (
        <NotOpen activity={activity} />
      ) : (
        <p className={classes['noResult']}>{t('facilitate.counts-hidden')}</p>
      )}
      {activity.hands ? (
        <div className={classes['chart']}>
          <HandsCharts activity={activity} hands={activity.hands} />
        </div>
      ) : null}
    </>
  );
}

/** True where hosts see what was written, and no number yet. */
function isUncounted({ result }: NonNullable<ActivityView['tally']>): boolean {
  return result !== null && 'uncounted' in result;
}

function WhoSees({ room, activity }: Pick<CurrentProps, 'room' | 'activity'>) {
  const phones = t(`facilitate.sees-${phonesSee(activity)}`);
  return <p className={classes['muted']}>{t('facilitate.who-sees', { phones, stage: stageWords(room) })}</p>;
}

interface AnsweredProps {
  readonly activity: ActivityView;
  readonly joined: number;
  readonly since: number;
  readonly children: ReactNode;
}

function Answered({ activity, joined, since, children }: AnsweredProps) {
  if (activity.state === 'ready') return null;
  const share = joined > 0 ? Math.min(100, percent(activity.answered / joined) ?? 0) : 0;
  const text = t('facilitate.answered-of', { answered: activity.answered, joined, share });
  return (
    <div className={classes['answered']}>
      <Group justify="space-between" gap="sm">
        <strong className={classes['figure']}>{text}</strong>
        {activity.state === 'open' && activity.remainingMs !== null ? (
          <Timer remainingMs={activity.remainingMs} since={activity.paused ? null : since} />
        ) : null}
        {children}
      </Group>
      <Progress value={share} color="var(--rt-series-1)" aria-label={text} size="md" mt={6} />
    </div>
  );
}
