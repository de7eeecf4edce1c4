import type { EntryPage } from '@rt/contracts';
import type { Entry } from '@rt/domain/polling';

/** Pages one by one from an entry on, until enough is found or there is no further one. Each entry is found once, wherever it goes meanwhile. */
export async function pagesFrom(
  page: (after?: string) => Promise<EntryPage>,
  first: string | undefined,
  isEnough: (found: readonly Entry[]) => boolean = () => false,
): Promise<readonly Entry[]> {
  const found = new Map<string, Entry>();
  let after = first;
  do {
    const { items, next } = await page(after);
    for (const entry of items) found.set(entry.id, entry);
    after = next ?? undefined;
  } while (after !== undefined && !isEnough([...found.values()]));
  return [...found.values()];
}

/** Those that the frame does not hold, neither as an entry of its own nor below another one. */
export function besides<One extends Entry>(framed: readonly Entry[], further: readonly One[]): readonly One[] {
  const known = new Set(framed.flatMap(({ id, merged = [] }) => [id, ...merged.map((one) => one.id)]));
  return further.filter(({ id }) => !known.has(id));
}
