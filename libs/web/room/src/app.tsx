import { isSlowNetwork, loadSocketClient } from '@rt/web/data';
import { buttonClass, StatusRegion } from '@rt/web/ui';
import { createRoot } from 'react-dom/client';

import { lazyPart } from './lazy';
import { Link } from './link';
import { Page, PageTitle, SayContext } from './page';
import { CodePage } from './pages/code-page';
import { JoinPage } from './pages/join-page';
import { NotHerePage, RoomPages } from './pages/room-pages';
import { routeOf, usePath } from './router';
import { loadParticipation } from './session/participation-store';
import { useSaid } from './use-said';
import { t } from './words';

const InvitationPage = lazyPart(() => import('./pages/invitation/invitation-page').then((page) => page.InvitationPage));

/** Starts the participant's pages in an element. */
export function mountRoom(element: HTMLElement): void {
  if (routeOf(location.pathname).page === 'room' && !isSlowNetwork()) void loadSocketClient().catch(() => undefined);
  createRoot(element).render(<RoomApp />);
}

/** The participant's pages, chosen by the address, with the one status region. */
export function RoomApp() {
  const { said, say } = useSaid();

  return (
    <SayContext.Provider value={say}>
      <CurrentPage />
      <StatusRegion said={said} />
    </SayContext.Provider>
  );
}

function CurrentPage() {
  const route = routeOf(usePath());
  if (route.page === 'code') return <CodePage />;
  if (route.page === 'invitation') return <InvitationPage />;
  if (route.page === 'join') return <JoinPage key={route.joinKey} joinKey={route.joinKey} />;
  if (route.page === 'unknown') return <UnknownPage />;
  const kept = loadParticipation(route.joinKey);
  if (kept === null) return <NotHerePage joinKey={route.joinKey} />;

  return <RoomPages kept={kept} part={route.part} activityId={route.activityId} />;
}

function UnknownPage() {
  return (
    <Page>
      <section className="room__stack">
        <PageTitle pageKey="unknown">{t('room.not-found')}</PageTitle>
        <Link className={buttonClass()} to="/j">
          {t('room.code-title')}
        </Link>
      </section>
    </Page>
  );
}
