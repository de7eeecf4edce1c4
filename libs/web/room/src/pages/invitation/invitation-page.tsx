import type { OwnInvitation } from '@rt/contracts';
import { httpCall, HttpClient } from '@rt/web/data';
import { Banner, Button, buttonClass, ChoiceList } from '@rt/web/ui';
import { useEffect, useRef, useState } from 'react';

import { beginningOf } from '../../long-text';
import { Page, PageTitle, useSay } from '../../page';
import { navigate, roomPath } from '../../router';
import { fromJoined, saveParticipation } from '../../session/participation-store';
import { refusedOf, useLoaded } from '../../use-loaded';
import { FailedPage, LoadingPage } from '../failed';
import { AfterEvent, overStateOf } from './after-event';
import { InvitationFacts, InvitationMore } from './invitation-facts';
import { t } from './words';

const http = new HttpClient();

const PROBLEMS = ['unknown', 'revoked', 'expired'] as const;

/** The page behind a personal link: what, when, where; yes, maybe or no; in when it is live; then the rule and the rest. */
export function InvitationPage() {
  const { loaded, reload, take } = useLoaded('invitation', () => http.call('GET /api/invitation'));
  useLookedAtAgain(take);
  const problem = new URLSearchParams(location.search).get('problem');
  // The device may remember an earlier invitation, perhaps of somebody else: it is not what this link was for.
  if (problem)
    return <BrokenLink reason={t(`room.problem-${PROBLEMS.find((known) => known === problem) ?? 'unknown'}`)} />;
  if (loaded.state === 'loading') return <LoadingPage />;
  if (loaded.state === 'failed') {
    const broken = loaded.error.status >= 400 && loaded.error.status < 500 && loaded.error.status !== 429;

    return broken ? <BrokenLink reason={loaded.error.message} /> : <FailedPage error={loaded.error} onRetry={reload} />;
  }
  const invitation = loaded.value;
  const over = overStateOf(invitation);

  return (
    <Page>
      <section className="room__stack" key={invitation.invitationId}>
        <PageTitle pageKey="invitation" context={t('room.invitation-title')} folds>
          {invitation.title}
        </PageTitle>
        {over ? (
          <AfterEvent invitation={invitation} state={over} />
        ) : (
          <Invited invitation={invitation} onAnswered={take} />
        )}
      </section>
    </Page>
  );
}

function Invited({ invitation, onAnswered }: AnswerPartProps) {
  return (
    <>
      <p>{t('room.invitation-hello', { name: beginningOf(invitation.fullName, 'name') })}</p>
      <RoundtableState invitation={invitation} />
      <InvitationFacts invitation={invitation} />
      <AnswerPart invitation={invitation} onAnswered={onAnswered} />
      <InvitationMore invitation={invitation} />
    </>
  );
}

/** Somebody else may have opened theirs in this browser since, and a page that is come back to stands as it was left. */
function useLookedAtAgain(take: (invitation: OwnInvitation) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      http.call('GET /api/invitation').then(
        (invitation) => latest.current(invitation),
        () => undefined,
      );
    };
    document.addEventListener('visibilitychange', look);

    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}

function BrokenLink({ reason }: { readonly reason: string }) {
  return (
    <Page>
      <section className="room__stack">
        <PageTitle pageKey="broken">{t('room.problem-title')}</PageTitle>
        <p>{reason}</p>
        <p>{t('room.problem-ask')}</p>
      </section>
    </Page>
  );
}

function RoundtableState({ invitation }: { readonly invitation: OwnInvitation }) {
  const [problem, setProblem] = useState('');
  const state = invitation.roundtableState;
  if (state === 'cancelled') {
    return <Banner tone="warning">{t('room.invitation-cancelled', { reason: invitation.cancelReason ?? '' })}</Banner>;
  }
  if (!invitation.mayJoin) return null;

  return (
    <div className="room__stack">
      {state === 'live' ? <Banner tone="success">{t('room.invitation-live')}</Banner> : null}
      {problem ? <Banner tone="danger">{problem}</Banner> : null}
      <Button
        wide
        onClick={() =>
          void joinByInvitation(invitation).catch((cause: unknown) => setProblem(refusedOf(cause).message))
        }
      >
        {t('room.join-live')}
      </Button>
    </div>
  );
}

/** Joins and goes in; the rule is accepted on the next page, where it stands before the first question. */
async function joinByInvitation({ invitationId }: OwnInvitation): Promise<void> {
  // Its page comes meanwhile.
  void import('../rule/rule-gate').catch(() => undefined);
  const joined = await http.call('POST /api/join/invitation', { body: { invitationId } });
  const joinKey = joined.session.roundtableId;
  // What the server knows counts alone: the rule may have changed since this device accepted one.
  saveParticipation(fromJoined(joined, joinKey));
  navigate(roomPath(joinKey, 'now'));
}

type Answer = 'accepted' | 'tentative' | 'declined';

interface AnswerPartProps {
  readonly invitation: OwnInvitation;
  readonly onAnswered: (invitation: OwnInvitation) => void;
}

function AnswerPart({ invitation, onAnswered }: AnswerPartProps) {
  // Nothing is asked any more; the file takes the entry out of a calendar.
  if (invitation.roundtableState === 'cancelled') return <CalendarLink invitation={invitation} />;

  return (
    <>
      {invitation.mayAnswer ? (
        <AnswerForm invitation={invitation} onAnswered={onAnswered} />
      ) : (
        <>
          <h2>{t('room.invitation-answer')}</h2>
          <Said invitation={invitation} />
          <p className="room__muted">{t('room.answer-closed')}</p>
        </>
      )}
      <CalendarLink invitation={invitation} />
    </>
  );
}

/** The earlier answer, after `before` where it was saved just now; or that the plan has changed since. */
function Said({ invitation, before }: { readonly invitation: OwnInvitation; readonly before?: string }) {
  const state = saidBefore(invitation.state);
  if (state === null) return null;
  const asks = invitation.askedAgain && invitation.mayAnswer;
  const said = asks ? t('room.asked-again') : t(`room.state-${state}`);

  return <p>{before ? `${before} ${said}` : said}</p>;
}

function CalendarLink({ invitation: { startAt, roundtableState } }: { readonly invitation: OwnInvitation }) {
  if (!startAt) return null;

  return (
    <a className={buttonClass('quiet')} href={httpCall('GET /api/invitation/calendar.ics').path} download>
      {t(roundtableState === 'cancelled' ? 'room.calendar-cancel' : 'room.calendar')}
    </a>
  );
}

/** It stays at the foot of the screen while what, when and where are read. */
function AnswerForm({ invitation, onAnswered }: AnswerPartProps) {
  const say = useSay();
  const [chosen, setChosen] = useState<Answer | null>(saidBefore(invitation.state));
  const [note, setNote] = useState<{ readonly tone: 'success' | 'danger'; readonly text: string } | null>(null);
  const save = async () => {
    if (chosen === null) return setNote({ tone: 'danger', text: t('room.answer-choose') });
    try {
      onAnswered(await answerAndReload(invitation, chosen));
      setNote({ tone: 'success', text: t('room.answer-kept') });
      say(t('room.answer-kept'));
    } catch (cause) {
      setNote({ tone: 'danger', text: refusedOf(cause).message });
    }

    return undefined;
  };

  return (
    <div className="room__foot room__answers">
      <h2>{t('room.invitation-answer')}</h2>
      <Said invitation={invitation} before={note?.tone === 'success' ? note.text : undefined} />
      <ChoiceList
        legend={t('room.invitation-answer')}
        legendHidden
        error={note?.tone === 'danger' ? note.text : undefined}
        choices={[
          { value: 'accepted', label: t('room.answer-accepted') },
          { value: 'tentative', label: t('room.answer-tentative') },
          { value: 'declined', label: t('room.answer-declined') },
        ]}
        chosen={chosen ? [chosen] : []}
        onToggle={(value) => setChosen(value as Answer)}
      />
      <Button wide onClick={() => void save()}>
        {t('room.answer-save')}
      </Button>
    </div>
  );
}

async function answerAndReload({ invitationId }: OwnInvitation, answer: Answer): Promise<OwnInvitation> {
  await http.call('PUT /api/invitation/answer', { body: { answer, invitationId } });

  return http.call('GET /api/invitation');
}

function saidBefore(state: string): Answer | null {
  return state === 'accepted' || state === 'tentative' || state === 'declined' ? state : null;
}
