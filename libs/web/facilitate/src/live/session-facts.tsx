import { Group } from '@mantine/core';
import type { RoomState } from '@rt/contracts/plain';
import { t } from '../words';
import { liveFor } from './live-for';
import classes from './live.module.css';
import { useServerNow } from './use-server-now';

interface SessionFactsProps {
  readonly room: RoomState;
  /** The server's clock less `performance.now()`, in ms. */
  readonly clockOffsetMs: number;
}

/** How long the session has run, and how many are in it. */
export function SessionFacts({ room, clockOffsetMs }: SessionFactsProps) {
  const { joined, simulated, host } = room.session;
  return (
    <Group gap="lg" component="span" className={classes['figure']}>
      <TimeSinceStart startedAt={host?.startedAt} clockOffsetMs={clockOffsetMs} />
      <span>{t('facilitate.joined', { count: joined })}</span>
      {host && host.reconnecting > 0 ? <span>{t('facilitate.reconnecting', { count: host.reconnecting })}</span> : null}
      {simulated > 0 ? <span>{t('facilitate.simulated', { count: simulated })}</span> : null}
    </Group>
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
