import type { RoomState } from '@rt/contracts/plain';

import { t } from '../words';
import classes from './console.module.css';
import { liveFor } from './pace/live-for';
import { useServerNow } from './pace/use-server-now';

interface SessionFactsProps {
  readonly room: RoomState;
  /** The server's clock less `performance.now()`, in ms. */
  readonly clockOffsetMs: number;
}

export function SessionFacts({ room, clockOffsetMs }: SessionFactsProps) {
  const { joined, host } = room.session;
  return (
    <>
      <TimeSinceStart startedAt={host?.startedAt} clockOffsetMs={clockOffsetMs} />
      <span className={classes['figure']}>{t('facilitate.joined', { count: joined })}</span>
      {host && host.waiting > 0 ? (
        <span className={classes['figure']}>{t('facilitate.waiting-figure', { count: host.waiting })}</span>
      ) : null}
      {host && host.reconnecting > 0 ? (
        <span className={classes['lost']}>{t('facilitate.reconnecting', { count: host.reconnecting })}</span>
      ) : null}
    </>
  );
}

interface TimeSinceStartProps {
  readonly startedAt: string | null | undefined;
  readonly clockOffsetMs: number;
}

// A timer says nothing by itself as it moves on.
function TimeSinceStart({ startedAt, clockOffsetMs }: TimeSinceStartProps) {
  const gone = liveFor(startedAt, useServerNow(clockOffsetMs));
  if (!gone) return null;
  const { hours, minutes, clock } = gone;
  return (
    <span role="timer" className={classes['since']} aria-label={t('facilitate.live-for', { hours, minutes })}>
      {t('facilitate.live-clock', { clock })}
    </span>
  );
}
