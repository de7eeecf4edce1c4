import { VOTES } from '@rt/domain/opinion';
import type { ChartBody, ChartText, ChartWord, FoundInPublic, Label } from '@rt/domain/polling';
import { sum } from '@rt/domain/polling';

import { publicTableBody, TOGETHER } from '../groups/public-chart';
import { publicTable } from '../groups/public-table';
import { textOf } from './body';
import type { ConsensusResult, VotedStatement } from './result';

/** What was said to a statement, or nothing, in the order of the cells. */
const SAID = [...VOTES, 'no-vote'] as const;

/** People without a group count as a further group, because subtraction would disclose them. */
export function foundInPublic({ base, groups, statements }: ConsensusResult, least: number): FoundInPublic | null {
  if (groups === null) return null;
  const asked = statements.filter(({ byGroup }) => byGroup !== null);
  const counted = groups.map(({ letter, people }, at) => ({
    group: letter,
    people,
    cells: asked.map((one) => cellsOf(one.byGroup?.[at], people)),
  }));
  const people = base - sum(groups.map((one) => one.people));
  const cells = asked.map((one) => cellsOf(inNoGroup(one), people));
  const others = people > 0 ? [{ group: null, people, cells }] : [];
  const table = publicTable([...counted, ...others], least);

  return (
    table && {
      groups: table.groups,
      parts: table.parts.flatMap(({ part, answers }) => {
        const statement = asked[part];
        const told = answers.map(({ at, counts }) => ({ id: at === null ? TOGETHER : (SAID[at] ?? TOGETHER), counts }));

        return statement ? [{ id: statement.id, answers: told }] : [];
      }),
    }
  );
}

type Counts = VotedStatement['counts'];

function inNoGroup({ counts, byGroup }: VotedStatement): Counts {
  const left = (vote: (typeof VOTES)[number]) =>
    (counts?.[vote] ?? 0) - sum((byGroup ?? []).map((group) => group[vote]));

  return { agree: left('agree'), disagree: left('disagree'), pass: left('pass') };
}

function cellsOf(counts: Counts | undefined, people: number): readonly number[] {
  const votes = VOTES.map((vote) => counts?.[vote] ?? 0);

  return [...votes, people - sum(votes)];
}

export function foundGroupsBody(labels: readonly Label[], { groups, parts }: FoundInPublic): ChartBody {
  const columns = groups.map(({ group, people }) => ({
    id: `people-${group?.toLowerCase() ?? 'others'}`,
    label: groupName(group, people),
    form: 'count' as const,
  }));
  const rows = parts.flatMap(({ id, answers }) =>
    answers.map(({ id: said, counts }) => ({ label: rowLabel(textOf(labels, id), said), counts })),
  );

  return publicTableBody({ code: 'agreement-by-group' }, [], columns, rows);
}

function groupName(letter: string | null, people: number): ChartWord {
  if (letter === null) return { code: 'group-public-others', values: { count: people } };

  return { code: 'group-in-public', values: { letter, people } };
}

function rowLabel(part: ChartText, said: string): ChartWord {
  return { code: `groups-row-${said === TOGETHER ? 'groups-together' : said}`, values: { part } };
}

/** The models of the room alone, and that its groups are not published. */
export function withoutFoundGroups(room: ChartBody): ChartBody {
  return { ...room, notes: [...room.notes, { code: 'groups-not-public' }] };
}
