import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import { wasHeld } from '@rt/domain/scheduling';
import { inRound, type ShownAnswer, useAnswer, useQueued } from '@rt/web/data';
import { Banner, Button, saveFile } from '@rt/web/ui';
import { useSyncExternalStore } from 'react';

import { Link } from '../link';
import { OwnAnswerView, OwnWords } from '../now/answered-view';
import { waitingWords } from '../now/question-view';
import { useReadyCharts } from '../now/use-charts';
import { PageTitle } from '../page';
import { navigate, roomPath } from '../router';
import { forgetParticipation } from '../session/forget-participation';
import { answersKept, type KeptAnswer, onOwnChange, ownChanges, type Receipt, receiptsOf } from '../session/own-store';
import { useRoom } from '../session/room-context';
import { t as room } from '../words';
import { OwnContribution } from './own-contribution';
import { ownFile } from './own-file';
import { t } from './words';

export { forgetOther, OtherSeat } from './other-seat';
export { keepOwnOf } from './own-answers';

export function MePage() {
  const { live, participation } = useRoom();
  const { title } = participation.session;
  // What the room tells is kept just after it has come, which may be after this was drawn.
  useSyncExternalStore(onOwnChange, ownChanges);
  const receipts = receiptsOf(participation);
  const told = useKept(receipts);

  return (
    <section className="room__stack">
      <PageTitle pageKey="me" context={live.room?.session.title ?? title}>
        {t('me.title')}
      </PageTitle>
      <Answers kept={answersKept(participation)} />
      <Contributions receipts={told} />
      <Download title={title} receipts={receipts} />
      <p className="room__muted">{t('me.device')}</p>
      <Leave receipts={receipts.length} />
    </section>
  );
}

/** During the session the server reports saved entries; afterwards their authors ask, one by one. */
function useKept(receipts: readonly Receipt[]): readonly Receipt[] {
  const { live } = useRoom();
  const kept = Object.values(live.own).flatMap((own) => own?.entries?.filter((one) => one.kept) ?? []);
  const isKept = ({ entry, secret }: Receipt) => !entry || kept.some(({ receipt }) => receipt === secret);
  const state = live.room?.session.state;
  const over = live.connection === 'ended' || (state !== undefined && wasHeld(state));

  return over ? receipts : receipts.filter(isKept);
}

/** As they stand in the room; once nobody can tell them any more, as this phone has kept them. */
function Answers({ kept }: { readonly kept: readonly KeptAnswer[] }) {
  const { live, link } = useRoom();
  const queued = useQueued(link.queue);
  const isNow = (one: ActivityView) =>
    [live.own[one.id], queued.get(one.id)].some((given) => inRound(given, one)?.answer);
  const answered = (live.room?.activities ?? []).filter(isNow);
  const before = kept.filter(({ activityId }) => !answered.some(({ id }) => id === activityId));
  if (answered.length + before.length === 0) return <p>{t('me.empty')}</p>;

  return (
    <ul className="room__links">
      {answered.map((activity) => (
        <OwnRow key={activity.id} activity={activity} />
      ))}
      {before.map(({ activityId, question, words, wrote }) => (
        <li key={activityId} className="room__card room__card--plain">
          <strong>{question}</strong>
          <p>{room(wrote ? 'room.you-wrote' : 'room.you-chose', { answer: words })}</p>
        </li>
      ))}
    </ul>
  );
}

function OwnRow({ activity }: { readonly activity: ActivityView }) {
  const { link, live } = useRoom();
  const shown = useAnswer(link.queue, live, activity);
  const late = shown.state === 'not-counted';

  return (
    <li className="room__card room__card--plain">
      <strong>{activity.question}</strong>
      {late && shown.answer === null ? null : <Counts activity={activity} shown={shown} />}
      {shown.state === 'waiting' ? <p>{waitingWords(live)}</p> : null}
      {late ? <NotCounted activity={activity} shown={shown} /> : null}
      {late && shown.refused ? <CanBeSent activity={activity} answer={shown.refused} /> : null}
    </li>
  );
}

interface RowPartProps {
  readonly activity: ActivityView;
  readonly shown: ShownAnswer;
}

function Counts({ activity, shown }: RowPartProps) {
  const { live } = useRoom();
  if (activity.state === 'closed' && live.connection !== 'ended')
    return <OwnAnswerView activity={activity} shown={shown} />;

  return (
    <p>
      <OwnWords activity={activity} answer={shown.answer} />
    </p>
  );
}

/** What came while voting was closed on a question that is open again: its page has the form, with this answer in it. */
function CanBeSent({ activity, answer }: { readonly activity: ActivityView; readonly answer: OwnAnswer['answer'] }) {
  const { joinKey } = useRoom().participation;

  return (
    <>
      <p>
        <OwnWords activity={activity} answer={answer} />
      </p>
      <Link className="room__alone" to={roomPath(joinKey, 'activity', activity.id)}>
        {t('me.to-question')}
      </Link>
    </>
  );
}

/** What came too late, in words as soon as the code for it is there: what counts may stand above. */
function NotCounted({ activity, shown }: RowPartProps) {
  const charts = useReadyCharts(activity.kind);
  if (shown.refused) return <Banner tone="warning">{t('me.late-again')}</Banner>;
  if (charts === null) return <p>{t('me.late')}</p>;

  return <charts.LateNote activity={activity} shown={shown} />;
}

function Contributions({ receipts }: { readonly receipts: readonly Receipt[] }) {
  if (receipts.length === 0) return null;

  return (
    <section className="room__stack" aria-labelledby="own-contributions">
      <h2 id="own-contributions" tabIndex={-1}>
        {t('me.contributions')}
      </h2>
      <ul className="room__links">
        {receipts.map((receipt) => (
          <OwnContribution key={receipt.secret} receipt={receipt} />
        ))}
      </ul>
    </section>
  );
}

interface DownloadProps {
  readonly title: string;
  readonly receipts: readonly Receipt[];
}

function Download({ title, receipts }: DownloadProps) {
  const { participation } = useRoom();
  const answers = answersKept(participation);
  if (answers.length + receipts.length === 0) return null;
  const save = () => {
    const text = ownFile({ title, answers: answersKept(participation), receipts, origin: location.origin });
    saveFile('roundtable-my-answers.txt', new Blob([text], { type: 'text/plain' }));
  };

  return (
    <div className="room__actions">
      <Button look="quiet" describedBy="download-hint" onClick={save}>
        {t('me.download')}
      </Button>
      <p id="download-hint" className="room__muted">
        {t('me.download-hint')}
      </p>
    </div>
  );
}

function Leave({ receipts }: { readonly receipts: number }) {
  const { link, participation } = useRoom();
  const queued = useQueued(link.queue);
  const waiting = [...queued.values()].filter(({ status }) => status === 'waiting');
  const unsent = waiting.length + link.votes.load().length;
  const leave = () => {
    link.stop();
    forgetParticipation(participation);
    navigate('/j', { replace: true });
  };

  return (
    <div className="room__actions">
      <Button look="danger" describedBy="leave-hint" onClick={leave}>
        {t('me.leave')}
      </Button>
      <p id="leave-hint" className="room__muted">
        {unsent > 0 ? <strong>{t('me.unsent', { count: unsent })} </strong> : null}
        {receipts > 0 ? <strong>{t('me.receipts-go', { count: receipts })} </strong> : null}
        {t('me.leave-hint')}
      </p>
    </div>
  );
}
