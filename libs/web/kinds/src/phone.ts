import { useEffect, useState } from 'react';
import { isActivityKind, type ActivityKind } from '@rt/kinds';
import { anyForm, type AnyPhoneForm } from './phone-form';

export type { AnyPhoneForm } from './phone-form';

/** Forms by the name of the kind, each fetched when it is needed: a new kind adds its line here, or this does not compile. */
const forms = {
  single_choice: () => import('./single-choice/phone').then(({ phone }) => anyForm(phone)),
  multiple_choice: () => import('./multiple-choice/phone').then(({ phone }) => anyForm(phone)),
  rating: () => import('./rating/phone').then(({ phone }) => anyForm(phone)),
} satisfies Record<ActivityKind, () => Promise<AnyPhoneForm>>;

const AGAIN_MS = 3000;
const loaded = new Map<ActivityKind, AnyPhoneForm>();

/** Fetches the form of a kind; rejects without a line. */
export async function loadPhoneForm(kind: ActivityKind): Promise<AnyPhoneForm> {
  const form = loaded.get(kind) ?? (await forms[kind]());
  loaded.set(kind, form);

  return form;
}

/** Fetches the forms of kinds before they are asked for; a kind that this page does not know is left out. */
export function preloadKinds(kinds: readonly string[]): void {
  for (const kind of kinds) if (isActivityKind(kind)) void loadPhoneForm(kind).catch(() => undefined);
}

/** The form of a kind where it has been fetched already, else null. */
export function phoneFormNow(kind: string): AnyPhoneForm | null {
  return isActivityKind(kind) ? (loaded.get(kind) ?? null) : null;
}

/** The form of a kind: null until it is there, 'failed' where it could not be had although there is a line. */
export function usePhoneForm(kind: string): AnyPhoneForm | 'failed' | null {
  const [failed, setFailed] = useState(false);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (!isActivityKind(kind) || loaded.has(kind)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const load = () => {
      loadPhoneForm(kind)
        .then(() => current && drawAgain((count) => count + 1))
        .catch(() => {
          if (!current) return;
          setFailed(navigator.onLine);
          timer = setTimeout(load, AGAIN_MS);
        });
    };
    load();

    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [kind]);

  return phoneFormNow(kind) ?? (failed ? 'failed' : null);
}
