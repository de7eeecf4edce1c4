import { isRefused } from '@rt/web/data';
import { Banner, Button, buttonClass } from '@rt/web/ui';
import { useEffect, useState } from 'react';

import { RuleText } from '../fold';
import { lazyPart } from '../lazy';
import { Link } from '../link';
import { LongText } from '../long-text';
import { ConnectionBanner } from '../now/connection-banner';
import { HostMessage } from '../now/host-message';
import { Page, PageTitle } from '../page';
import { type RoomPart, roomPath } from '../router';
import { isOver, type Participation } from '../session/participation-store';
import { RoomProvider, useRoom } from '../session/room-context';
import { usePublished } from '../session/use-published';
import { t } from '../words';
import { CancelledPage, EndedPage, OldPage, TakenOutPage } from './ended-page';
import { NowPage } from './now-page';
import { ResultsPage } from './results-page';

const MePage = lazyPart(() => import('../me/me-page').then((page) => page.MePage));
const ContributePage = lazyPart(() => import('./contribute/contribute-page').then((page) => page.ContributePage));

interface RoomPagesProps {
  readonly kept: Participation;
  readonly part: RoomPart;
  readonly activityId?: string;
}

/** All pages inside a room; the connection to it stays up from one to the next. */
export function RoomPages({ kept, part, activityId }: RoomPagesProps) {
  return (
    <RoomProvider key={kept.token} kept={kept}>
      <RoomFrame part={part} activityId={activityId} />
    </RoomProvider>
  );
}

function RoomFrame({ part, activityId }: Omit<RoomPagesProps, 'kept'>) {
  const { live, participation } = useRoom();
  useOwnKept();
  const ended = live.connection === 'ended';

  return (
    <Page strip={<Strip />} nav={ended ? null : <PartsNav joinKey={participation.joinKey} part={part} />}>
      <ConnectionBanner />
      {ended ? null : <HostMessage />}
      {ended && part !== 'me' ? <PlaceEnded /> : <Part part={part} activityId={activityId} />}
    </Page>
  );
}

/** Keeps own answers on this phone: with the sealing nobody can tell them any more. The page about oneself is fetched with it. */
function useOwnKept(): void {
  const { live, participation } = useRoom();
  const { roundtableId } = participation.session;
  const { connection, own, room } = live;
  useEffect(() => {
    if ((connection !== 'live' && connection !== 'fetching') || !room) return;
    import('../me/me-page')
      .then(({ keepOwnAnswers }) => keepOwnAnswers(roundtableId, room.activities, own))
      .catch(() => undefined);
  }, [connection, own, room, roundtableId]);
}

/** Sealing ends all places of a session that was held: nobody has lost anything then, and nothing can be joined. */
function PlaceEnded() {
  const { live, participation } = useRoom();
  if (live.refusal?.code === 'seat-taken-out') return <TakenOutPage />;
  if (live.refusal?.code === 'wrong-version') return <OldPage />;
  if (isOver(live.room?.session.state ?? participation.session.state)) return <SessionOver />;

  return <SeatLost />;
}

function SeatLost() {
  const { live, participation } = useRoom();
  // A participant never signed in: a token that is known no more has lost its place.
  const why = live.refusal?.code === 'not-signed-in' ? undefined : live.refusal?.message;

  return <EndedPage lost={why ?? t('room.ended-seat')} joinAt={joinAgainAt(participation.joinKey)} />;
}

/** The session has ended; once the roundtable is in the archive, its page is a tap away. */
function SessionOver() {
  const { live, participation } = useRoom();

  return (
    <EndedPage
      publishedRef={usePublished(live.room?.session.ref ?? participation.ref ?? null, live.connection)}
      ownAt={roomPath(participation.joinKey, 'me')}
    />
  );
}

function Part({ part, activityId }: Omit<RoomPagesProps, 'kept'>) {
  const { live, participation } = useRoom();
  const state = live.room?.session.state;
  if (part === 'results') return <ResultsPage />;
  if (part === 'me') return <MePage />;
  if (state === 'cancelled' || state === 'withdrawn') return <CancelledPage />;
  if (!participation.ruleAcknowledged) return <RuleGate />;
  if (part === 'contribute') return <ContributePage />;
  if (state && isOver(state)) return <SessionOver />;

  return <NowPage activityId={activityId} />;
}

function Strip() {
  const { live, participation } = useRoom();
  const session = live.room?.session;

  return (
    <>
      <LongText className="room__name" text={session?.title ?? participation.session.title} length="title" />
      {session?.joinCode ? (
        <span className="rt-numbers">{session.joinCode.replace(/^(\d{4})(\d{4})$/, '$1 $2')}</span>
      ) : null}
    </>
  );
}

function PartsNav({ joinKey, part }: { readonly joinKey: string; readonly part: RoomPart }) {
  const links = [
    { part: 'now', label: t('room.nav-now') },
    { part: 'results', label: t('room.nav-results') },
    { part: 'contribute', label: t('room.nav-contribute') },
    { part: 'me', label: t('room.nav-me') },
  ] as const;

  return (
    <nav className="room__nav" aria-label={t('room.nav')}>
      {links.map((link) => (
        <Link key={link.part} to={roomPath(joinKey, link.part)} current={part === link.part}>
          {link.label}
        </Link>
      ))}
    </nav>
  );
}

function RuleGate() {
  const { participation, acknowledge } = useRoom();
  const [error, setError] = useState<string>();
  const accept = () => {
    acknowledge().catch((cause: unknown) => setError(isRefused(cause) ? cause.message : t('room.unreachable')));
  };

  return (
    <section className="room__stack">
      <PageTitle pageKey="rule" context={participation.session.title}>
        {t('room.rule-gate-title')}
      </PageTitle>
      <p>{t(participation.ruleChanged ? 'room.rule-gate-changed' : 'room.rule-gate-text')}</p>
      <h2>{t(`room.rule-${participation.session.rule}`)}</h2>
      <RuleText text={participation.session.ruleText} />
      {error ? <Banner tone="danger">{error}</Banner> : null}
      <Button wide onClick={accept}>
        {t('room.rule-gate-accept')}
      </Button>
    </section>
  );
}

/** Where somebody joins again: by the code, or by the invitation of their personal link. */
function joinAgainAt(joinKey: string): string {
  return /^\d{8}$/.test(joinKey) ? `/j/${joinKey}` : '/invitation';
}

/** Nothing of this room is kept on this device. */
export function NotHerePage({ joinKey }: { readonly joinKey: string }) {
  return (
    <Page>
      <section className="room__stack">
        <PageTitle pageKey="left">{t('room.left-title')}</PageTitle>
        <p>{t('room.left-text')}</p>
        <Link className={buttonClass('primary', true)} to={joinAgainAt(joinKey)}>
          {t('room.left-join')}
        </Link>
      </section>
    </Page>
  );
}
