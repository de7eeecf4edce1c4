import { choiceRows, type ChoiceResult } from '@rt/domain/polling';
import { rowOfAnswer, type SingleChoiceAnswer, type SingleChoiceConfig } from '@rt/kinds';
import { BarChart } from '../charts/bar-chart';
import { choiceBars } from './choice-rows';
import type { KindChartBody } from './kind-chart';
import { withRounding } from './rounding';

type Props = KindChartBody<SingleChoiceConfig, ChoiceResult, SingleChoiceAnswer>;

/** Bars of a single choice, those of the commonest written answers among them. */
export function SingleChoiceChart({ question, config, result, tally, own, base, ...rest }: Props) {
  const rows = choiceRows(config.options, result);
  const bars = choiceBars(rows, {
    closed: tally.state === 'closed',
    chosenIds: own ? [rowOfAnswer(config, rows, own)] : [],
  });

  return <BarChart headline={question} rows={bars} base={withRounding('single_choice', bars, base)} {...rest} />;
}
