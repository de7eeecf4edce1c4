import { decidedActivity, type PlannedActivity } from './decided-activity';

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
});
