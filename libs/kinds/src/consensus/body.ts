import type { AcrossGroups, VoteCounts } from '@rt/domain/opinion';
import { votesOf } from '@rt/domain/opinion';
import type { ChartBody, ChartColumn, ChartText, ChartWord, Label, ListItem } from '@rt/domain/polling';
import { quotedText } from '@rt/domain/polling';

import type { ConsensusResult, OpinionGroupResult, Place, TellingStatement, VotedStatement } from './result';
import { agreeing, standing } from './result';

/** So many bars stand below each other; all statements stand in the table. */
const DRAWN_MAX = 12;

interface BodyView {
  /** No answer can come any more: what the room is most of one mind on stands first. Until then nothing moves. */
  readonly settled: boolean;
  /** The letter of the group that the reader's own votes are closest to; null where that is not known. */
  readonly own: string | null;
  /** Where these votes stand on the map of the groups; null likewise. */
  readonly place: Place | null;
  readonly whole?: boolean;
}

/** The models of votes on statements: what is drawn in the room and what is published are the same. */
export function consensusBodies(
  labels: readonly Label[],
  result: ConsensusResult,
  view: BodyView,
): readonly ChartBody[] {
  const statements = view.settled ? sorted(result.statements) : result.statements;
  const bars = view.whole ? statements : statements.slice(0, DRAWN_MAX);
  const drawn: Drawn = { statements, bars, textOf: (id) => textOf(labels, id) };
  const { groups } = result;
  const room = roomBody(result, drawn, view.settled);
  if (groups === null) return [room];

  return [room, mapBody(groups, view), agreementBody(groups, drawn), groupsBody(groups, drawn, view.own)];
}

interface Drawn {
  readonly statements: readonly VotedStatement[];
  readonly bars: readonly VotedStatement[];
  textOf(id: string): ChartText;
}

/** The text of a statement; of one that stands without its words in what is kept, that it does (`configKept`). */
export function textOf(labels: readonly Label[], id: string): ChartText {
  return quotedText(labels.find((label) => label.id === id)?.text ?? '');
}

/** Who has no number stands last; equal numbers stand in the order of the configuration. */
function sorted(statements: readonly VotedStatement[]): readonly VotedStatement[] {
  return [...statements].sort((a, b) => (standing(b) ?? -1) - (standing(a) ?? -1));
}

/** A bar a statement, as long as the share that agrees; the table has all numbers of the room and over its groups. */
function roomBody(result: ConsensusResult, { statements, bars: listed, textOf }: Drawn, settled: boolean): ChartBody {
  const across = result.groups !== null;
  const written = statements.filter((one) => one.written).length;

  return {
    figures: [],
    notes: [
      { code: 'share-of-votes' },
      ...(across && settled ? [{ code: 'sorted-across' }] : []),
      ...(listed.length < statements.length
        ? [{ code: 'listed-statements', values: { listed: listed.length, all: statements.length } }]
        : []),
      ...(written > 0 ? [{ code: 'written-statements', values: { written } }] : []),
      ...(statements.some(({ few }) => few) ? [{ code: 'few-people' }] : []),
      ...(result.noGroups === null ? [] : [{ code: result.noGroups }]),
    ],
    table: {
      columns: [
        { id: 'statement', label: { code: 'statement' } },
        ...(['votes', 'agree', 'disagree', 'pass'] as const).map((id) => column(id, 'count')),
        column('agreeing', 'share'),
        ...(across ? acrossColumns() : []),
        ...(written > 0 ? [{ id: 'added-by', label: { code: 'added-by' } }] : []),
      ],
      rows: statements.map((one) => [
        textOf(one.id),
        one.counts && votesOf(one.counts),
        ...cellsOf(one.counts),
        agreeing(one),
        ...(across ? acrossCells(one.across) : []),
        ...(written > 0 ? [{ code: one.written ? 'by-participant' : 'by-organiser' }] : []),
      ]),
    },
    drawn: {
      shape: 'bars',
      axis: { min: 0, max: 1 },
      form: 'share',
      rows: listed.map((one) => ({
        id: one.id,
        label: textOf(one.id),
        value: agreeing(one),
        ...(one.counts ? { count: votesOf(one.counts) } : {}),
      })),
    },
  };
}

/** Where the groups stand to each other: the middle of each, and no person but the reader, whose device alone knows it. */
function mapBody(groups: readonly OpinionGroupResult[], { place }: BodyView): ChartBody {
  return {
    headline: { code: 'opinion-map' },
    figures: [],
    notes: [{ code: 'map-distances' }],
    table: {
      columns: [
        { id: 'group', label: { code: 'group' } },
        { id: 'people', label: { code: 'people' }, form: 'count' },
        { id: 'nearest', label: { code: 'nearest-group' } },
        { id: 'farthest', label: { code: 'farthest-group' } },
      ],
      rows: groups.map((group) => {
        const others = byDistance(group, groups);

        return [group.letter, group.people, others[0] ?? null, others.at(-1) ?? null];
      }),
    },
    drawn: {
      shape: 'points',
      points: [
        ...groups.map(({ letter, people, middle: [x, y] }) => ({ label: letter, x, y, n: people })),
        ...(place === null ? [] : [{ label: { code: 'you' }, x: place[0], y: place[1], n: 1, own: true as const }]),
      ],
    },
  };
}

function byDistance({ letter, middle: [x, y] }: OpinionGroupResult, groups: readonly OpinionGroupResult[]) {
  const far = ({ middle: [u, v] }: OpinionGroupResult) => Math.hypot(x - u, y - v);

  return groups
    .filter((other) => other.letter !== letter)
    .sort((a, b) => far(a) - far(b))
    .map((other) => other.letter);
}

function agreementBody(groups: readonly OpinionGroupResult[], { statements, textOf }: Drawn): ChartBody {
  const told = statements.filter(({ byGroup }) => byGroup !== null);
  const listed = told.slice(0, DRAWN_MAX);
  const shares = (one: VotedStatement) => (one.byGroup ?? []).map((counts) => agreeing({ counts }));

  return {
    headline: { code: 'agreement-by-group' },
    figures: [],
    notes: [...groups.map(groupName), ...(told.length < statements.length ? [{ code: 'few-of-a-group' }] : [])],
    table: {
      columns: [
        { id: 'statement', label: { code: 'statement' } },
        ...groups.flatMap(({ letter }) =>
          (['agree', 'disagree', 'pass'] as const).map((id) => ({
            id: `group-${letter.toLowerCase()}-${id}`,
            label: { code: `group-${id}`, values: { letter } },
            form: 'count' as const,
          })),
        ),
      ],
      rows: told.map((one) => [textOf(one.id), ...(one.byGroup ?? []).flatMap(cellsOf)]),
    },
    drawn: {
      shape: 'matrix',
      rows: listed.map(({ id }) => textOf(id)),
      columns: groups.map(({ letter }) => letter),
      cells: listed.map(shares),
      form: 'share',
      as: 'heat',
    },
  };
}

function groupsBody(groups: readonly OpinionGroupResult[], { textOf }: Drawn, own: string | null): ChartBody {
  const said = ({ id, side, part, votes }: TellingStatement): ChartWord => ({
    code: `tells-${side}`,
    values: { statement: textOf(id), part, votes },
  });

  return {
    headline: { code: 'what-tells-groups' },
    figures: [],
    notes: own === null ? [] : [{ code: 'own-group', values: { letter: own } }],
    table: {
      columns: [
        { id: 'group', label: { code: 'group' } },
        { id: 'statement', label: { code: 'telling' } },
      ],
      rows: groups.flatMap((group) => [
        ...(group.telling.length === 0 ? [[groupName(group), { code: 'nothing-tells' }]] : []),
        ...group.telling.map((one) => [groupName(group), said(one)]),
      ]),
    },
    drawn: {
      shape: 'list',
      items: groups.map((group): ListItem<ChartText> => ({
        text: groupName(group),
        ...(group.letter === own ? { marks: ['own'] as const } : {}),
        children: group.telling.map((one) => ({ text: said(one) })),
      })),
    },
  };
}

function column(id: string, form: ChartColumn['form'] & string): ChartColumn<ChartText> {
  return { id, label: { code: id }, form };
}

export function acrossColumns(): readonly ChartColumn<ChartText>[] {
  return (['consensus', 'product', 'bridging', 'divisive'] as const).map((id) => column(id, 'mean'));
}

export function acrossCells(across: AcrossGroups | null): readonly (number | null)[] {
  if (across === null) return [null, null, null, null];
  const { geometric, product, bridging, divisive } = across;

  return [geometric, product, bridging, divisive];
}

function cellsOf(counts: VoteCounts | null): readonly (number | null)[] {
  return counts ? [counts.agree, counts.disagree, counts.pass] : [null, null, null];
}

function groupName({ letter, people }: OpinionGroupResult): ChartWord {
  return { code: 'group-of', values: { letter, people } };
}
