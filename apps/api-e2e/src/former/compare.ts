import { isDeepStrictEqual } from 'node:util';

import type { AnswerDifference, RowDifference } from './differences';
import type { Answered } from './installation';

type Row = Record<string, unknown>;
type Tables = ReadonlyMap<string, readonly Row[]>;

/** What became of each table's rows, in the members that both versions know; tables without a difference are left out. */
export function changesOf(before: Tables, after: Tables): Omit<RowDifference, 'reason'>[] {
  return [...before].flatMap(([table, old]) => {
    const now = after.get(table) ?? [];
    const columns = Object.keys(old[0] ?? {}).filter((column) => now[0] && column in now[0]);
    const keyed = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(columns.map((column) => row[column])));
    const lost = missing(keyed(old), keyed(now));
    const added = missing(keyed(now), keyed(old));

    return lost + added > 0 ? [{ table, lost, added }] : [];
  });
}

/** How many of the first are not among the second; each of the second stands for one. */
function missing(wanted: readonly string[], there: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of there) left.set(key, (left.get(key) ?? 0) + 1);
  return wanted.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  }).length;
}

/** Places where an answer is another than before, as `path member`, each with what stood there and what does now. */
export function differencesOf(was: Answered, is: { body?: unknown; page?: string; file?: string; status: number }) {
  const found: { where: string; was: unknown; is: unknown }[] = [];
  const add = (member: string, old: unknown, now: unknown) =>
    found.push({ where: `${was.path} ${member}`, was: old, is: now });
  if (was.status !== is.status) add('status', was.status, is.status);
  for (const text of was.says ?? []) if (!is.page?.includes(text)) add(`says ${text}`, text, undefined);
  if (was.file !== is.file) add('file', was.file, is.file);
  if ('body' in was) compareBodies(was.body, is.body, '', add);
  return found;
}

function compareBodies(was: unknown, is: unknown, at: string, add: (at: string, was: unknown, is: unknown) => void) {
  if (isDeepStrictEqual(was, is)) return;
  const pair = membersOf(was, is);
  if (!pair) return void add(at, was, is);
  const [old, now] = pair;
  for (const member of new Set([...old.keys(), ...now.keys()])) {
    const place = placeOf(at, member, Array.isArray(was));
    if (old.has(member)) compareBodies(old.get(member), now.get(member), place, add);
    else add(`+${place}`, undefined, now.get(member));
  }
}

function placeOf(at: string, member: string, inList: boolean): string {
  if (inList) return `${at}[${member}]`;
  return at === '' ? member : `${at}.${member}`;
}

type Members = ReadonlyMap<string, unknown>;

/** Undefined of what is compared as a whole: plain values, lists of words, and lists of which one is longer. */
function membersOf(was: unknown, is: unknown): [Members, Members] | undefined {
  if (!isObject(was) || !isObject(is) || Array.isArray(was) !== Array.isArray(is)) return undefined;
  const [old, now] = [Object.entries(was), Object.entries(is)];
  const areLists = Array.isArray(was);
  if (areLists && (old.length !== now.length || old.every(([, one]) => typeof one === 'string'))) return undefined;
  return [new Map(old), new Map(now)];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Those that no entry of the list explains, and the entries that explain none. */
export function unexplained<T extends { where: string }>(found: readonly T[], list: readonly AnswerDifference[]) {
  return {
    found: found.filter(({ where }) => !list.some((entry) => entry.where.test(where))),
    idle: list.filter((entry) => !found.some(({ where }) => entry.where.test(where))),
  };
}
