import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import { type AnswerNews, type LiveSnapshot, type ShownAnswer, useAnswer } from '@rt/web/data';
import { type AnyPhoneForm, useReadyForm } from '@rt/web/kinds/phone';
import { Banner, Timer } from '@rt/web/ui';
import { type ComponentProps, useState } from 'react';

import { Fold, RuleText } from '../fold';
import { PageTitle, useSay } from '../page';
import { changeKey, loadChoice } from '../session/choice-store';
import { newsSentence, refusedSentence } from '../session/news-words';
import { useRoom } from '../session/room-context';
import { t } from '../words';
import { useQuestionNews } from './announcer';
import { AnswerForm } from './answer-form';
import { AnsweredView } from './answered-view';
import { LoadAgain } from './load-again';
import { type Charts, useCharts, useReadyCharts } from './use-charts';
import { useOtherQuestion } from './use-other-question';

interface QuestionViewProps {
  readonly activity: ActivityView;
}

/** One question: to answer, answered, or closed (wireframe A). */
export function QuestionView({ activity }: QuestionViewProps) {
  const { link, live, participation } = useRoom();
  const shown = useAnswer(link.queue, live, activity);
  const [editing, setEditing] = useState(() => loadChoice(changeKey(participation, activity)) !== undefined);
  useQuestionNews(activity);
  useOtherQuestion(activity);
  const answering = activity.state === 'open' && (editing || shown.answer === null);

  return (
    <article className="room__stack">
      <QuestionStrip activity={activity} />
      <PageTitle
        pageKey={`${activity.id}:${activity.round}`}
        partKey={`${activity.state}:${answering}`}
        context={live.room?.session.title}
      >
        {activity.question}
      </PageTitle>
      {activity.amended ? <p className="room__muted">{t('room.amended')}</p> : null}
      {activity.paused ? <Late of="PausedNote" activity={activity} shown={shown} /> : null}
      {activity.round > 1 ? <Late of="RoundNote" activity={activity} shown={shown} /> : null}
      {activity.cutShort ? (
        <Banner tone="warning">{t('room.answers-cut-short')}</Banner>
      ) : (
        <AnswerState activity={activity} shown={shown} />
      )}
      <Answering activity={activity} shown={shown} answering={answering} editing={editing} setEditing={setEditing} />
      <RuleLine />
    </article>
  );
}

interface AnsweringProps extends AnswerStateProps {
  readonly answering: boolean;
  readonly editing: boolean;
  setEditing(editing: boolean): void;
}

function Answering({ activity, shown, answering, editing, setEditing }: AnsweringProps) {
  const form = useReadyForm(activity.kind);
  if (hasBoard(form, activity)) return <Late of="BoardView" activity={activity} shown={shown} />;
  if (!answering) return <AnsweredView activity={activity} shown={shown} onChange={() => setEditing(true)} />;
  const send = (answer: OwnAnswer['answer']) => {
    setEditing(false);
    shown.send(answer);
  };

  return (
    <AnswerForm
      activity={activity}
      before={shown.refused ?? shown.answer}
      onSend={send}
      onKeep={editing ? () => setEditing(false) : null}
    />
  );
}

/** Whether a board stands in the place of form and answer now. */
function hasBoard(form: AnyPhoneForm | null, { state }: ActivityView): boolean {
  if (!form?.Board) return false;

  return form.boardWhile === undefined || form.boardWhile === state;
}

interface LateProps extends AnswerStateProps {
  readonly of: 'BoardView' | 'LateNote' | 'PausedNote' | 'RoundNote';
}

const MEANWHILE: Partial<Record<LateProps['of'], 'room.paused' | 'room.answer-not-counted'>> = {
  PausedNote: 'room.paused',
  LateNote: 'room.answer-not-counted',
};

/** What few questions need, as soon as the code for it is there; what matters most of it is said without it, too. */
function Late({ of, ...props }: LateProps) {
  const charts = useCharts(props.activity.kind);
  if (charts === 'failed' && of === 'BoardView')
    return <LoadAgain>{t(props.activity.state === 'open' ? 'room.form-failed' : 'room.results-failed')}</LoadAgain>;
  if (charts === null || charts === 'failed')
    return <p className="room__muted room__late">{t(MEANWHILE[of] ?? 'room.loading')}</p>;
  const Part = charts[of];

  return <Part {...props} />;
}

function QuestionStrip({ activity }: QuestionViewProps) {
  const { link, live } = useRoom();
  const say = useSay();
  const since = live.heardAt[activity.id] ?? performance.now();
  const { remainingMs } = activity;
  const timed = activity.state === 'open' && remainingMs !== null;

  return (
    <p className="room__question-strip">
      <span>
        {t('room.question-number', { number: activity.number, count: live.room?.session.activityCount ?? 0 })}
      </span>
      {timed ? (
        <>
          <Timer remainingMs={remainingMs} since={activity.paused ? null : since} onAnnounce={say} />
          <MoreTimeLate
            kind={activity.kind}
            key={`${activity.id}:${activity.round}`}
            ends={since + remainingMs}
            left={remainingMs}
            paused={activity.paused}
            ask={() =>
              link.http.call('POST /api/live/activities/{activityId}/more-time', { at: { activityId: activity.id } })
            }
          />
        </>
      ) : null}
      {activity.state === 'closed' ? <span className="room__mark">{t('room.closed-mark')}</span> : null}
    </p>
  );
}

type MoreTimeProps = ComponentProps<Charts['MoreTime']> & Pick<ActivityView, 'kind'>;

/** As soon as the code for it is there: it asks over the connection by which that comes. */
function MoreTimeLate({ kind, ...props }: MoreTimeProps) {
  const charts = useReadyCharts(kind);

  return charts && <charts.MoreTime {...props} />;
}

interface AnswerStateProps {
  readonly activity: ActivityView;
  readonly shown: ShownAnswer;
}

function AnswerState({ activity, shown }: AnswerStateProps) {
  const { live, news } = useRoom();
  if (shown.state === 'waiting') return activity.paused ? null : <Banner tone="info">{waitingWords(live)}</Banner>;
  if (shown.state === 'saved') return <Banner tone="success">{savedSentence(activity.id, news)}</Banner>;
  if (shown.state === 'not-counted') return <Late of="LateNote" activity={activity} shown={shown} />;
  if (shown.state === 'refused') return <Banner tone="danger">{refusedSentence(shown.code, shown.message)}</Banner>;

  return null;
}

/** Where an answer is that the server has not acknowledged: on its way, or without a connection on the device. */
export function waitingWords({ connection }: Pick<LiveSnapshot, 'connection'>): string {
  return connection === 'live' || connection === 'fetching' ? t('room.answer-waiting') : t('room.answer-queued');
}

/** 'Answer saved', or that it is the answer of another device. */
function savedSentence(activityId: string, news: AnswerNews | null): string {
  const elsewhere = news?.kind === 'conflict' && news.activityId === activityId;

  return elsewhere ? newsSentence(news) : t('room.answer-saved');
}

function RuleLine() {
  const { participation } = useRoom();

  return (
    <Fold name={t(`room.rule-${participation.session.rule}`)}>
      <RuleText text={participation.session.ruleText} />
    </Fold>
  );
}
