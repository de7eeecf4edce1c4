import { wasHeld } from '@rt/domain/scheduling';
import { Banner } from '@rt/web/ui';
import { useEffect } from 'react';

import { lazyPart } from '../lazy';
import { Link } from '../link';
import { LongText } from '../long-text';
import { ConnectionBanner } from '../now/connection-banner';
import { OpenElsewhere } from '../now/following/open-elsewhere';
import { HostMessage } from '../now/host-message';
import { Page } from '../page';
import { type RoomPart, roomPath } from '../router';
import type { Participation } from '../session/participation-store';
import { isRuleOld, type Room, RoomProvider, useRoom } from '../session/room-context';
import { t } from '../words';
import { usePagesBeforeNeed } from './before-need';
import { loadCodePage } from './code-page';
import { NowPage } from './now-page';
import { OldPage } from './old-page';

const loadEnded = () => import('./ended/place-ended');
const PlaceEnded = lazyPart(() => loadEnded().then((page) => page.PlaceEnded));
const SessionOver = lazyPart(() => loadEnded().then((page) => page.SessionOver));
export const NotHerePage = lazyPart(() => loadEnded().then((page) => page.NotHerePage));
const CancelledPage = lazyPart(() => loadEnded().then((page) => page.CancelledPage));
const loadResults = () => import('./results-page');
const ResultsPage = lazyPart(() => loadResults().then((page) => page.ResultsPage));
// With the page on which an installed one opens, which leads back here without a network too.
const loadLater = () => Promise.all([loadEnded(), loadResults(), loadCodePage()]);
const MePage = lazyPart(() => import('../me/me-page').then((page) => page.MePage));
const RuleGate = lazyPart(() => import('./rule/rule-gate').then((page) => page.RuleGate));
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
  usePagesBeforeNeed(live.connection, loadLater);
  const ended = live.connection === 'ended';

  return (
    <Page strip={<Strip />} nav={ended ? null : <PartsNav joinKey={participation.joinKey} part={part} />}>
      <ConnectionBanner />
      {participation.session.rehearsal ? <Rehearsal /> : null}
      {ended ? null : <HostMessage />}
      {ended || part === 'now' || part === 'activity' ? null : <OpenElsewhere />}
      {ended && part !== 'me' ? <End /> : <Part part={part} activityId={activityId} />}
    </Page>
  );
}

function Rehearsal() {
  return <Banner tone="warning">{t('room.rehearsal')}</Banner>;
}

/** Saves own answers on this phone: after sealing the server cannot send them. The page about oneself is loaded with it. */
function useOwnKept(): void {
  const { live, participation } = useRoom();
  const { connection, own, room } = live;
  useEffect(() => {
    if ((connection !== 'live' && connection !== 'fetching') || !room) return;
    import('../me/me-page')
      .then(({ keepOwnOf }) => keepOwnOf(participation, room.activities, own))
      .catch(() => undefined);
  }, [connection, own, room, participation]);
}

function End() {
  const { live } = useRoom();

  return live.refusal?.code === 'wrong-version' ? <OldPage /> : <PlaceEnded />;
}

function Part({ part, activityId }: Omit<RoomPagesProps, 'kept'>) {
  const room = useRoom();
  const state = room.live.room?.session.state;
  if (part === 'results') return <ResultsPage />;
  if (part === 'me') return <MePage />;
  if (state === 'cancelled' || state === 'withdrawn') return <CancelledPage />;
  if (needsRule(room)) return <RuleGate />;
  if (part === 'contribute') return <ContributePage />;
  if (state && wasHeld(state)) return <SessionOver />;

  return <NowPage activityId={activityId} />;
}

/** Nothing counts before the rule is accepted as it stands. */
function needsRule(room: Room): boolean {
  return isRuleOld(room) || !room.participation.ruleAcknowledged;
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
