import type { ChartModel } from '@rt/domain/polling';
import { Chart, ChartDownload } from '@rt/web/ui';
import type { ReactNode } from 'react';

import { type ChartedActivity, questionFacts } from '../chart-models';

interface ChartsBelowProps {
  readonly activity: ChartedActivity;
  readonly models: readonly ChartModel[];
  /** So many are shown; all of them where it is left out. They are taken away together in any case. */
  readonly most?: number;
  /** Name of the files in which they can be taken away together; null without. */
  readonly name: string | null;
  readonly rounds?: boolean;
}

/** Drawings that belong to a question, one below the other, each with its headline; nothing where there is none. */
export function ChartsBelow({
  activity,
  models: [main, ...more],
  most = Infinity,
  name,
  rounds = false,
}: ChartsBelowProps): ReactNode {
  if (main === undefined || most === 0) return null;
  const tools =
    name === null ? null : (
      <ChartDownload rounds={rounds} models={[main, ...more]} facts={questionFacts(activity)} name={name} />
    );

  return (
    <>
      <Chart model={main} tools={tools} />
      {more.slice(0, most - 1).map((model) => (
        <Chart key={model.headline} model={model} />
      ))}
    </>
  );
}
