import type { TallyBody } from '@rt/contracts';
import type { KindTypes } from '@rt/kinds';

type Written = KindTypes['qa']['result'] | KindTypes['idea_board']['result'] | KindTypes['open_text']['result'];

/** By option or point; means for rankings, points and statements. `abstained` where people did. */
export function countsOf({ result, abstained }: TallyBody): Record<string, number> {
  if (!result) return {};
  if ('condorcetWinner' in result) return meansOf(result.options, ({ meanPosition }) => meanPosition);
  if ('budget' in result || 'sort' in result) {
    const { options } = result as { options: readonly { id: string; mean: number | null }[] };
    return meansOf(options, ({ mean }) => mean);
  }
  const counted = result as { options?: readonly Counted[]; distribution?: readonly Counted[] };
  const rows = (counted.options ?? counted.distribution ?? []).filter(({ count }) => count > 0);
  const given = rows.map(({ id, value, count }) => [id ?? String(value), count] as const);
  return Object.fromEntries(abstained ? [...given, ['abstained', abstained]] : given);
}

/** The votes on each text, by its words; texts without votes are absent. */
export function votesOf({ result }: TallyBody): Record<string, Readonly<Record<string, number>>> {
  const { entries } = result as Written;
  return Object.fromEntries(
    entries.flatMap((entry) => {
      const reactions = 'reactions' in entry ? (entry.reactions ?? {}) : {};
      return Object.keys(reactions).length > 0 ? [[entry.text, reactions as Record<string, number>]] : [];
    }),
  );
}

interface Counted {
  readonly id?: string;
  readonly value?: number;
  readonly count: number;
}

function meansOf<Option extends { readonly id: string }>(
  options: readonly Option[],
  mean: (option: Option) => number | null,
): Record<string, number> {
  return Object.fromEntries(options.flatMap((option) => (mean(option) ? [[option.id, mean(option) ?? 0]] : [])));
}
