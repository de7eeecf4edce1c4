import { publicCount, toldAnswers } from '@rt/domain/attribution';
import type { AnyKind, GivenAnswer, MovePart } from '@rt/domain/polling';

import type { ActivityKind } from '../names';
import type { KindConfig } from '../registry';
import { kinds } from '../registry';
import type { PublicAnswer, PublicGroups, PublicPart } from './public-chart';

/** Everybody of one group, with what they answered. */
export interface AnsweredGroup {
  readonly group: string | null;
  readonly answers: readonly GivenAnswer<unknown>[];
}

const TOGETHER = 'together';

/**
 * A result by group for a publication: how many of each group gave each answer, as far as `toldAnswers` lets it be told. Where it
 * lets nothing be told, the smallest groups are told as one, until something can be told of two. Null where nothing may be told.
 */
export function publicGroups(
  { kind, config }: { readonly kind: ActivityKind; readonly config: KindConfig },
  { by, groups }: { readonly by: PublicGroups['by']; readonly groups: readonly AnsweredGroup[] },
  least: number,
): PublicGroups | null {
  const asked = partsOf(kinds[kind], config);
  for (let all = groups; all.length > 1; all = withSmallestAsOne(all)) {
    const parts = asked.flatMap((part) => publicPart(part, all, least) ?? []);
    if (parts.length > 0) {
      return {
        by,
        groups: all.map(({ group, answers }) => ({ group, people: publicCount(peopleOf(answers)) })),
        parts,
      };
    }
  }

  return null;
}

/** With one group less: the smallest joins all others, and where there are none the two smallest become them. */
function withSmallestAsOne(groups: readonly AnsweredGroup[]): readonly AnsweredGroup[] {
  const bySize = groups
    .filter(({ group }) => group !== null)
    .sort((one, other) => peopleOf(one.answers) - peopleOf(other.answers));
  const others = groups.filter(({ group }) => group === null);
  const joining = [...others, ...bySize.slice(0, 2 - others.length)];

  return [
    ...groups.filter((one) => !joining.includes(one)),
    { group: null, answers: joining.flatMap(({ answers }) => answers) },
  ];
}

function partsOf(rules: AnyKind, config: unknown): readonly MovePart<unknown>[] {
  return rules.moves?.parts(config) ?? [];
}

function publicPart(part: MovePart<unknown>, groups: readonly AnsweredGroup[], least: number): PublicPart | null {
  const cells = groups.map(({ answers }) => cellsOf(part, answers));
  const found = toldAnswers(cells, least);
  if (!found) return null;
  const countsOf = (places: readonly number[]) =>
    cells.map((row) => publicCount(places.reduce((people, at) => people + (row[at] ?? 0), 0)));
  const told = found.told.flatMap((at): readonly PublicAnswer[] => {
    const answer = part.groups[at];

    return answer ? [{ id: answer.id, label: answer.label, counts: countsOf([at]) }] : [];
  });
  const { together } = found;
  const others =
    together.length > 0 ? [{ id: TOGETHER, label: { code: 'groups-together' }, counts: countsOf(together) }] : [];

  return { id: part.id, label: part.label, answers: [...told, ...others] };
}

/** How many gave each answer, in the order of the part. */
function cellsOf(part: MovePart<unknown>, answers: readonly GivenAnswer<unknown>[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const { answer, count } of answers) {
    const id = part.groupOf(answer);
    counts.set(id, (counts.get(id) ?? 0) + count);
  }

  return part.groups.map(({ id }) => counts.get(id) ?? 0);
}

function peopleOf(answers: readonly GivenAnswer<unknown>[]): number {
  return answers.reduce((people, { count }) => people + count, 0);
}
