import type { ActivityView, Tally } from './live-events';

/** Compiles only while the kind says of which type config and result are. */
function headOf(activity: ActivityView): number | null | undefined {
  return activity.kind === 'rating' ? activity.tally?.result?.mean : activity.config.options.length;
}

describe('an activity on the wire', () => {
  it('ties config, tally and result to its kind', () => {
    const tally = { kind: 'rating', result: { mean: 3.5 } } as Tally<'rating'>;
    expect(headOf({ kind: 'rating', tally } as ActivityView<'rating'>)).toBe(3.5);
    expect(headOf({ kind: 'single_choice', config: { options: [] } } as unknown as ActivityView)).toBe(0);
  });
});
