import type { JoiningQuestions, TermChoice } from '@rt/contracts';
import { SelectField } from '@rt/web/ui';

import { t } from '../words';

interface Said {
  readonly typeId: string;
  readonly placeId: string;
}

interface JoiningQuestionFieldsProps {
  readonly asks: JoiningQuestions;
  readonly said: Said;
  readonly hint: string;
  readonly problems: Readonly<Record<string, string>>;
  readonly onSay: (said: Partial<Said>) => void;
}

export function JoiningQuestionFields({ asks, said, hint, problems, onSay }: JoiningQuestionFieldsProps) {
  return (
    <>
      <SelectField
        id="typeId"
        label={t('room.type-label')}
        hint={hint}
        error={problems['typeId']}
        value={said.typeId}
        options={choices(asks.types)}
        onChange={(typeId) => onSay({ typeId })}
      />
      <SelectField
        id="placeId"
        label={t('room.place-label')}
        error={problems['placeId']}
        value={said.placeId}
        options={choices(asks.places)}
        onChange={(placeId) => onSay({ placeId })}
      />
    </>
  );
}

function choices(terms: readonly TermChoice[]) {
  return [{ value: '', label: t('room.rather-not-say') }, ...terms.map(({ id, label }) => ({ value: id, label }))];
}
