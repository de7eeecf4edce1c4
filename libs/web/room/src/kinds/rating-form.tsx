import type { RatingAnswer, RatingConfig } from '@rt/domain/polling';
import { ChoiceList } from '@rt/web/ui';
import { t } from '../words';
import type { KindFieldsProps, KindForm } from './kind-form';

/** The chosen point as text, 'na' for not applicable, null for none. */
type Draft = string | null;

function Fields({ question, config, draft, error, onChange }: KindFieldsProps<RatingConfig, Draft>) {
  const points = pointsOf(config);
  const choices = points.map((value) => ({ value: String(value), label: pointLabel(config, value) }));
  const notApplicable = config.notApplicable ? [{ value: 'na', label: t('room.rating-na') }] : [];

  return (
    <ChoiceList
      legend={question}
      legendHidden
      hint={t('room.rating-hint', {
        low: points[0] ?? 1,
        high: points.at(-1) ?? 1,
        lowLabel: config.lowLabel,
        highLabel: config.highLabel,
      })}
      error={error}
      choices={[...choices, ...notApplicable]}
      chosen={draft === null ? [] : [draft]}
      onToggle={onChange}
    />
  );
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

/** One point of a scale, as radio buttons. */
export const ratingForm: KindForm<RatingConfig, Draft> = {
  empty: null,
  Fields,
  fromAnswer: (_config, answer) => ('value' in answer ? String(answer.value) : 'na' in answer ? 'na' : null),
  toAnswer(_config, draft) {
    if (draft === null) return { error: t('room.select-point') };
    const answer: RatingAnswer = draft === 'na' ? { na: true } : { value: Number(draft) };

    return { answer };
  },
  describe: (config, answer) => ('value' in answer ? pointLabel(config, Number(answer.value)) : t('room.rating-na')),
};
