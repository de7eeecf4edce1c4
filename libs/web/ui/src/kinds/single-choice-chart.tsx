import type { ChoiceResult, SingleChoiceAnswer, SingleChoiceConfig } from '@rt/domain/polling';
import { BarChart } from '../charts/bar-chart';
import { choiceRows } from './choice-rows';
import type { KindChartBody } from './kind-chart';

type Props = KindChartBody<SingleChoiceConfig, ChoiceResult, Partial<SingleChoiceAnswer>>;

/** Bars of a single choice; shown percents add up to 100. */
export function SingleChoiceChart({ question, config, result, tally, own, ...rest }: Props) {
  const rows = choiceRows(config.options, result, {
    kind: 'single_choice',
    closed: tally.state === 'closed',
    chosenIds: own?.optionId ? [own.optionId] : [],
  });

  return <BarChart headline={question} rows={rows} {...rest} />;
}
