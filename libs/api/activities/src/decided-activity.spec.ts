import { decidedActivity, type PlannedActivity } from './decided-activity';

describe('decidedActivity', () => {
  const planned = (kind: string, config: object) =>
    ({
      ...{ kind, config, round: 1, formerRounds: [], joined: [], hands: [] },
      decisions: [{ verb: 'hide', target: 'grid', value: null }],
    }) as unknown as PlannedActivity;

  it('counts decisions on answers, which change what the room meets, and none on entries', () => {
    const options = { options: [{ id: 'a', text: 'Yes' }], allowOther: true };

    expect(decidedActivity(planned('single_choice', options)).decided).toBe(1);
    expect(decidedActivity(planned('open_text', {})).decided).toBe(0);
  });
});
