import type { RatingAnswer, RatingConfig } from '@rt/kinds';
import { type Choice, ChoiceList, createWords, Scale } from '@rt/web/ui';

import type { PhoneFieldsProps, PhoneForm } from '../phone-form';
import { ratingPhone } from '../words.en-GB.json';

const t = createWords(ratingPhone);

/** The chosen point as text, 'na' for not applicable, null for none. */
type Draft = string | null;

function Fields(props: PhoneFieldsProps<RatingConfig, Draft>) {
  // A box has room for a number: points with words of their own are rows.
  return props.config.pointLabels?.some(Boolean) ? <Rows {...props} /> : <Boxes {...props} />;
}

function Boxes({ question, config, draft, error, onChange }: PhoneFieldsProps<RatingConfig, Draft>) {
  return (
    <Scale
      legend={question}
      legendHidden
      error={error}
      points={pointsOf(config)}
      lowLabel={config.lowLabel}
      highLabel={config.highLabel}
      more={notApplicable(config)}
      chosen={draft}
      onChoose={onChange}
    />
  );
}

function Rows({ question, config, draft, error, onChange }: PhoneFieldsProps<RatingConfig, Draft>) {
  const choices = pointsOf(config).map((value) => ({ value: String(value), label: pointLabel(config, value) }));

  return (
    <ChoiceList
      legend={question}
      legendHidden
      error={error}
      choices={[...choices, ...notApplicable(config)]}
      chosen={draft === null ? [] : [draft]}
      onToggle={onChange}
    />
  );
}

function notApplicable(config: RatingConfig): readonly Choice[] {
  return config.notApplicable ? [{ value: 'na', label: t('phone.not-applicable') }] : [];
}

function pointsOf(config: RatingConfig): readonly number[] {
  return Array.from({ length: config.points }, (_, index) => index + (config.start ?? 1));
}

/** '4 Rather important', '5 Very important'; the ends always say what they mean. */
function pointLabel(config: RatingConfig, value: number): string {
  const points = pointsOf(config);
  const index = points.indexOf(value);
  const end = index === 0 ? config.lowLabel : index === points.length - 1 ? config.highLabel : '';
  const label = config.pointLabels?.[index] || end;

  return label ? `${value} ${label}` : String(value);
}

export const phone: PhoneForm<RatingConfig, RatingAnswer, Draft> = {
  empty: null,
  Fields,
  fromAnswer: (_config, answer) => ('value' in answer ? String(answer.value) : 'na' in answer ? 'na' : null),
  toAnswer(_config, draft) {
    if (draft === null) return { error: t('phone.select-point') };
    const answer: RatingAnswer = draft === 'na' ? { na: true } : { value: Number(draft) };

    return { answer };
  },
  describe: (config, answer) =>
    'value' in answer ? pointLabel(config, Number(answer.value)) : t('phone.not-applicable'),
};
