import type { ActivityView } from '@rt/contracts/plain';
import type { AnyKindStage } from '@rt/web/kinds/stage';

import { QuestionHead } from './question-head';

interface LiveScreenProps {
  readonly activity: ActivityView;
  readonly Live: NonNullable<AnyKindStage['Live']>;
  /** How to answer, while that can be done. */
  readonly hint: string | null;
  /** When the remaining time was heard, on the clock of `performance.now()`. */
  readonly since: number;
  /** So many rows of each list have room. */
  readonly most: number;
}

/** The question with what the room writes and votes on over the whole screen. */
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
