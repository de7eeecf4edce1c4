import type { Labelling } from '@rt/domain/polling';
import { useApi } from '@rt/web/console-kit';

interface Where {
  readonly roundtableId: string;
  readonly activityId: string;
}

/** Gives entries other labels, all or none; `add` is the text of one more label, which all of them get. */
export function useLabel({ roundtableId, activityId }: Where) {
  const api = useApi();
  return (changes: readonly Labelling[], add?: string) =>
    api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/label', {
      at: { roundtableId, activityId },
      body: {
        changes: changes.map(({ entryId, from, to }) => ({ entryId, from: [...from], to: [...to] })),
        ...(add === undefined ? {} : { add }),
      },
    });
}
