import type { SessionBrief } from '@rt/contracts';
import { wasHeld } from '@rt/domain/scheduling';
import { HttpClient } from '@rt/web/data';
import { Banner } from '@rt/web/ui';
import { useState } from 'react';

import { lazyPart } from '../lazy';
import { Link } from '../link';
import { LongText } from '../long-text';
import { Page, PageTitle } from '../page';
import { cameByChat, roomPath } from '../router';
import { loadParticipation } from '../session/participation-store';
import { loadPlace } from '../session/waiting-store';
import { useLoaded } from '../use-loaded';
import { t } from '../words';
import { CodePage } from './code-page';
import { FailedPage, LoadingPage } from './failed';
import { JoinForm } from './join-form';

const http = new HttpClient();

const WaitingPage = lazyPart(() => import('../waiting/waiting-page').then((page) => page.WaitingPage));

/** What this roundtable is, its rule, how one will appear; then in, or into the waiting room in front of it. */
export function JoinPage({ joinKey }: { readonly joinKey: string }) {
  const [waits, setWaits] = useState(() => loadPlace(joinKey) !== null);

  return waits ? <WaitingPage /> : <AskPage joinKey={joinKey} onWait={() => setWaits(true)} />;
}

interface AskPageProps {
  readonly joinKey: string;
  /** Whoever asked has a place in the waiting room. */
  readonly onWait: () => void;
}

function AskPage({ joinKey, onWait }: AskPageProps) {
  const { loaded, reload } = useLoaded(joinKey, () =>
    http.call('POST /api/join/lookup', { body: { code: joinKey, ...(cameByChat() ? { online: true } : {}) } }),
  );
  if (loaded.state === 'loading') return <LoadingPage />;
  if (loaded.state === 'failed') {
    const wrong = [404, 422, 400].includes(loaded.error.status);

    if (wrong) return <CodePage wrong={loaded.error.message} />;

    return (
      <FailedPage error={loaded.error} onRetry={reload}>
        <WayBack joinKey={joinKey} />
      </FailedPage>
    );
  }

  return (
    <Page>
      <BriefView brief={loaded.value} />
      <JoinOr brief={loaded.value} joinKey={joinKey} onWait={onWait} />
    </Page>
  );
}

function BriefView({ brief }: { readonly brief: SessionBrief }) {
  return (
    <section className="room__stack">
      {brief.rehearsal ? <Banner tone="warning">{t('room.rehearsal')}</Banner> : null}
      <PageTitle pageKey="join" folds>
        {brief.title}
      </PageTitle>
      {brief.question === brief.title ? null : (
        <div>
          <p className="room__muted">{t('room.join-question')}</p>
          <LongText className="room__lead" text={brief.question} length="question" />
        </div>
      )}
      <p>{t('room.join-host', { host: brief.hostName })}</p>
      {brief.state === 'scheduled' ? <p>{t('room.not-started', { slot: brief.slotText })}</p> : null}
    </section>
  );
}

function JoinOr({ brief, joinKey, onWait }: AskPageProps & { readonly brief: SessionBrief }) {
  if (brief.state === 'cancelled' || brief.state === 'withdrawn') return <p>{t('room.cancelled')}</p>;
  if (wasHeld(brief.state)) return <Over brief={brief} />;
  const back = <WayBack joinKey={joinKey} brief={brief} />;
  if (brief.invitedOnly) return keptHere(joinKey, brief.roundtableId) ? back : <p>{t('room.invited-only')}</p>;

  return (
    <>
      {back}
      <JoinForm brief={brief} joinKey={joinKey} onWait={onWait} />
    </>
  );
}

function keptHere(joinKey: string, roundtableId = joinKey) {
  return loadParticipation(joinKey) ?? loadParticipation(roundtableId);
}

function WayBack({ joinKey, brief }: { readonly joinKey: string; readonly brief?: SessionBrief }) {
  const kept = keptHere(joinKey, brief?.roundtableId);
  if (!kept) return null;

  return (
    <p>
      {t('room.join-again')} <Link to={roomPath(kept.joinKey, 'now')}>{t('room.back-to-now')}</Link>
    </p>
  );
}

/** What was held under this code has ended; once it is published, its page says what came of it. */
function Over({ brief: { publishedRef } }: { readonly brief: SessionBrief }) {
  return (
    <p>
      {t('room.session-over')}{' '}
      {publishedRef ? <a href={`/roundtables/${publishedRef}`}>{t('room.read-outcome')}</a> : null}
    </p>
  );
}
