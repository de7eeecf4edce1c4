import { LABELS_CHOSEN_MAX, type QaConfig, QUESTION_LETTERS } from '@rt/kinds';
import { ChoiceList, TextField } from '@rt/web/ui';
import { createWords } from '@rt/words';

import { NameChoice } from '../named/name-choice';
import { qaPhone } from '../words.en-GB.json';
import type { Draft } from './draft';

const t = createWords(qaPhone);

interface AskFormProps {
  readonly config: QaConfig;
  readonly draft: Draft;
  readonly error?: string;
  readonly ownName?: string;
  readonly onChange: (draft: Draft) => void;
}

/** The fields of one question: its words, and its labels where there are any. */
export function AskForm({ config, draft, error, ownName, onChange }: AskFormProps) {
  const { labels = [] } = config;
  const toggle = (id: string) => {
    const chosen = draft.labels.includes(id) ? draft.labels.filter((one) => one !== id) : [...draft.labels, id];
    if (chosen.length <= LABELS_CHOSEN_MAX) onChange({ ...draft, labels: chosen });
  };

  return (
    <div className="rt-ask">
      <TextField
        label={t('phone.your-question')}
        hint={hintText(config, ownName)}
        error={error}
        value={draft.text}
        rows={3}
        autoComplete="off"
        onInput={(event) => onChange({ ...draft, text: event.currentTarget.value })}
      />
      {labels.length === 0 ? null : (
        <ChoiceList
          legend={t('phone.labels')}
          hint={t('phone.labels-hint', { most: LABELS_CHOSEN_MAX })}
          several
          choices={labels.map(({ id, text }) => ({ value: id, label: text }))}
          chosen={draft.labels}
          onToggle={toggle}
        />
      )}
      <NameChoice
        legend={t('phone.your-name')}
        name={ownName}
        chosen={draft.named === true}
        onChange={(named) => onChange({ ...draft, named })}
      />
    </div>
  );
}

function hintText({ moderation }: QaConfig, ownName: string | undefined): string {
  const reads = moderation === 'post' ? 'phone.seen-at-once' : 'phone.read-first';
  const said = t(ownName === undefined ? reads : `${reads}-named`);

  return `${t('phone.letters', { letters: QUESTION_LETTERS.max })} ${said}`;
}
