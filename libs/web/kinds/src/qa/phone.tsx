import type { QaAnswer, QaConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import { GivenOnBoard } from '../boards/given-on-board';
import type { BoardForm, PhoneFieldsProps } from '../phone-form';
import { qaPhone } from '../words.en-GB.json';
import { AskForm } from './ask-form';
import { Board } from './board';
import { type Draft, NO_DRAFT, toAnswer } from './draft';

const t = createWords(qaPhone);

function Fields({ config, draft, error, ownName, onChange }: PhoneFieldsProps<QaConfig, Draft>) {
  return <AskForm config={config} draft={draft} error={error} ownName={ownName} onChange={onChange} />;
}

export const phone: BoardForm<QaConfig, QaAnswer, Draft> = {
  empty: NO_DRAFT,
  Fields,
  Board,
  Given: GivenOnBoard,
  takes: ({ postsClosed }) => postsClosed !== true,
  // Each question is written anew.
  fromAnswer: () => NO_DRAFT,
  toAnswer: (_config, draft) => toAnswer(draft, null, t),
  describe: (_config, { entries }) => entries.join('; '),
  writes: true,
};
