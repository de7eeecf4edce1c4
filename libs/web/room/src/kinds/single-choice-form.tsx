import { optionOrder, type SingleChoiceAnswer, type SingleChoiceConfig } from '@rt/domain/polling';
import { ChoiceList } from '@rt/web/ui';
import { t } from '../words';
import type { KindFieldsProps, KindForm } from './kind-form';

type Draft = string | null;

function Fields({ question, config, draft, error, seed, onChange }: KindFieldsProps<SingleChoiceConfig, Draft>) {
  const options = config.randomise ? optionOrder(config.options, seed) : config.options;

  return (
    <ChoiceList
      legend={question}
      legendHidden
      error={error}
      choices={options.map((option) => ({ value: option.id, label: option.text }))}
      chosen={draft === null ? [] : [draft]}
      onToggle={onChange}
    />
  );
}

/** One option of several, as radio buttons. */
export const singleChoiceForm: KindForm<SingleChoiceConfig, Draft> = {
  empty: null,
  Fields,
  fromAnswer: (answer) => (answer as Partial<SingleChoiceAnswer>).optionId ?? null,
  toAnswer: (_config, draft) => (draft === null ? { error: t('room.select-one') } : { answer: { optionId: draft } }),
  describe: (config, answer) =>
    config.options.find((option) => option.id === (answer as SingleChoiceAnswer).optionId)?.text ?? '',
};
