import './stage.css';

import { type BoardPhase, type EntriesResult, type Entry, phaseOf, scoreOf } from '@rt/domain/polling';
import type { IdeaBoardConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { KindStage } from '../kind-stage';
import catalogue from './stage.words.en-GB.json';

const t = createWords(catalogue);

/** So many cards stand on the screen, and so many ideas on the card of a group. */
const CARDS = 12;
const ON_A_CARD = 3;

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
  const left = Math.max(0, result.shown - CARDS);

  return (
    <div className="rt-stage-ideas">
      <ul>
        {readable.slice(0, CARDS).map((entry) => (
          <Card key={entry.id} entry={entry} phase={phase} />
        ))}
      </ul>
      {left > 0 ? <p className="stage__muted">{t('stage.more', { left })}</p> : null}
    </div>
  );
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

/** Groups and ideas as cards; how many have written while nobody reads what others write. */
export const stage: KindStage<IdeaBoardConfig> = {
  Live: Live as KindStage<IdeaBoardConfig>['Live'],
  hint: (config) => t(`stage.hint-${phaseOf(config)}`),
};
