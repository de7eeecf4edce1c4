import type { AccountBody, Me } from '@rt/contracts';
import { EmergencyBar, useGo, useMe, useWindowTaken, WholeWindowProvider } from '@rt/web/console-kit';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import { t } from '../words';
import { AccountMenu } from './account-menu';
import { DemoBar } from './demo-bar';
import classes from './frame.module.css';
import { MainMenu } from './main-menu';
import { useFocusKeeper } from './use-focus-keeper';
import { Wordmark } from './wordmark';

/** The frame around every page for people who are signed in: skip link, header, navigation, main. */
export function Frame() {
  const me = useMe().data;
  useSignedOut(me !== undefined && me.account === null);
  useFocusKeeper();
  if (!me?.account) return null;
  return (
    <WholeWindowProvider>
      <Around me={me} account={me.account} />
    </WholeWindowProvider>
  );
}

interface AroundProps {
  readonly me: Me;
  readonly account: AccountBody;
}

/** What stands around a page: all of it, or nothing but the skip link where a page has taken the window. */
function Around({ me, account }: AroundProps) {
  const taken = useWindowTaken();
  return (
    <div className={classes['frame']} data-taken={taken}>
      <a className={classes['skip']} href="#main" onClick={skipToMain}>
        {t('console.skip')}
      </a>
      <EmergencyBar />
      {taken ? null : <Header me={me} account={account} />}
      <main id="main" tabIndex={-1} className={classes['main']}>
        <Outlet />
      </main>
    </div>
  );
}

function Header({ me, account }: AroundProps) {
  const [menuOpen, setMenuOpen] = useState(false);
  const path = useLocation().pathname;
  useEffect(() => setMenuOpen(false), [path]);
  return (
    <header className={classes['header']}>
      <div className={classes['bar']}>
        <Wordmark organisation={me.organisationName} />
        <button
          type="button"
          className={classes['menuButton']}
          aria-expanded={menuOpen}
          aria-controls="main-menu"
          onClick={() => setMenuOpen((open) => !open)}
        >
          {t('console.menu')}
        </button>
        <MainMenu me={me} open={menuOpen} />
        <AccountMenu account={account} open={menuOpen} />
      </div>
      {me.mode === 'demo' ? <DemoBar account={account} /> : null}
    </header>
  );
}

/** When the server no longer knows us (signed out elsewhere, deactivated), the sign-in page follows. */
function useSignedOut(signedOut: boolean): void {
  const go = useGo();
  const location = useLocation();
  useEffect(() => {
    if (signedOut) go(`/sign-in?next=${encodeURIComponent(location.pathname)}`, { replace: true });
    // Only the change of `signedOut` matters; the address at that moment is where to come back to.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [signedOut]);
}

function skipToMain(event: { preventDefault(): void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
