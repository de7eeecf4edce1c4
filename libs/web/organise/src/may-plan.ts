import type { AccountBody } from '@rt/contracts';

/** True for those who may make a roundtable and write to the directory. */
export function mayPlan(account: AccountBody | null): boolean {
  return account?.roles.some(({ role }) => role === 'organiser' || role === 'org_admin') ?? false;
}
