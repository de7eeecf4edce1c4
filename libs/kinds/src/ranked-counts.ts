import type { Label, RecordCount } from '@rt/domain/polling';
import { share, textOfOption } from '@rt/domain/polling';

/** An option of a result that has an order: its rank, null when nobody answered. */
interface Ranked {
  readonly id: string;
  readonly rank: number | null;
}

/** One count an option, in the order of the ranks, and its share of all respondents (`base`). */
export function rankedCounts<T extends Ranked>(
  labels: readonly Label[],
  { options, base }: { readonly options: readonly T[]; readonly base: number },
  countOf: (option: T) => number,
): RecordCount[] {
  return [...options]
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map((option) => {
      const count = countOf(option);
      return { label: textOfOption(labels, option.id), count, share: share(count, base) };
    });
}
