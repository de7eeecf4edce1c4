import { oneEach, play } from './play.mjs';

/** A person whose acknowledgements come when the test says so. */
function person(sent, waiting) {
  return {
    emit: (_event, body) => {
      sent.push([body.activityId, body.n, body.answer.optionId]);
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('playing a conversation', () => {
  const activityOf = new Map([
    ['7', 'seven'],
    ['8', 'eight'],
  ]);
  const votes = [
    { person: 'a', statement: '7', vote: 1 },
    { person: 'a', statement: '7', vote: -1 },
    { person: 'b', statement: '8', vote: 0 },
  ];

  it('sends a vote of one person after the one before it, and of another person at the same time', async () => {
    const [sent, waiting] = [[], []];
    let acknowledged = 0;
    const someone = person(sent, waiting);
    const done = play(
      votes,
      oneEach(activityOf),
      new Map([
        ['a', someone],
        ['b', someone],
      ]),
      () => (acknowledged += 1),
    );
    await turn();
    expect(sent).toEqual([
      ['seven', 1, 'agree'],
      ['eight', 1, 'pass'],
    ]);

    waiting.splice(0).forEach((acknowledge) => acknowledge({ ok: true }));
    await turn();
    expect(sent.at(-1)).toEqual(['seven', 2, 'disagree']);

    waiting.splice(0).forEach((acknowledge) => acknowledge({ ok: true }));
    await done;
    expect(acknowledged).toBe(3);
  });

  it('sends the same operation again when the server asks to wait, and stops at a refusal', async () => {
    const bodies = [];
    const acks = [{ ok: false, retryAfterMs: 1 }, { ok: true }, { ok: false, code: 'not-open' }];
    const people = new Map([['a', { emit: async (_event, body) => (bodies.push(body.opId), acks.shift()) }]]);
    await expect(play(votes.slice(0, 2), oneEach(activityOf), people, () => undefined)).rejects.toThrow(
      /refused.*not-open/,
    );
    expect(bodies[0]).toBe(bodies[1]);
    expect(bodies[2]).not.toBe(bodies[1]);
  });
});
