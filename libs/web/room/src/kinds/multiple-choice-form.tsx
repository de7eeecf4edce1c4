import { shownOptions } from '@rt/domain/polling';
import { picksAllowed, type MultipleChoiceAnswer, type MultipleChoiceConfig } from '@rt/kinds';
import { ChoiceList } from '@rt/web/ui';
import { t } from '../words';
import type { KindFieldsProps, KindForm } from './kind-form';

type Draft = readonly string[];

function Fields({ question, config, draft, error, seed, onChange }: KindFieldsProps<MultipleChoiceConfig, Draft>) {
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
  if (min <= 1 && max >= config.options.length) return t('room.select-hint-any');
  if (min === max) return t('room.select-hint-exact', { min });

  return t('room.select-hint-between', { min, max });
}

/** Several options, as check boxes. */
export const multipleChoiceForm: KindForm<MultipleChoiceConfig, Draft> = {
  empty: [],
  Fields,
  fromAnswer: (_config, answer) => (answer as Partial<MultipleChoiceAnswer>).optionIds ?? [],
  toAnswer(config, draft) {
    const { min, max } = picksAllowed(config);
    const alone = draft.length === 1 && (config.exclusiveOptionIds ?? []).includes(draft[0] ?? '');
    if (draft.length < min && !alone) return { error: t('room.select-between', { min }) };
    if (draft.length > max) return { error: t('room.select-at-most', { max }) };

    return { answer: { optionIds: [...draft] } };
  },
  describe: (config, answer) =>
    config.options
      .filter((option) => (answer as MultipleChoiceAnswer).optionIds.includes(option.id))
      .map((option) => option.text)
      .join(', '),
};
