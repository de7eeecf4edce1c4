import { publicCount, toldAnswers } from '@rt/domain/attribution';

/** People of one group, and how many of them gave each answer: a list for each part of the answers. */
export interface CountedGroup {
  /** Null: all others together. */
  readonly group: string | null;
  readonly people: number;
  readonly cells: readonly (readonly number[])[];
}

/** An answer by its place in its part, or null for all others together, with how many of each group gave it, rounded down. */
interface ToldCells {
  readonly at: number | null;
  readonly counts: readonly number[];
}

interface PublicTable {
  readonly groups: readonly Pick<CountedGroup, 'group' | 'people'>[];
  readonly parts: readonly { readonly part: number; readonly answers: readonly ToldCells[] }[];
}

/** As `toldAnswers` allows, joining the smallest groups until something can be shown of two; else null. */
export function publicTable(groups: readonly CountedGroup[], least: number): PublicTable | null {
  for (let all = groups; all.length > 1; all = withSmallestAsOne(all)) {
    const parts = (all[0]?.cells ?? []).flatMap((_, part) => {
      const answers = toldCells(
        all.map(({ cells }) => cells[part] ?? []),
        least,
      );

      return answers === null ? [] : [{ part, answers }];
    });
    if (parts.length > 0) {
      return { groups: all.map(({ group, people }) => ({ group, people: publicCount(people) })), parts };
    }
  }

  return null;
}

function withSmallestAsOne(groups: readonly CountedGroup[]): readonly CountedGroup[] {
  const bySize = groups.filter(({ group }) => group !== null).sort((one, other) => one.people - other.people);
  const others = groups.filter(({ group }) => group === null);
  const joining = [...others, ...bySize.slice(0, 2 - others.length)];

  return [...groups.filter((one) => !joining.includes(one)), together(joining)];
}

function together(groups: readonly CountedGroup[]): CountedGroup {
  const cells = (groups[0]?.cells ?? []).map((answers, part) =>
    answers.map((_, at) => groups.reduce((all, one) => all + (one.cells[part]?.[at] ?? 0), 0)),
  );

  return { group: null, people: groups.reduce((all, { people }) => all + people, 0), cells };
}

function toldCells(cells: readonly (readonly number[])[], least: number): readonly ToldCells[] | null {
  const found = toldAnswers(cells, least);
  if (!found) return null;
  const countsOf = (places: readonly number[]) =>
    cells.map((row) => publicCount(places.reduce((people, at) => people + (row[at] ?? 0), 0)));
  const told = found.told.map((at) => ({ at, counts: countsOf([at]) }));

  return found.together.length === 0 ? told : [...told, { at: null, counts: countsOf(found.together) }];
}
