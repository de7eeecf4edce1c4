import './stage.css';

import {
  type BoardPhase,
  byColumn,
  type ColumnOf,
  type EntriesResult,
  type Entry,
  phaseOf,
  scoreOf,
} from '@rt/domain/polling';
import type { IdeaBoardConfig } from '@rt/kinds';
import { createWords } from '@rt/words';
import type { CSSProperties } from 'react';

import type { KindStage } from '../kind-stage';
import catalogue from './stage.words.en-GB.json';

const t = createWords(catalogue);

/** So many cards stand on the screen, and so many ideas on the card of a group. */
const CARDS = 12;
const ON_A_CARD = 3;

/** Beyond this many columns, they stand in two rows. */
const COLUMNS_A_ROW = 4;

interface LiveProps {
  readonly config: IdeaBoardConfig;
  readonly result: EntriesResult;
  readonly open: boolean;
}

function Live({ config, result, open }: LiveProps) {
  // Once it is closed, all of it is told, whatever phase it was closed in.
  const phase = open ? phaseOf(config) : 'done';
  // A host's own picture of the screen holds more: what the room does not see in this phase is not on it.
  const readable = phase === 'write' ? [] : result.entries.filter(({ state }) => state === 'shown');
  if (phase === 'write') return <p className="rt-stage-wrote">{t('stage.wrote', { people: result.base })}</p>;
  const columns = config.columns ?? [];
  if (columns.length > 0) {
    return <Columns columns={byColumn(readable, columns)} phase={phase} left={result.shown - readable.length} />;
  }
  const left = Math.max(0, result.shown - CARDS);

  return (
    <div className="rt-stage-ideas">
      <ul>
        {readable.slice(0, CARDS).map((entry) => (
          <Card key={entry.id} entry={entry} phase={phase} />
        ))}
      </ul>
      {left > 0 ? <p className="stage__muted">{t('stage.more', { left })}</p> : null}
      <Recast entries={readable.slice(0, CARDS)} phase={phase} />
    </div>
  );
}

interface ColumnsProps {
  readonly columns: readonly ColumnOf<Entry>[];
  readonly phase: BoardPhase;
  /** So many are not in the frame. */
  readonly left: number;
}

/** The columns beside each other, each with its first cards. */
function Columns({ columns, phase, left }: ColumnsProps) {
  const rows = Math.ceil(columns.length / COLUMNS_A_ROW);
  const across = Math.ceil(columns.length / rows);
  const cards = Math.max(1, Math.floor(CARDS / columns.length));

  return (
    <div className="rt-stage-ideas">
      <div className="rt-stage-columns" style={{ '--rt-across': across } as CSSProperties}>
        {columns.map(({ label, entries }) => (
          <section key={label?.id ?? ''}>
            <h2>{label?.text ?? t('stage.several-columns')}</h2>
            <ul>
              {entries.slice(0, cards).map((entry) => (
                <Card key={entry.id} entry={entry} phase={phase} />
              ))}
            </ul>
            {entries.length > cards ? (
              <p className="stage__muted">{t('stage.more-in-group', { left: entries.length - cards })}</p>
            ) : null}
          </section>
        ))}
      </div>
      {left > 0 ? <p className="stage__muted">{t('stage.more', { left })}</p> : null}
      <Recast entries={columns.flatMap(({ entries }) => entries.slice(0, cards))} phase={phase} />
    </div>
  );
}

/** Says of the cards that are shown that dots count which were given before a group was made. */
function Recast({ entries, phase }: { readonly entries: readonly Entry[]; readonly phase: BoardPhase }) {
  const some = phase === 'done' && entries.some(({ recast }) => recast);

  return some ? <p className="stage__muted">{t('stage.recast')}</p> : null;
}

function Card({ entry, phase }: { readonly entry: Entry; readonly phase: BoardPhase }) {
  const { text, group, merged = [], reactions } = entry;
  const left = merged.length - ON_A_CARD;

  return (
    <li className={group ? 'rt-stage-group' : undefined}>
      <strong>{text}</strong>
      {merged.slice(0, ON_A_CARD).map((idea) => (
        <span key={idea.id}>{idea.text}</span>
      ))}
      {left > 0 ? <span className="stage__muted">{t('stage.more-in-group', { left })}</span> : null}
      {phase === 'done' && reactions ? (
        <span className="rt-stage-dots rt-numbers">{t('stage.dots', { dots: scoreOf(reactions) })}</span>
      ) : null}
    </li>
  );
}

/** Groups and ideas as cards, by column where there are some; how many have written while nobody reads what others write. */
export const stage: KindStage<IdeaBoardConfig> = {
  Live: Live as KindStage<IdeaBoardConfig>['Live'],
  hint: (config) => t(`stage.hint-${phaseOf(config)}`),
};
