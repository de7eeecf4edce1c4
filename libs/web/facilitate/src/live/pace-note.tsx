import type { RoundtableBody } from '@rt/contracts';
import { useEffect, useState } from 'react';
import { t } from '../words';
import classes from './live.module.css';
import { minutesBehind } from './pace';

const LOOK_AGAIN_MS = 15_000;

interface PaceNoteProps {
  readonly roundtable: RoundtableBody;
  readonly itemId: string | null;
}

/** How far the session is behind or ahead of its agenda. */
export function PaceNote({ roundtable: { agenda, startAt }, itemId }: PaceNoteProps) {
  const now = useNow();
  const behind = minutesBehind({ agenda, startAt, itemId, now });
  if (behind === null) return null;
  return <p className={classes['pace']}>{paceText(behind)}</p>;
}

function paceText(behind: number): string {
  if (behind === 0) return t('facilitate.on-time');
  return behind > 0 ? t('facilitate.behind', { count: behind }) : t('facilitate.ahead', { count: -behind });
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
