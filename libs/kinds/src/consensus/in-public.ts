import { VOTES } from '@rt/domain/opinion';
import type {
  ChartBody,
  ChartText,
  ChartWord,
  DrawnBar,
  FoundInPublic,
  Label,
  PublishedRow,
  RecordTable,
} from '@rt/domain/polling';
import { sum } from '@rt/domain/polling';

import { publicTableBody, TOGETHER } from '../groups/public-chart';
import { publicTable } from '../groups/public-table';
import { acrossColumns, textOf } from './body';
import type { ConsensusResult, VotedStatement } from './result';

/** What was said to a statement, or nothing, in the order of the cells. */
const SAID = [...VOTES, 'no-vote'] as const;

const GROUPS_WORDS: readonly string[] = ['groups-found', 'most-shared', 'most-divisive'];

/**
 * What may be published of the groups that votes find: how many of each voted how on each statement, as of groups that people declare.
 * Those in no group count as one more group: else subtracting what is told from the whole would tell of them.
 */
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

/** The groups beside each other, with how each voted on each statement of which that is told. */
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

/**
 * A row of before, which had all numbers of the groups from five people on, as it is told: of it nothing is known to be safe, neither in
 * its tables nor in its order and sentences.
 */
export function asToldNow<Row extends PublishedRow>(row: Row): Row {
  const { models = [], summary } = row;
  const [room] = models;
  if (!room || !models.some(({ headline }) => isWord(headline, 'opinion-map'))) return row;

  return {
    ...row,
    models: [withoutFoundGroups(roomOf(room))] satisfies RecordTable['models'],
    summary: typeof summary === 'string' ? summary : summary.filter(({ code }) => !GROUPS_WORDS.includes(code)),
  };
}

function roomOf(room: ChartBody): ChartBody {
  const { columns, rows } = room.table;
  const across = acrossColumns().map(({ id }) => id);
  const left = [...columns.keys()].filter((at) => !across.includes(columns[at]?.id ?? ''));
  const agreeing = columns.findIndex(({ id }) => id === 'agreeing');
  const number = (cell: unknown) => (typeof cell === 'number' ? cell : -1);
  const sorted = [...rows].sort((one, other) => number(other[agreeing]) - number(one[agreeing]));
  const { drawn } = room;

  return {
    ...room,
    notes: room.notes.filter((note) => !isWord(note, 'sorted-across')),
    table: {
      columns: columns.filter((_, at) => left.includes(at)),
      rows: sorted.map((row) => row.filter((_, at) => left.includes(at))),
    },
    drawn: drawn.shape === 'bars' ? { ...drawn, rows: longestFirst(drawn.rows) } : drawn,
  };
}

function longestFirst(bars: readonly DrawnBar<ChartText>[]): readonly DrawnBar<ChartText>[] {
  return [...bars].sort((one, other) => (other.value ?? -1) - (one.value ?? -1));
}

function isWord(text: ChartText | undefined, code: string): boolean {
  return typeof text === 'object' && text.code === code;
}
