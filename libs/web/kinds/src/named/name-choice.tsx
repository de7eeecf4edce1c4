import { ChoiceList } from '@rt/web/ui';
import { createWords } from '@rt/words';

import { nameChoice } from '../words.en-GB.json';

const t = createWords(nameChoice);

interface NameChoiceProps {
  /** What the choice is about: 'Your name with entry 2'. */
  readonly legend: string;
  /** The own name; left out where none is known here, or none may stand. */
  readonly name: string | undefined;
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
}

/** Whether the own name stands with a text, and where it is read. One that was chosen on another device can be taken back here too. */
export function NameChoice({ legend, name, chosen, onChange }: NameChoiceProps) {
  if (name === undefined && !chosen) return null;

  return (
    <ChoiceList
      legend={legend}
      hint={t('name.hint')}
      several
      choices={[{ value: 'name', label: name === undefined ? t('name.show-own') : t('name.show', { name }) }]}
      chosen={chosen ? ['name'] : []}
      onToggle={() => onChange(!chosen)}
    />
  );
}
