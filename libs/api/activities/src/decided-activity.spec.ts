import { ENTRY_VERBS } from '@rt/domain/polling';

import type { LiveActivity } from './activity';
import { decidedActivity, ENTRY_KINDS, type PlannedActivity, plannedForTexts } from './decided-activity';

describe('decidedActivity', () => {
  const planned = (kind: string, config: object, verb = 'hide', value: object | null = null) =>
    ({
      ...{ kind, config, round: 1, formerRounds: [], joined: [], hands: [] },
      decisions: [{ verb, target: 'grid', value }],
    }) as unknown as PlannedActivity;

  it('counts decisions on answers, which change what the room meets, and none on entries', () => {
    const options = { options: [{ id: 'a', text: 'Yes' }], allowOther: true };

    expect(decidedActivity(planned('single_choice', options)).decided).toBe(1);
    expect(decidedActivity(planned('open_text', {})).decided).toBe(0);
    expect(decidedActivity(planned('open_text', {}, 'add-label', { text: 'Grid' })).decided).toBe(1);
  });

  it('has the config of the plan after decisions on entries, which are therefore not read', () => {
    const changed = ENTRY_KINDS.flatMap((kind) =>
      [...ENTRY_VERBS, 'group', 'label', 'keep'].filter(
        (verb) => JSON.stringify(decidedActivity(planned(kind, {}, verb, {})).config) !== '{}',
      ),
    );

    expect(ENTRY_KINDS).toEqual(['open_text', 'qa', 'idea_board']);
    expect(changed).toEqual([]);
  });

  it('offers to abstain where a plan says so, but on a board, where a plan of before may say so as well', () => {
    const offers = (kind: string, config: object) =>
      decidedActivity({ ...planned(kind, config), allowAbstain: true }).allowAbstain;

    expect(offers('single_choice', { options: [{ id: 'a', text: 'Yes' }] })).toBe(true);
    expect([offers('qa', {}), offers('idea_board', {})]).toEqual([false, false]);
  });
});

describe('plannedForTexts', () => {
  it('keeps of what hosts chose whether they read first, and nothing of where the board stood', () => {
    const of = (kind: LiveActivity['kind'], config: object) =>
      plannedForTexts({ kind, config: config as LiveActivity['config'] });

    expect(of('qa', { moderation: 'pre', postsClosed: true, votesClosed: true })).toEqual({ moderation: 'pre' });
    expect(of('idea_board', { columns: [{ id: 'a', text: 'Now' }], phase: 'done' })).toEqual({
      columns: [{ id: 'a', text: 'Now' }],
    });
    // Texts of the rounds that stand have these labels still.
    const labels = [{ id: 'added-1', text: 'Grid' }];
    expect(of('open_text', { labels })).toEqual({ labels });
    expect(of('word_cloud', { hidden: ['grid'] })).toBeNull();
    expect(of('consensus', { statements: [], out: [] })).toBeNull();
  });
});
