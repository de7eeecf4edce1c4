import type { ActivityView, Tally } from './live-events';

/** Compiles only while the kind says of which type config and result are. */
function headOf(activity: ActivityView): number | null | undefined {
  if (activity.kind === 'rating') return activity.tally?.result?.mean;

  return activity.kind === 'single_choice' ? activity.config.options.length : null;
}

describe('an activity on the wire', () => {
  it('ties config, tally and result to its kind', () => {
    const tally = { kind: 'rating', result: { mean: 3.5 } } as Tally<'rating'>;
    expect(headOf({ kind: 'rating', tally } as ActivityView<'rating'>)).toBe(3.5);
    expect(headOf({ kind: 'single_choice', config: { options: [] } } as unknown as ActivityView)).toBe(0);
  });
});
