import type { Me } from '@rt/contracts';
import { PlainLink } from '@rt/web/console-kit';
import { useLocation } from '@tanstack/react-router';

import { t } from '../words';
import classes from './frame.module.css';

interface Entry {
  readonly to: string;
  readonly label: string;
  readonly shown: boolean;
}

function plansRole(role: string): boolean {
  return role === 'organiser' || role === 'org_admin';
}

export function entriesFor(me: Me): readonly Entry[] {
  const roles = new Set(me.account?.roles.map((grant) => grant.role));
  const plans = [...roles].some(plansRole);
  // The directory is one of the whole organisation.
  const invites = me.account?.roles.some(({ role, scope }) => plansRole(role) && scope === 'organisation') ?? false;
  const administers = roles.has('org_admin') || roles.has('platform_admin');
  return [
    { to: '/', label: t('console.today'), shown: true },
    { to: '/roundtables', label: t('console.roundtables'), shown: true },
    { to: '/library', label: t('console.library'), shown: plans || roles.has('facilitator') },
    { to: '/people', label: t('console.people'), shown: invites },
    { to: '/admin/users', label: t('console.accounts'), shown: administers },
    { to: '/admin/organisation', label: t('console.organisation'), shown: roles.has('org_admin') },
    { to: '/outbox', label: t('console.outbox'), shown: plans && me.mode === 'demo' },
  ].filter((entry) => entry.shown);
}

function isCurrent(path: string, to: string): boolean {
  return to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`);
}

/** The navigation of the console; the page that is open, or the part it belongs to, is marked. */
export function MainMenu({ me, open }: { readonly me: Me; readonly open: boolean }) {
  const path = useLocation().pathname;
  return (
    <nav id="main-menu" aria-label={t('console.menu-label')} className={classes['menu']} data-open={open}>
      <ul>
        {entriesFor(me).map((entry) => (
          <li key={entry.to}>
            <PlainLink to={entry.to} aria-current={isCurrent(path, entry.to) ? 'page' : undefined}>
              {entry.label}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
