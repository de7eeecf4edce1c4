import './stage.css';

import type { ActivityView, RoomState, SessionFacts, StageState } from '@rt/contracts/plain';
import type { ActivityKind } from '@rt/kinds';
import { preloadCharts, useChart } from '@rt/web/kinds/charts';
import { type AnyKindStage, preloadStages, useStage } from '@rt/web/kinds/stage';
import { useEffect } from 'react';

import type { RowsShown } from './fit/cut-rows';
import { useFit, useFitRows } from './fit/use-fit';
import { JoinStrip } from './join-strip';
import { LiveScreen } from './live-screen';
import { LobbyScreen } from './lobby-screen';
import { OpenQuestionsScreen } from './open-questions-screen';
import { PageTitle } from './page-title';
import { QuestionScreen } from './question-screen';
import { ResultsScreen } from './results-screen';
import { t } from './words';

export interface StageScreenProps {
  readonly room: RoomState;
  /** When each activity's remaining time was heard, on the clock of `performance.now()`. */
  readonly heardAt: Readonly<Record<string, number>>;
  /** The server's clock (ms since 1970) less `performance.now()`. */
  readonly clockOffsetMs: number;
}

const NOTHING: StageState = { shows: 'lobby', activityId: null, noResults: null };

/** Sizes follow the nearest `stage-frame`: the window on the stage, a box in the console. */
export function StageScreen(props: StageScreenProps) {
  return (
    <>
      {props.room.session.rehearsal ? <aside className="stage__rehearsal">{t('stage-screen.rehearsal')}</aside> : null}
      <Shown {...props} />
    </>
  );
}

function Shown(props: StageScreenProps) {
  const { room, clockOffsetMs } = props;
  const { session } = room;
  const { shows } = session.stage ?? NOTHING;
  if (shows === 'blank') return <BlankScreen />;
  if (shows === 'ended' || shows === 'cancelled') return <EndScreen session={session} />;
  if (shows === 'open-questions') return <OpenQuestionsScreen room={room} clockOffsetMs={clockOffsetMs} />;

  return <AskedScreen {...props} />;
}

function AskedScreen({ room, heardAt, clockOffsetMs }: StageScreenProps) {
  const { session, activities } = room;
  const stage = session.stage ?? NOTHING;
  const activity = activities.find(({ id }) => id === stage.activityId);
  const loaded = useCodeOf(activity?.kind ?? '', session.kinds);
  const { element: main, shown } = useFitRows<HTMLElement>(`${loaded} ${fitKey(stage, activity)}`);
  if (!activity) return <LobbyScreen session={session} />;

  return (
    <div className="stage">
      <main className="stage__main" ref={main}>
        <Asked session={session} activity={activity} stage={stage} since={heardAt[activity.id] ?? 0} shown={shown} />
      </main>
      <JoinStrip session={session} clockOffsetMs={clockOffsetMs} number={activity.number} />
    </div>
  );
}

interface AskedProps {
  readonly session: SessionFacts;
  readonly activity: ActivityView;
  readonly stage: StageState;
  /** When the remaining time was heard, on the clock of `performance.now()`. */
  readonly since: number;
  readonly shown: RowsShown;
}

function Asked({ session, activity, stage, since, shown }: AskedProps) {
  const ofKind: Partial<AnyKindStage> = useStage(activity.kind) ?? {};
  const { Live } = ofKind;
  const hint = activity.state === 'open' ? (ofKind.hint?.(activity.config) ?? null) : null;
  const asked = { activity, hint, since };
  const { most, leftOut } = shown;
  if (Live && activity.tally?.result) return <LiveScreen {...asked} Live={Live} most={most} />;
  if (stage.shows === 'results') return <ResultsScreen session={session} activity={activity} leftOut={leftOut} />;

  return <QuestionScreen {...asked} session={session} stage={ofKind} noResults={stage.noResults} leftOut={leftOut} />;
}

/** Fetches the code of the session's kinds before it is needed; tells which code of this kind is there, since what it draws takes room. */
function useCodeOf(kind: ActivityKind | '', kinds: readonly string[] = []): string {
  const names = kinds.join();
  useEffect(() => {
    const wanted = names === '' ? [] : names.split(',');
    preloadStages(wanted);
    preloadCharts(wanted);
  }, [names]);
  const code = [useStage(kind), useChart(kind)];

  return code.map((one) => one !== null).join();
}

/** What may take another room on the screen. A chart takes the place of a sentence with the first answers. */
function fitKey({ shows, noResults, by }: StageState, activity: ActivityView | undefined): string {
  if (!activity) return shows;
  const { id, configVersion, state, tally } = activity;

  return [id, configVersion, state, shows, noResults, by, (tally?.respondents ?? 0) > 0, textsIn(activity)].join();
}

function textsIn({ tally }: ActivityView): string {
  const result = tally?.result;

  return result && 'entries' in result ? result.entries.map(({ text, mark }) => `${text} ${mark ?? ''}`).join() : '';
}

function BlankScreen() {
  return (
    <div className="stage stage--blank">
      <main className="stage__main">
        <PageTitle className="rt-hidden">{t('stage-screen.blank')}</PageTitle>
      </main>
    </div>
  );
}

function EndScreen({ session }: { readonly session: SessionFacts }) {
  const main = useFit<HTMLElement>(`${session.state}:${session.title}`);
  const cancelled = session.stage?.shows === 'cancelled';

  return (
    <div className="stage">
      <main className="stage__main stage__end" ref={main}>
        <p className="stage__eyebrow">{session.title}</p>
        <PageTitle className="stage__title">
          {cancelled ? t('stage-screen.cancelled') : t('stage-screen.ended')}
        </PageTitle>
        {cancelled ? null : <p className="stage__lead">{afterwards(session)}</p>}
      </main>
    </div>
  );
}

function afterwards({ state, ref, joinUrl }: SessionFacts): string {
  if (state !== 'published' || ref === null) return t('stage-screen.ended-text');
  const address = joinUrl.replace(/^https?:\/\//, '').replace(/\/j$/, `/roundtables/${ref}`);

  return t('stage-screen.ended-published', { address });
}
