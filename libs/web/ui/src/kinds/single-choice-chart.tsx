import {
  choiceRows,
  rowOfAnswer,
  type ChoiceResult,
  type SingleChoiceAnswer,
  type SingleChoiceConfig,
} from '@rt/domain/polling';
import { BarChart } from '../charts/bar-chart';
import { choiceBars } from './choice-rows';
import type { KindChartBody } from './kind-chart';

type Props = KindChartBody<SingleChoiceConfig, ChoiceResult, SingleChoiceAnswer>;

/** Bars of a single choice, those of the commonest written answers among them; shown percents add up to 100. */
export function SingleChoiceChart({ question, config, result, tally, own, ...rest }: Props) {
  const rows = choiceRows(config.options, result);
  const bars = choiceBars(rows, {
    kind: 'single_choice',
    closed: tally.state === 'closed',
    chosenIds: own ? [rowOfAnswer(config, rows, own)] : [],
  });

  return <BarChart headline={question} rows={bars} {...rest} />;
}
