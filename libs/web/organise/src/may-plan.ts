import type { AccountBody } from '@rt/contracts';

type Plans = AccountBody['roles'];

function plansOf(account: AccountBody | null): Plans {
  return account?.roles.filter(({ role }) => role === 'organiser' || role === 'org_admin') ?? [];
}

/** True for those who may make a roundtable: in the organisation, or in a series. */
export function mayPlan(account: AccountBody | null): boolean {
  return plansOf(account).some(({ scope }) => scope !== 'roundtable');
}

/** True for those who may read the directory, which is one of the whole organisation, and so invite people of it. */
export function mayUseDirectory(account: AccountBody | null): boolean {
  return plansOf(account).some(({ scope }) => scope === 'organisation');
}

/** The id of the series in which somebody plans who may not plan outside of one; null for all others. */
export function planningPlace(account: AccountBody | null): string | null {
  const plans = plansOf(account);
  if (plans.some(({ scope }) => scope === 'organisation')) return null;
  return plans.find(({ scope }) => scope === 'programme')?.scopeId ?? null;
}
