import type { ActivityDecision } from '@rt/domain/polling';
import { switchesOf } from '@rt/domain/polling';

import { ACTIVITY_KINDS } from '../names';
import { kinds } from '../registry';

const reads = (on: boolean): ActivityDecision => ({ verb: 'switch', target: 'moderation', value: { on } });

describe('what hosts switch while people write', () => {
  it('is who reads first wherever people write texts, and more only where the room votes on them', () => {
    const switches = Object.fromEntries(ACTIVITY_KINDS.map((kind) => [kind, switchesOf(kinds[kind], { adds: true })]));

    expect(switches).toMatchObject({
      qa: ['posts', 'votes', 'moderation'],
      idea_board: ['moderation'],
      open_text: ['moderation'],
      word_cloud: ['moderation'],
      consensus: ['moderation'],
      single_choice: [],
      rating: [],
    });
  });

  it('is nothing where people may add nothing to what is asked', () => {
    expect(switchesOf(kinds.consensus, {})).toEqual([]);
  });

  it.each(['open_text', 'word_cloud', 'consensus', 'qa', 'idea_board'] as const)(
    'holds over what was planned of %s, and the last press holds',
    (kind) => {
      const moderation = (...decisions: readonly ActivityDecision[]) =>
        (kinds[kind].decided?.({ options: [], adds: true, moderation: 'pre' }, decisions) as { moderation: string })
          .moderation;

      expect([moderation(), moderation(reads(false)), moderation(reads(false), reads(true))]).toEqual([
        'pre',
        'post',
        'pre',
      ]);
    },
  );
});
