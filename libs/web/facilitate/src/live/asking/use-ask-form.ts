import type { ActivityView } from '@rt/contracts/plain';
import type { Rule } from '@rt/domain/attribution';
import { ACTIVITY_KINDS, type ActivityKind, type KindConfig } from '@rt/kinds';
import { type Form, KEYS, opId, useApi, useForm, useRefresh, useSay } from '@rt/web/console-kit';
import { draftFaults, editors, errorsNow } from '@rt/web/kinds/editors';
import { useState } from 'react';

import { t } from '../../words';
import type { Controls } from '../use-controls';

/** What is asked, as it is typed. */
export interface AskValues {
  readonly kind: ActivityKind;
  readonly question: string;
  readonly config: KindConfig;
  /** Voting that is open on another question is closed first. */
  readonly closeOpen: boolean;
}

interface AskFormOptions {
  readonly roundtableId: string;
  readonly rule: Rule;
  readonly current: ActivityView | null;
  readonly controls: Controls;
  close(): void;
}

const [FIRST_KIND] = ACTIVITY_KINDS;

function newValues(): AskValues {
  return { kind: FIRST_KIND, question: '', config: editors[FIRST_KIND].empty(), closeOpen: false };
}

/** The form of a question that nobody planned. However often it is sent, it is asked once. */
export function useAskForm({ roundtableId, rule, current, controls, close }: AskFormOptions): Form<AskValues> {
  const { call } = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const [operation] = useState(opId);
  const form = useForm<AskValues>({
    initial: newValues(),
    controlOf: (field) => field,
    check: (values) => {
      const { kind, question, config } = values;
      return draftFaults({ kind, question, config }, editors[kind].neededTexts(config), rule);
    },
    save: async ({ closeOpen, ...asked }) => {
      if (closeOpen && current?.state === 'open') await controls.close(current.id);
      const body = { opId: operation, ...asked };
      await call('POST /api/roundtables/{roundtableId}/session/ask', { at: { roundtableId }, body });
      await refresh([KEYS.activities(roundtableId)]);
      say(t('facilitate.asked'));
      // The form is clean only after this function.
      setTimeout(close);
    },
  });

  const errors = errorsNow(form.errors, form.tried.config, form.values.config);
  return { ...form, errors, errorOf: (field) => errors.find((error) => error.field === field)?.message };
}
