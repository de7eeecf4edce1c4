import type { IdeaBoardAnswer, IdeaBoardConfig } from '@rt/kinds';

import { OwnTexts } from '../own-texts';
import type { GivenProps, PhoneFieldsProps, PhoneForm } from '../phone-form';
import { Board } from './board';
import { toAnswer } from './draft';
import { IdeaForm } from './idea-form';

function Fields({ config, draft, error, onChange }: PhoneFieldsProps<IdeaBoardConfig, string>) {
  return <IdeaForm config={config} draft={draft} error={error} onChange={onChange} />;
}

function Given({ answer, entries = [] }: GivenProps<IdeaBoardAnswer>) {
  return <OwnTexts texts={answer.entries} states={entries} />;
}

/** An idea at a time; then all ideas and groups, to read and to give dots to. */
export const phone: PhoneForm<IdeaBoardConfig, IdeaBoardAnswer, string> = {
  empty: '',
  Fields,
  Board,
  Given,
  // Each idea is written anew.
  fromAnswer: () => '',
  toAnswer: (_config, draft) => toAnswer(draft, []),
  describe: (_config, { entries }) => entries.join('; '),
  writes: true,
};
