import type { RoundtableBody } from '@rt/contracts';

import { t } from '../../words';
import classes from '../live.module.css';
import { minutesBehind } from './pace';
import { useServerNow } from './use-server-now';

interface PaceNoteProps {
  readonly roundtable: RoundtableBody;
  readonly itemId: string | null;
  /** The server's clock less `performance.now()`, in ms. */
  readonly clockOffsetMs: number;
}

export function PaceNote({ roundtable: { agenda, startAt }, itemId, clockOffsetMs }: PaceNoteProps) {
  const now = useServerNow(clockOffsetMs);
  const behind = minutesBehind({ agenda, startAt, itemId, now });
  if (behind === null) return null;
  return <p className={classes['pace']}>{paceText(behind)}</p>;
}

function paceText(behind: number): string {
  if (behind === 0) return t('facilitate.on-time');
  return behind > 0 ? t('facilitate.behind', { count: behind }) : t('facilitate.ahead', { count: -behind });
}
