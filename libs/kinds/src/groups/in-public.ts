import type { AnyKind, GivenAnswer, MovePart } from '@rt/domain/polling';

import type { ActivityKind } from '../names';
import type { KindConfig } from '../registry';
import { kinds } from '../registry';
import type { PublicAnswer, PublicGroups } from './public-chart';
import { TOGETHER } from './public-chart';
import { publicTable } from './public-table';

export interface AnsweredGroup {
  readonly group: string | null;
  readonly answers: readonly GivenAnswer<unknown>[];
}

export function publicGroups(
  { kind, config }: { readonly kind: ActivityKind; readonly config: KindConfig },
  { by, groups }: { readonly by: PublicGroups['by']; readonly groups: readonly AnsweredGroup[] },
  least: number,
): PublicGroups | null {
  const asked = partsOf(kinds[kind], config);
  const counted = groups.map(({ group, answers }) => ({
    group,
    people: peopleOf(answers),
    cells: asked.map((part) => cellsOf(part, answers)),
  }));
  const table = publicTable(counted, least);
  if (table === null) return null;

  return {
    by,
    groups: table.groups,
    parts: table.parts.flatMap(({ part, answers }) => {
      const of = asked[part];

      return of ? [{ id: of.id, label: of.label, answers: answers.flatMap((one) => answerIn(of, one)) }] : [];
    }),
  };
}

function answerIn(
  { groups }: MovePart<unknown>,
  { at, counts }: { readonly at: number | null; readonly counts: readonly number[] },
): readonly PublicAnswer[] {
  if (at === null) return [{ id: TOGETHER, label: { code: 'groups-together' }, counts }];
  const answer = groups[at];

  return answer ? [{ id: answer.id, label: answer.label, counts }] : [];
}

function partsOf(rules: AnyKind, config: unknown): readonly MovePart<unknown>[] {
  return rules.moves?.parts(config) ?? [];
}

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
