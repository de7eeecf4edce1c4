import type { AccountBody } from '@rt/contracts';

import { mayPlan, mayUseDirectory } from './may-plan';

const holding = (role: string, scope: string) =>
  ({ roles: [{ role, scope, scopeId: scope === 'organisation' ? null : 'x' }] }) as unknown as AccountBody;

describe('who plans', () => {
  it.each([
    ['organiser', 'organisation', true, true],
    ['org_admin', 'organisation', true, true],
    ['organiser', 'programme', true, false],
    ['organiser', 'roundtable', false, false],
    ['facilitator', 'organisation', false, false],
  ])('as %s of one %s may begin: %s, may read the directory: %s', (role, scope, plans, reads) => {
    expect([mayPlan(holding(role, scope)), mayUseDirectory(holding(role, scope))]).toEqual([plans, reads]);
  });

  it('is nobody without an account', () => {
    expect([mayPlan(null), mayUseDirectory(null)]).toEqual([false, false]);
  });
});
