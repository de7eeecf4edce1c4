import { shownOptions } from '@rt/domain/polling';
import { type MultipleChoiceAnswer, type MultipleChoiceConfig, picksAllowed } from '@rt/kinds';
import { ChoiceList, createWords } from '@rt/web/ui';

import type { PhoneFieldsProps, PhoneForm } from '../phone-form';
import { multipleChoicePhone } from '../words.en-GB.json';

const t = createWords(multipleChoicePhone);

type Draft = readonly string[];

function Fields({ question, config, draft, error, seed, onChange }: PhoneFieldsProps<MultipleChoiceConfig, Draft>) {
  return (
    <ChoiceList
      legend={question}
      legendHidden
      several
      hint={hintText(config)}
      error={error}
      choices={shownOptions(config, seed).map((option) => ({ value: option.id, label: option.text }))}
      chosen={draft}
      onToggle={(id) => onChange(toggled(config, draft, id))}
    />
  );
}

/** Choosing 'none of these' takes the others away, and the other way round. */
export function toggled(config: MultipleChoiceConfig, draft: Draft, id: string): Draft {
  if (draft.includes(id)) return draft.filter((one) => one !== id);
  const exclusive = config.exclusiveOptionIds ?? [];
  if (exclusive.includes(id)) return [id];

  return [...draft.filter((one) => !exclusive.includes(one)), id];
}

function hintText(config: MultipleChoiceConfig): string {
  const { min, max } = picksAllowed(config);
  if (min <= 1 && max >= config.options.length) return t('phone.select-hint-any');
  if (min === max) return t('phone.select-hint-exact', { min });

  return t('phone.select-hint-between', { min, max });
}

export const phone: PhoneForm<MultipleChoiceConfig, MultipleChoiceAnswer, Draft> = {
  empty: [],
  Fields,
  fromAnswer: (_config, answer) => answer.optionIds,
  toAnswer(config, draft) {
    const { min, max } = picksAllowed(config);
    const alone = draft.length === 1 && (config.exclusiveOptionIds ?? []).includes(draft[0] ?? '');
    if (draft.length < min && !alone) return { error: t('phone.select-between', { min }) };
    if (draft.length > max) return { error: t('phone.select-at-most', { max }) };

    return { answer: { optionIds: [...draft] } };
  },
  describe: (config, answer) =>
    config.options
      .filter((option) => answer.optionIds.includes(option.id))
      .map((option) => option.text)
      .join(', '),
};
