import { phaseOf, takesEntries } from '@rt/domain/polling';
import type { IdeaBoardAnswer, IdeaBoardConfig } from '@rt/kinds';

import { GivenOnBoard } from '../boards/given-on-board';
import type { BoardForm, PhoneFieldsProps } from '../phone-form';
import { Board } from './board';
import { type Draft, NO_DRAFT, toAnswer } from './draft';
import { IdeaForm } from './idea-form';

function Fields({ config, draft, error, onChange }: PhoneFieldsProps<IdeaBoardConfig, Draft>) {
  return <IdeaForm config={config} draft={draft} error={error} onChange={onChange} />;
}

/** An idea at a time; then all ideas and groups, to read and to give dots to. */
export const phone: BoardForm<IdeaBoardConfig, IdeaBoardAnswer, Draft> = {
  empty: NO_DRAFT,
  Fields,
  Board,
  takes: (config) => takesEntries(phaseOf(config)),
  Given: GivenOnBoard,
  // Each idea is written anew.
  fromAnswer: () => NO_DRAFT,
  toAnswer: (config, draft) => toAnswer(draft, config),
  describe: (_config, { entries }) => entries.join('; '),
  writes: true,
};
