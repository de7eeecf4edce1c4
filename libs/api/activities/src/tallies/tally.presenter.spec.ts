import type { Rule } from '@rt/domain/attribution';
import { ACTIVITY_KINDS, kinds, tallyResponses } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';

import { presentTally } from './tally.presenter';

const parted = ACTIVITY_KINDS.filter((kind) => kinds[kind].withoutFew);

describe.each(parted)('a tally whose parts have bases of their own: %s', (kind) => {
  const {
    configs: [config],
    counts: [most, rest],
  } = samples[kind];
  const tallyOf = (rare: number) =>
    tallyResponses(
      kind,
      config,
      [most, rest].map((row, at) => ({ answerKey: kinds[kind].answerKey(row?.[0]), count: at === 0 ? 12 : rare })),
    );
  const activity = { kind, config, configVersion: 1, visibility: 'after_close', revealed: false } as const;
  const counted = { activityId: 'a', state: 'closed', round: 1, revision: 2, answered: 20 } as const;
  const shown = (rule: Rule, rare: number, extraSeats = 0) =>
    (['host', 'stage', 'participant', 'voted'] as const).map(
      (audience) =>
        presentTally(activity, { ...counted, tally: tallyOf(rare), extraSeats }, { rule, hostLiveView: true }, audience)
          .result,
    );

  it.each(['chatham_house', 'anonymous_to_organiser'] as const)(
    'is told to nobody, where fewer than 5 answered a part: %s',
    (rule) => {
      const told = kinds[kind].withoutFew?.(tallyOf(4).result, 5);
      expect(told).not.toEqual(tallyOf(4).result);
      expect(shown(rule, 4)).toEqual([told, told, told, told]);
      expect(shown(rule, 5)).toEqual(Array(4).fill(tallyOf(5).result));
    },
  );

  it('counts a further seat of a device as one of those who answered the part', () => {
    expect(shown('chatham_house', 6, 1)[0]).toEqual(tallyOf(6).result);
    expect(shown('chatham_house', 6, 2)[0]).not.toEqual(tallyOf(6).result);
  });

  it('is told whole where answers are attributed', () => {
    expect(shown('attributed', 4)).toEqual(Array(4).fill(tallyOf(4).result));
  });
});
