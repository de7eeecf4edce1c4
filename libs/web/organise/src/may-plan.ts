import type { AccountBody } from '@rt/contracts';

/** True for those who may make a roundtable and write to the directory. */
export function mayPlan(account: AccountBody | null): boolean {
  return account?.roles.some(({ role }) => role === 'organiser' || role === 'org_admin') ?? false;
}

/** The id of the series in which somebody plans who may not plan outside of one; null for all others. */
export function planningPlace(account: AccountBody | null): string | null {
  const plans = account?.roles.filter(({ role }) => role === 'organiser' || role === 'org_admin') ?? [];
  if (plans.some(({ scope }) => scope === 'organisation')) return null;
  return plans.find(({ scope }) => scope === 'programme')?.scopeId ?? null;
}
