import type { ActivityView } from '@rt/contracts/plain';
import { type BoardPhase, type EntriesResult, GROUPING_PHASES, scoreOf } from '@rt/domain/polling';

import { t } from '../../../words';
import live from '../../live.module.css';

interface InGroupsProps {
  readonly activity: ActivityView;
  readonly phase: BoardPhase;
}

/** Groups and ideas as they stand, while nobody can move them here, with their dots where these may be told. */
export function InGroups({ activity, phase }: InGroupsProps) {
  const result = activity.tally?.result as EntriesResult | null | undefined;
  const shown = (result?.entries ?? []).filter(({ state }) => state === 'shown');
  if (shown.length === 0) return null;
  return (
    <>
      {activity.state === 'open' && !GROUPING_PHASES.includes(phase) ? (
        <p className={live['muted']}>{t('facilitate.phase-group-first')}</p>
      ) : null}
      <ul className={live['writtenList']}>
        {shown.map(({ id, text, group, merged = [], reactions }) => (
          <li key={id}>
            {group ? <strong>{t('facilitate.group-title', { name: text, count: merged.length })}</strong> : text}
            {reactions ? (
              <small className={live['muted']}> {t('facilitate.group-dots', { dots: scoreOf(reactions) })}</small>
            ) : null}
            {group ? (
              <ul>
                {merged.map((idea) => (
                  <li key={idea.id}>{idea.text}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
