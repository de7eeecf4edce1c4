import { choiceRows, type ChoiceResult } from '@rt/domain/polling';
import type { MultipleChoiceAnswer, MultipleChoiceConfig } from '@rt/kinds';
import { BarChart } from '../charts/bar-chart';
import { t } from '../ui-words';
import { choiceBars } from './choice-rows';
import type { KindChartBody } from './kind-chart';

type Props = KindChartBody<MultipleChoiceConfig, ChoiceResult, Partial<MultipleChoiceAnswer>>;

/** Bars of a multiple choice: shares of the people who answered, which may add up to more than 100%. */
export function MultipleChoiceChart({ question, config, result, tally, own, base, ...rest }: Props) {
  const rows = choiceBars(choiceRows(config.options, result), {
    closed: tally.state === 'closed',
    chosenIds: own?.optionIds ?? [],
  });

  return <BarChart headline={question} rows={rows} base={base && `${base}. ${t('ui.several')}.`} {...rest} />;
}
