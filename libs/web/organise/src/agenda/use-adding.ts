import { KEYS, opId, useApi, useCommand } from '@rt/web/console-kit';
import type { planOf, Template } from '@rt/web/question-library';
import { useRef, useState } from 'react';

type Added = Pick<Template, 'title'> & ReturnType<typeof planOf>;

export interface Adding {
  readonly of: string;
  readonly plans: readonly Added[];
}

interface Begun extends Pick<Adding, 'of'> {
  /** One for each plan: one that is there though its answer was lost is not added twice. */
  readonly opIds: readonly string[];
  readonly there: number;
}

const NONE: Begun = { of: '', opIds: [], there: 0 };

export function useAdding(roundtableId: string, item: string) {
  const { call } = useApi();
  const [added, setAdded] = useState<readonly string[]>([]);
  /** What of a plan that was refused half way is there already: the next press goes on after it. */
  const begun = useRef(NONE);
  const command = useCommand(
    async ({ of, plans }: Adding) => {
      if (begun.current.of !== of) begun.current = { of, opIds: plans.map(() => opId()), there: 0 };
      const { opIds, there } = begun.current;
      for (const [at, { title, ...plan }] of [...plans.entries()].slice(there)) {
        const body = { ...plan, agendaItemId: item || null, opId: opIds[at] };
        await call('POST /api/roundtables/{roundtableId}/activities', { at: { roundtableId }, body });
        begun.current = { of, opIds, there: at + 1 };
        setAdded((before) => [...before, title]);
      }
      begun.current = NONE;
    },
    [KEYS.activities(roundtableId)],
  );
  return {
    add: (adding: Adding) => void command.run(adding),
    busy: command.busy,
    error: command.error,
    count: added.length,
    last: added.at(-1) ?? null,
  };
}
