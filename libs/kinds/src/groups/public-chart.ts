import type { ChartBody, ChartColumn, ChartText } from '@rt/domain/polling';

import type { ChartedGroups } from './chart';

export const TOGETHER = 'together';

/** An answer, or all others together, with how many of each group gave it: in the order of the groups, rounded down. */
export interface PublicAnswer {
  readonly id: string;
  readonly label: ChartText;
  readonly counts: readonly number[];
}

/** A part of the answers: the whole of a single choice, one statement of several. */
export interface PublicPart {
  readonly id: string;
  /** Null where an answer has this one part alone. */
  readonly label: ChartText | null;
  readonly answers: readonly PublicAnswer[];
}

/** A result by group as it may be published: no number of fewer than ten people, and none exactly. */
export interface PublicGroups {
  readonly by: ChartedGroups['by'];
  readonly groups: readonly {
    /** Null: all others together. */
    readonly group: string | null;
    /** Words of a type or a place; without them the model has its code, which whoever shows it has words for. */
    readonly label?: string;
    /** Rounded down. */
    readonly people: number;
  }[];
  readonly parts: readonly PublicPart[];
}

/** A result by group as it is published, as a model: the groups beside each other. */
export function publicGroupsBody({ by, groups, parts }: PublicGroups): ChartBody {
  const columns = groups.map(({ group, label, people }) => ({
    id: `people-${group ?? 'others'}`,
    label: nameOf(by, { group, ...(label === undefined ? {} : { label }), people }),
    form: 'count' as const,
  }));
  const rows = parts.flatMap((part) =>
    part.answers.map(({ label, counts }) => ({ label: rowLabel(part.label, label), counts })),
  );

  return publicTableBody({ code: `groups-by-${by}` }, noteOf(parts), columns, rows);
}

interface PublicRow {
  readonly label: ChartText;
  readonly counts: readonly number[];
}

export function publicTableBody(
  headline: ChartText,
  notes: readonly ChartText[],
  columns: readonly ChartColumn<ChartText>[],
  rows: readonly PublicRow[],
): ChartBody {
  return {
    headline,
    figures: [],
    notes: [...notes, { code: 'groups-public' }],
    table: {
      columns: [{ id: 'answer', label: { code: 'answer' } }, ...columns],
      rows: rows.map(({ label, counts }) => [label, ...counts]),
    },
    drawn: {
      shape: 'matrix',
      rows: rows.map(({ label }) => label),
      columns: columns.map(({ label }) => label),
      cells: rows.map(({ counts }) => counts),
      form: 'count',
      as: 'heat',
    },
  };
}

/** Of what each answer is a part, where that is said in a word of the product: first choices. */
function noteOf(parts: readonly PublicPart[]): readonly ChartText[] {
  return parts.flatMap(({ label }) =>
    label === null || typeof label === 'string' ? [] : [{ code: `${label.code}-by-group` }],
  );
}

function rowLabel(part: ChartText | null, answer: ChartText): ChartText {
  if (part === null || typeof part !== 'string') return answer;
  if (typeof answer === 'string') return { code: 'groups-row', values: { part, answer } };

  return { code: `groups-row-${answer.code}`, values: { part } };
}

function nameOf(by: PublicGroups['by'], { group, label, people: count }: PublicGroups['groups'][number]): ChartText {
  if (group === null) return { code: 'group-public-others', values: { count } };
  if (by === 'way') return { code: `group-public-${group}`, values: { count } };

  return { code: 'group-public', values: { group: label ?? { code: `group-${by}`, values: { group } }, count } };
}
