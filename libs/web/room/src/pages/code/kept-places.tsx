import type { SessionBrief } from '@rt/contracts';
import { deviceStorage } from '@rt/web/data';

import { Link } from '../../link';
import { roomPath } from '../../router';
import { JOIN_KEY_PREFIX } from '../../session/early-state';
import { loadParticipation } from '../../session/participation-store';
import { tabStorage } from '../../session/tab-storage';
import { loadPlace, WAITING_PREFIX } from '../../session/waiting-store';
import { t } from './words';

interface Kept {
  readonly to: string;
  readonly session: SessionBrief;
  readonly waits: boolean;
}

/** Installed pages open here, the latest place first; the page behind a link says whether it is still valid. */
export function KeptPlaces() {
  const kept = [...joined(), ...waiting()].sort((a, b) => startOf(b).localeCompare(startOf(a)));
  if (kept.length === 0) return null;

  return (
    <section className="room__stack" aria-labelledby="kept">
      <h2 id="kept">{t('code.kept')}</h2>
      <ul className="room__links">
        {kept.map(({ to, session, waits }) => (
          <li key={to} className="room__card room__card--plain">
            <Link className="room__alone" to={to}>
              {session.title}
            </Link>
            <p className="room__muted">{waits ? t('code.kept-waiting') : session.slotText}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A session that is run without a plan has no start that was planned: it is the latest. */
function startOf({ session: { startAt } }: Kept): string {
  return startAt ?? '9';
}

function joined(): Kept[] {
  return keysUnder(JOIN_KEY_PREFIX).flatMap((joinKey) => {
    const kept = loadParticipation(joinKey);

    return kept ? [{ to: roomPath(joinKey, 'now'), session: kept.session, waits: false }] : [];
  });
}

function waiting(): Kept[] {
  return keysUnder(WAITING_PREFIX).flatMap((joinKey) => {
    const kept = loadPlace(joinKey);

    return kept ? [{ to: `/j/${joinKey}`, session: kept.session, waits: true }] : [];
  });
}

function keysUnder(prefix: string): string[] {
  const kept = { ...tabStorage(), ...deviceStorage() };

  return Object.keys(kept).flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []));
}
