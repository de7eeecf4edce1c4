import type { ActivityItems } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import { ITEMS_CHOSEN } from '@rt/domain/polling';
import { ACTIVITY_KINDS, type ActivityKind, type KindConfig, kinds } from '@rt/kinds';
import { type FieldError, type Form, opId, problemOf, useForm } from '@rt/web/console-kit';
import { draftFaults, editors, kindLabel } from '@rt/web/kinds/editors';
import { useState } from 'react';

import { t } from '../../words';
import { type AskingOptions, useAskNow } from './use-ask-now';

export interface NextValues {
  readonly kind: ActivityKind;
  /** As it was typed; null while it is the one that the kind brings. */
  readonly question: string | null;
  readonly items: readonly string[];
  readonly closeOpen: boolean;
}

export const TAKING_KINDS = ACTIVITY_KINDS.filter((kind) => kinds[kind].takesItems !== undefined);

const LEAST = 2;
const OPTION_TEXT = /^config\.options\[(\d+)\]/;

/** What is asked, in the order of the result whatever the order in which items were ticked. */
export function askedOf({ kind, question, items }: NextValues): { question: string; config: KindConfig } {
  const asked = editors[kind].ofItems?.(items) ?? { question: '', config: editors[kind].empty() };
  return { ...asked, question: question ?? asked.question };
}

/** Too few or too many items, and texts that the kind cannot have as options: each by what it is about. */
export function nextFaults(values: NextValues, rule: Rule): readonly FieldError[] {
  const { kind, items } = values;
  const most = kinds[kind].takesItems?.most ?? 0;
  if (items.length < LEAST) return [{ field: 'items', message: t('facilitate.next-too-few', { least: LEAST }) }];
  if (items.length > most) {
    const told = { kind: kindLabel(kind), most, over: items.length - most };
    return [{ field: 'items', message: t('facilitate.next-too-many', told) }];
  }
  return draftFaults({ kind, ...askedOf(values) }, [], rule).map(({ field, message }) => {
    const item = items[Number(OPTION_TEXT.exec(field)?.[1] ?? -1)];
    if (item !== undefined) return { field: 'items', message: t('facilitate.next-unfit', { item, message }) };
    return { field: field === 'question' ? field : 'kind', message };
  });
}

interface NextFormOptions extends AskingOptions {
  readonly rule: Rule;
  readonly from: { readonly id: string; readonly kind: ActivityKind };
  readonly items: readonly string[];
  itemsNow(): Promise<Pick<ActivityItems, 'items'>>;
}

/** The form by which the room is asked about items of a result: the leading ones are ticked. */
export function useNextForm({ rule, from, items, itemsNow, ...options }: NextFormOptions): Form<NextValues> {
  const [operation] = useState(opId);
  const askNow = useAskNow(options, operation);
  const kind = TAKING_KINDS.find((one) => one !== from.kind) ?? from.kind;
  return useForm<NextValues>({
    initial: { kind, question: null, items: items.slice(0, ITEMS_CHOSEN), closeOpen: false },
    controlOf: (field) => (field === 'question' || field === 'kind' ? field : 'items'),
    check: (values) => nextFaults(values, rule),
    save: (values) =>
      askNow({ kind: values.kind, ...askedOf(values), fromActivityId: from.id }, values.closeOpen).catch(
        async (error: unknown) => {
          throw (await goneError(error, values.items, itemsNow)) ?? error;
        },
      ),
  });
}

/** Where the server knows some of the items no more, which these are; null where it refused something else, or nothing is known. */
async function goneError(
  error: unknown,
  items: readonly string[],
  itemsNow: NextFormOptions['itemsNow'],
): Promise<Error | null> {
  const { code, field } = problemOf(error);
  if (code !== 'invalid' || field !== 'config') return null;
  const now = await itemsNow().catch(() => null);
  const gone = now ? items.filter((item) => !now.items.includes(item)) : [];
  if (gone.length === 0) return null;
  const told = { items: gone.map((item) => t('facilitate.next-quoted', { item })).join(', '), count: gone.length };
  return Object.assign(new Error(t('facilitate.next-gone', told)), { code, field });
}
