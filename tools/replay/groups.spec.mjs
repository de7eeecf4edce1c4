import * as lib from '@rt/domain/opinion';

import { groupsOf, linesOf } from './groups.mjs';

/** Two camps of ten that vote on eight statements, all of one mind on the last. */
function conversation(size = 10) {
  const people = Array.from({ length: size * 2 }, (_, at) => `p${at}`);
  const statements = Array.from({ length: 8 }, (_, at) => ({ id: `s${at}`, text: `Statement ${at}` }));
  const votes = statements.flatMap(({ id }, at) =>
    people.map((person, place) => ({
      person,
      statement: id,
      vote: at === 7 || place < size === (at % 2 === 0) ? 1 : (place + at) % 5 === 0 ? 0 : -1,
    })),
  );
  return { people, statements, votes };
}

describe('groups of a conversation', () => {
  it('are told with what parts them and what they share', () => {
    const given = conversation();
    const found = groupsOf(given, lib);
    const lines = linesOf(given, found);

    expect(lines[0]).toBe('Groups: A 10, B 10, after 2 turns in which at most 0 % of the people changed letter.');
    expect(lines).toContain('All groups, 0.92: Statement 7');
    expect(lines.filter((line) => /^[AB]: /.test(line)).length).toBeGreaterThan(1);
  });

  it('name no statement that was taken out', () => {
    const given = conversation();
    const before = linesOf(given, groupsOf(given, lib)).join('\n');
    given.statements[0].out = true;
    given.statements[7].out = true;

    expect(before).toMatch(/^[AB]: .* Statement 0$/m);
    expect(linesOf(given, groupsOf(given, lib)).join('\n')).not.toMatch(/Statement [07]/);
  });

  it('are none in a room that is too small, which is said', () => {
    const given = conversation(3);

    expect(linesOf(given, groupsOf(given, lib))).toEqual([
      'No groups: fewer than twelve people have voted on enough statements.',
    ]);
  });
});
