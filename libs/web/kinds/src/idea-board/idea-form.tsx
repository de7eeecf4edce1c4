import { phaseOf } from '@rt/domain/polling';
import { IDEA_LETTERS, type IdeaBoardConfig } from '@rt/kinds';
import { ChoiceList, TextField } from '@rt/web/ui';
import { createWords } from '@rt/words';

import { ideaBoardPhone } from '../words.en-GB.json';
import type { Draft } from './draft';

const t = createWords(ideaBoardPhone);

interface IdeaFormProps {
  readonly config: IdeaBoardConfig;
  readonly draft: Draft;
  readonly error?: string;
  readonly onChange: (draft: Draft) => void;
}

export function IdeaForm({ config, draft, error, onChange }: IdeaFormProps) {
  const { columns = [], moderation } = config;
  const seen = phaseOf(config) === 'write' ? t('phone.seen') : t('phone.seen-at-once');
  const reads = moderation === 'post' ? seen : t('phone.read-first');
  const isColumn = error === t('phone.choose-column');

  return (
    <div className="rt-ask">
      <TextField
        label={t('phone.your-idea')}
        hint={`${t('phone.letters', { letters: IDEA_LETTERS.max })} ${reads}`}
        error={isColumn ? undefined : error}
        value={draft.text}
        rows={2}
        autoComplete="off"
        onInput={(event) => onChange({ ...draft, text: event.currentTarget.value })}
      />
      {columns.length > 1 ? (
        <ChoiceList
          legend={t('phone.column')}
          error={isColumn ? error : undefined}
          choices={columns.map(({ id, text }) => ({ value: id, label: text }))}
          chosen={draft.column === null ? [] : [draft.column]}
          onToggle={(column) => onChange({ ...draft, column })}
        />
      ) : null}
    </div>
  );
}
