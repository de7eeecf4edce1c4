import type { ActivityView } from '@rt/contracts/plain';
import { type BoardPhase, byColumn, type Entry, GROUPING_PHASES, type Label, scoreOf } from '@rt/domain/polling';

import { t } from '../../../words';
import live from '../../live.module.css';
import { MoreIdeas } from './more-ideas';
import type { Further } from './use-further';

interface InGroupsProps {
  readonly activity: ActivityView;
  readonly phase: BoardPhase;
  readonly columns: readonly Label[];
  readonly further: Further;
}

/** Groups and ideas as they stand, while nobody can move them here, with their dots where these may be told. */
export function InGroups({ activity, phase, columns, further }: InGroupsProps) {
  if (further.entries.length === 0) return null;
  return (
    <>
      {activity.state === 'open' && !GROUPING_PHASES.includes(phase) ? (
        <p className={live['muted']}>{t('facilitate.phase-group-first')}</p>
      ) : null}
      {byColumn(further.entries, columns).map(({ label, entries }) => (
        <div key={label?.id ?? ''}>
          {columns.length > 0 ? (
            <h4 className={live['entriesOf']}>{label?.text ?? t('facilitate.group-several-columns')}</h4>
          ) : null}
          {entries.length === 0 ? <p className={live['muted']}>{t('facilitate.group-column-empty')}</p> : null}
          <ul className={live['writtenList']}>
            {entries.map((entry) => (
              <Listed key={entry.id} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
      <MoreIdeas further={further} />
    </>
  );
}

function Listed({ entry: { text, group, merged = [], reactions, recast } }: { readonly entry: Entry }) {
  return (
    <li>
      {group ? <strong>{t('facilitate.group-title', { name: text, count: merged.length })}</strong> : text}
      {reactions ? (
        <small className={live['muted']}>
          {` ${t('facilitate.group-dots', { dots: scoreOf(reactions) })}`}
          {recast ? ` · ${t('facilitate.group-recast')}` : null}
        </small>
      ) : null}
      {group ? (
        <ul>
          {merged.map((idea) => (
            <li key={idea.id}>{idea.text}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
