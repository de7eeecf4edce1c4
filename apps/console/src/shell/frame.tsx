import { useMe } from '@rt/web/desk';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useGo } from '@rt/web/desk';
import { t } from '../words';
import classes from './frame.module.css';
import { DemoBar } from './demo-bar';
import { MainMenu } from './main-menu';
import { useFocusKeeper } from './use-focus-keeper';
import { WhoMenu } from './who-menu';
import { Wordmark } from './wordmark';

/** The frame around every page for people who are signed in: skip link, header, navigation, main. */
export function Frame() {
  const me = useMe().data;
  const [menuOpen, setMenuOpen] = useState(false);
  const path = useLocation().pathname;
  useSignedOut(me !== undefined && me.account === null);
  useFocusKeeper();
  useEffect(() => setMenuOpen(false), [path]);
  if (!me?.account) return null;
  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} href="#main" onClick={skipToMain}>
        {t('console.skip')}
      </a>
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
          <WhoMenu account={me.account} open={menuOpen} />
        </div>
        {me.mode === 'demo' ? <DemoBar account={me.account} /> : null}
      </header>
      <main id="main" tabIndex={-1} className={classes['main']}>
        <Outlet />
      </main>
    </div>
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
