import type { CountedWord } from '@rt/domain/polling';
import { Dialogue } from '@rt/web/console-kit';
import { SelectField } from '@rt/web/fields';
import { useState } from 'react';

import { t } from '../../../words';
import { useSaidOnce } from '../undo/use-undo';
import { useMerge } from './use-merge';

interface MergeWordProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly word: CountedWord;
  readonly others: readonly CountedWord[];
  close(): void;
}

export function MergeWord({ roundtableId, activityId, word, others, close }: MergeWordProps) {
  const sayOnce = useSaidOnce();
  // As they stood when it was asked: a word that leaves the frame stays chosen, and the list says so.
  const [choices] = useState(() => others.map((other) => ({ value: other.label, label: other.label })));
  const [into, setInto] = useState(choices[0]?.value ?? '');
  const { label } = word;
  const command = useMerge({ roundtableId, activityId }, label, into);
  const merge = async () => {
    const after = await command.run();
    if (!after) return;
    close();
    sayOnce(t('facilitate.word-merged-now', { label, into }), after, () => command.takeBack(after.was?.into));
  };
  return (
    <Dialogue
      opened
      title={t('facilitate.word-merge-title', { label })}
      confirmLabel={t('facilitate.word-merge-confirm')}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void merge()}
      onClose={close}
    >
      <SelectField
        name="into"
        label={t('facilitate.word-merge-into')}
        hint={t('facilitate.word-merge-hint')}
        value={into}
        choices={choices}
        onChange={setInto}
      />
    </Dialogue>
  );
}
