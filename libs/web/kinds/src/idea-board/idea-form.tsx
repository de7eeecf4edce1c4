import { IDEA_LETTERS, type IdeaBoardConfig } from '@rt/kinds';
import { TextField } from '@rt/web/ui';
import { createWords } from '@rt/words';

import catalogue from './phone.words.en-GB.json';

const t = createWords(catalogue);

interface IdeaFormProps {
  readonly config: IdeaBoardConfig;
  readonly draft: string;
  readonly error?: string;
  readonly onChange: (draft: string) => void;
}

/** The field of one idea. */
export function IdeaForm({ config, draft, error, onChange }: IdeaFormProps) {
  const reads = config.moderation === 'post' ? t('phone.seen') : t('phone.read-first');

  return (
    <TextField
      label={t('phone.your-idea')}
      hint={`${t('phone.letters', { letters: IDEA_LETTERS.max })} ${reads}`}
      error={error}
      value={draft}
      rows={2}
      autoComplete="off"
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}
