import { Alert } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { wallTimeOf } from '@rt/domain/scheduling';
import { formatDay, formatTime } from '@rt/words';

import { t } from '../../words';
import classes from '../console.module.css';
import { useServerNow } from '../pace/use-server-now';

/** Many sessions run over: only past this time after the planned end it is said, in ms. */
const RUNS_OVER_MS = 3_600_000;
/** Of a session without a planned end it is said from this long before it is ended, in ms. */
const SAID_BEFORE_MS = 3_600_000;

interface EndsByItselfProps {
  readonly roundtable: Pick<RoundtableBody, 'endAt' | 'tz'>;
  readonly room: RoomState;
  /** The server's clock less `performance.now()`, in ms. */
  readonly clockOffsetMs: number;
}

/** Says long after the planned end that the session will be ended, and when; without a planned end, in the last hour. */
export function EndsByItself({ roundtable: { endAt, tz }, room, clockOffsetMs }: EndsByItselfProps) {
  const now = useServerNow(clockOffsetMs);
  const endsAt = room.session.host?.endsAt;
  if (!endsAt || now < saidFrom(endsAt, endAt)) return null;
  return (
    <Alert color="gray" variant="light" role="status" className={classes['offline']}>
      {t('facilitate.ends-by-itself', whenOf(endsAt, tz))}
    </Alert>
  );
}

function saidFrom(endsAt: string, endAt: string | null): number {
  return endAt === null ? Date.parse(endsAt) - SAID_BEFORE_MS : Date.parse(endAt) + RUNS_OVER_MS;
}

/** Day and time of an instant as the roundtable's clocks tell it. */
function whenOf(iso: string, tz: string) {
  const local = wallTimeOf(Date.parse(iso), tz);
  return { day: formatDay(local.slice(0, 10)), time: formatTime(local) };
}
