import { oneDecimal } from '@rt/domain/polling';
import { kinds, type RatingConfig, type RatingResult } from '@rt/kinds';
import { RatingChart } from '../charts/rating-chart';
import { t } from '../ui-words';
import type { KindChartBody } from './kind-chart';
import { withRounding } from './rounding';

type Props = KindChartBody<RatingConfig, RatingResult, { readonly value?: number }>;

/** Columns of a rating with mean, median and the people who found it not applicable. */
export function RatingKindChart({ question, config, result, own, tally, wide, base, ...rest }: Props) {
  const labels = kinds.rating.labels(config);
  const columns = result.distribution.map((point, index) => ({
    value: point.value,
    label: pointName(point.value, labels[index]?.text),
    count: point.count,
    share: point.share,
    chosen: own?.value === point.value,
  }));

  return (
    <RatingChart
      headline={question}
      columns={columns}
      lowLabel={config.lowLabel}
      highLabel={config.highLabel}
      figures={ratingFigures(result)}
      base={withRounding('rating', columns, base)}
      {...rest}
    />
  );
}

/** '5 Very important'; a point without a name is its number alone. */
function pointName(value: number, text = ''): string {
  return text === '' || text === String(value) ? String(value) : `${value} ${text}`;
}

function ratingFigures(result: RatingResult): readonly { readonly label: string; readonly value: string }[] {
  const shown = (value: number | null) => (value === null ? '–' : oneDecimal(value));
  const figures = [
    { label: t('ui.mean'), value: shown(result.mean) },
    { label: t('ui.median'), value: shown(result.median) },
    { label: t('ui.people'), value: String(result.n) },
  ];

  return result.notApplicable > 0
    ? [...figures, { label: t('ui.not-applicable'), value: String(result.notApplicable) }]
    : figures;
}
