import type { Dimension } from '@rt/domain/attribution';
import type { ChartBody, ChartText } from '@rt/domain/polling';

import { takesOwnWords } from '../answers/own-words';
import type { AnyKindChart } from '../registry';
import { besideEachOther } from './beside';

/** The result of people who said the same of themselves; null: all others together. */
export interface ChartedGroup {
  readonly group: string | null;
  readonly label?: string;
  readonly respondents: number;
  readonly result: unknown;
}

export interface ChartedGroups {
  readonly by: Dimension;
  readonly groups: readonly ChartedGroup[];
}

export function groupsBody(
  chart: Pick<AnyKindChart, 'draw'>,
  config: unknown,
  { by, groups }: ChartedGroups,
): ChartBody {
  const beside = groups.map((one) => ({
    id: one.group ?? 'others',
    label: groupName(by, one),
    people: inGroup('group-people', by, one),
    result: one.result,
  }));

  const { notes, ...body } = besideEachOther(chart, config, beside);

  // What people said in words of their own is told by no group.
  const own = takesOwnWords(config) ? [{ code: 'groups-own-words' }] : [];

  return {
    headline: { code: `groups-by-${by}` },
    figures: [],
    notes: [{ code: 'groups-few' }, ...own, ...notes],
    ...body,
  };
}

/** How far declared groups agree; null with fewer than two visible groups. All others together are no group. */
export function overDeclaredBody(
  chart: Pick<AnyKindChart, 'overGroups'>,
  config: unknown,
  { groups }: Pick<ChartedGroups, 'groups'>,
): ChartBody | null {
  const declared = groups.filter(({ group }) => group !== null).map(({ result }) => result);

  return chart.overGroups?.(config, declared) ?? null;
}

/** A group with the number of its people: 'SME (6)'. */
export function groupName(by: ChartedGroups['by'], group: ChartedGroup): ChartText {
  return inGroup('group-name', by, group);
}

function inGroup(code: string, by: ChartedGroups['by'], { group, label, respondents: count }: ChartedGroup): ChartText {
  if (group === null) return { code: `${code}-others`, values: { count } };
  if (by === 'way') return { code: `${code}-${group}`, values: { count } };

  return { code, values: { group: label ?? group, count } };
}
