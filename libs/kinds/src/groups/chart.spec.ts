import type { ChartText } from '@rt/domain/polling';

import { ACTIVITY_KINDS, type ActivityKind, charts, holdsTexts, kinds, tallyResponses } from '../index';
import { samples } from '../spec-samples';
import { sayEnglish } from '../spec-say';
import { type ChartedGroups, groupsBody } from './chart';

const COUNTED = ACTIVITY_KINDS.filter((kind) => !holdsTexts(kind));

function bodyOf(kind: ActivityKind, by: ChartedGroups['by'], named: readonly [string | null, string?][]) {
  const { configs, counts } = samples[kind];
  const keys = counts.map(([answer, count]) => ({
    answerKey: kinds[kind].answerKey(answer as never),
    count,
  }));
  const { result } = tallyResponses(kind, configs[0], keys);
  const groups = named.map(([group, label], at) => ({
    ...{ group, respondents: 7 - at, result },
    ...(label === undefined ? {} : { label }),
  }));
  const body = groupsBody(charts[kind], configs[0], { by, groups });
  const say = (text: ChartText = '') => (typeof text === 'string' ? text : sayEnglish(charts[kind], text));
  if (body.drawn.shape !== 'matrix') throw new Error('It is not drawn as a table of groups.');
  return { ...body, drawn: body.drawn, say };
}

describe('a result by group as a chart', () => {
  it.each(COUNTED)('puts the groups of a %s beside each other, with how many each is of', (kind) => {
    const { drawn, table, headline, say } = bodyOf(kind, 'type', [['sme', 'SME'], [null]]);

    expect(drawn.columns.map(say)).toEqual(['SME (7)', 'All others (6)']);
    expect(drawn.cells.length).toBeGreaterThan(1);
    expect(drawn.cells.flat().some((value) => value !== null && value > 0)).toBe(true);
    expect(drawn.cells.every(([one, other]) => one === other)).toBe(true);
    expect(table.rows).toHaveLength(drawn.cells.length);
    expect(say(headline)).toBe('By type of organisation');
  });

  it('says where people could write answers of their own that these are in no group', () => {
    const notesOf = (allowOther: boolean) => {
      const config = { options: [{ id: 'a', text: 'Skills' }], allowOther };
      return groupsBody(charts.single_choice, config, { by: 'type', groups: [] }).notes;
    };
    expect(notesOf(true)).toContainEqual({ code: 'groups-own-words' });
    expect(notesOf(false)).toEqual([{ code: 'groups-few' }]);
  });

  it('names who is online and in the room, also at the head of their counts', () => {
    const { drawn, table, say } = bodyOf('single_choice', 'way', [['online'], ['room']]);

    expect(drawn.columns.map(say)).toEqual(['Online (7)', 'In the room (6)']);
    expect(table.columns.map(({ label }) => say(label))).toContain('People: online (7)');
  });
});
