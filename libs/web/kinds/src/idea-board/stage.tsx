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

import type { KindStage, LiveStageProps } from '../kind-stage';
import { ideaBoardStage } from '../words.en-GB.json';

const t = createWords(ideaBoardStage);

/** So many cards stand on the screen, and so many ideas on the card of a group. */
const CARDS = 12;
const ON_A_CARD = 3;

const COLUMNS_A_ROW = 4;

function Live({ config, result, open, most }: LiveStageProps<IdeaBoardConfig, EntriesResult>) {
  // Once it is closed, all of it is told, whatever phase it was closed in.
  const phase = open ? phaseOf(config) : 'done';
  // A host's own picture of the screen holds more: what the room does not see in this phase is not on it.
  const readable = phase === 'write' ? [] : result.entries.filter(({ state }) => state === 'shown');
  if (phase === 'write') return <p className="rt-stage-wrote">{t('stage.wrote', { people: result.base })}</p>;
  const columns = config.columns ?? [];
  if (columns.length > 0) {
    const left = result.shown - readable.length;

    return <Columns columns={byColumn(readable, columns)} phase={phase} left={left} most={most} />;
  }
  const left = Math.max(0, result.shown - Math.min(CARDS, most));

  return (
    <div className="rt-stage-ideas">
      <ul>
        {readable.slice(0, CARDS).map((entry) => (
          <Card key={entry.id} entry={entry} phase={phase} most={most} />
        ))}
      </ul>
      <p className="stage__left">{left > 0 ? t('stage.more', { left }) : null}</p>
      <Recast entries={readable.slice(0, CARDS)} phase={phase} />
    </div>
  );
}

interface ColumnsProps {
  readonly columns: readonly ColumnOf<Entry>[];
  readonly phase: BoardPhase;
  /** So many are not in the frame. */
  readonly left: number;
  /** So many cards of each column have room. */
  readonly most: number;
}

function Columns({ columns, phase, left, most }: ColumnsProps) {
  const rows = Math.ceil(columns.length / COLUMNS_A_ROW);
  const across = Math.ceil(columns.length / rows);
  const cards = Math.max(1, Math.floor(CARDS / columns.length));
  const seen = Math.min(cards, most);

  return (
    <div className="rt-stage-ideas">
      <div className="rt-stage-columns" style={{ '--rt-across': across } as CSSProperties}>
        {columns.map(({ label, entries }) => (
          <section key={label?.id ?? ''}>
            <h2 className="stage__row-text">{label?.text ?? t('stage.several-columns')}</h2>
            <ul>
              {entries.slice(0, cards).map((entry) => (
                <Card key={entry.id} entry={entry} phase={phase} most={most} />
              ))}
            </ul>
            <p className="stage__left">
              {entries.length > seen ? t('stage.more-in-group', { left: entries.length - seen }) : null}
            </p>
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

interface CardProps {
  readonly entry: Entry;
  readonly phase: BoardPhase;
  /** So many ideas of a group have room. */
  readonly most: number;
}

function Card({ entry, phase, most }: CardProps) {
  const { text, group, merged = [], reactions } = entry;
  const left = merged.length - Math.min(ON_A_CARD, most);

  return (
    <li className={group ? 'rt-stage-group' : undefined} data-row>
      <strong className="stage__row-text">{text}</strong>
      {merged.slice(0, ON_A_CARD).map((idea) => (
        <span key={idea.id} className="stage__row-text" data-row>
          {idea.text}
        </span>
      ))}
      {merged.length > 1 ? (
        <span className="stage__left">{left > 0 ? t('stage.more-in-group', { left }) : null}</span>
      ) : null}
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
