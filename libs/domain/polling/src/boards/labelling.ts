import type { Checked } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

import type { EntryState } from '../entry-state';
import type { Label } from '../kind';

export interface LabelRules<Config> {
  of(config: Config): readonly Label[];
  /** Hosts alone label, and add labels while they read: at most so many. */
  readonly addedUpTo?: number;
  /** So many labels has each entry, where there are any to choose from. */
  readonly bounds: { readonly least: 0 | 1; readonly most: number };
}

export interface Labelling {
  readonly entryId: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface StandingLabelled {
  readonly id: string;
  readonly text: string;
  readonly state: EntryState;
  readonly group?: boolean;
  readonly labels?: readonly string[];
}

type Labelled = Checked<readonly Labelling[], 'invalid' | 'conflict'>;

/** Labels of the list in its order; refuses unknown and repeated ones, and a wrong number. */
export function checkLabelling(
  labels: readonly Label[],
  { least, most }: LabelRules<never>['bounds'],
  chosen: readonly string[],
  field: string,
): Checked<readonly string[]> {
  const listed = labels.map(({ id }) => id).filter((id) => chosen.includes(id));
  if (listed.length < chosen.length || chosen.length > most) {
    return least > 0
      ? reject('invalid', field, 'column-missing')
      : reject('invalid', field, 'labels-wrong', { max: most });
  }
  if (labels.length > 0 && chosen.length < least) return reject('invalid', field, 'column-missing');

  return accept(listed);
}

/** Repeats change nothing; `conflict` where another host has relabelled an entry. Field paths: `changes`. */
export function label(
  standing: readonly StandingLabelled[],
  changes: readonly Labelling[],
  labels: readonly Label[],
  bounds: LabelRules<never>['bounds'],
): Labelled {
  if (new Set(changes.map(({ entryId }) => entryId)).size < changes.length)
    return reject('invalid', 'changes', 'leave-out');
  const byId = new Map(standing.map((entry) => [entry.id, entry]));
  const changed: Labelling[] = [];
  for (const [at, change] of changes.entries()) {
    const field = `changes[${at}]`;
    const to = checkLabelling(labels, bounds, change.to, `${field}.to`);
    if (!to.ok) return to;
    const entry = byId.get(change.entryId);
    if (!entry || entry.group === true || entry.state === 'hidden')
      return reject('invalid', `${field}.entryId`, 'entry-not-read');
    const { text, labels: stands = [] } = entry;
    if (same(stands, to.value)) continue;
    if (!same(stands, change.from)) return reject('conflict', `${field}.from`, 'entry-relabelled', { text });
    changed.push({ ...change, to: to.value });
  }

  return accept(changed);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
