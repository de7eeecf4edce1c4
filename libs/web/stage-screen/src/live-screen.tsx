import type { ActivityView } from '@rt/contracts/plain';
import type { AnyKindStage } from '@rt/web/kinds/stage';

import { QuestionHead } from './question-head';

interface LiveScreenProps {
  readonly activity: ActivityView;
  readonly Live: NonNullable<AnyKindStage['Live']>;
  readonly hint: string | null;
  /** When the remaining time was heard, on the clock of `performance.now()`. */
  readonly since: number;
  /** So many rows of each list have room. */
  readonly most: number;
}

export function LiveScreen({ activity, Live, hint, since, most }: LiveScreenProps) {
  const { config, state, tally } = activity;
  if (!tally?.result) return null;

  return (
    <>
      <QuestionHead activity={activity} since={since} hint={hint} />
      <Live config={config} result={tally.result} open={state === 'open'} most={most} />
    </>
  );
}
