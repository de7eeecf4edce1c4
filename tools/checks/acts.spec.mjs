import { check, faultsOfActs } from './acts.mjs';

describe('acts in the console', () => {
  const canary = [
    'libs/api/x/src/do-it.ts',
    'constructor(private readonly audit: AuditLog) {} await this.audit.record({});',
  ];

  it('write into the audit by a template, or say why not', () => {
    expect(check()).toEqual([]);
    expect(faultsOfActs([canary], {})).toEqual([expect.stringContaining('let ConsoleAct or OrganisationAct do it')]);
    expect(faultsOfActs([canary], { [canary[0]]: 'why' })).toEqual([]);
  });

  it('leave the list once they do', () => {
    expect(faultsOfActs([[canary[0], 'await this.acts.run()']], { [canary[0]]: 'why' })).toHaveLength(1);
  });
});
