import type { ContributionBody, RoundtableBody } from '@rt/contracts';

import { checksFor } from './checks';

const roundtable = (state: string) => ({ id: 'r1', state }) as RoundtableBody;
const item = (state: string, acceptedByYou = false, approval = 'not-needed') =>
  ({ state, acceptedByYou, approval }) as ContributionBody;
const open = (state: string, items: readonly ContributionBody[]) =>
  checksFor(roundtable(state), items)
    .filter((check) => !check.ok)
    .map((check) => check.id);

describe('checksFor', () => {
  it('lets a second person publish what was accepted after the end', () => {
    expect(open('closed', [item('accepted')])).toEqual([]);
  });

  it('sends back to the session while it is not over', () => {
    expect(open('live', [item('accepted')])).toEqual(['ended']);
  });

  it('offers to end a session only where one runs', () => {
    const act = (state: string) => checksFor(roundtable(state), []).find(({ id }) => id === 'ended')?.act;
    expect([act('live'), act('scheduled'), act('draft')]).toEqual(['end', 'start', 'start']);
  });

  it('asks for somebody else where one accepted it oneself', () => {
    expect(open('closed', [item('accepted', true), item('accepted', true)])).toEqual(['second-person']);
  });

  it('publishes what others accepted, and leaves the own for them', () => {
    expect(open('closed', [item('accepted', true), item('accepted')])).toEqual([]);
  });

  it('waits for authors who are named, and holds back only those', () => {
    expect(open('closed', [item('accepted', false, 'awaited')])).toEqual(['approval']);
    expect(open('closed', [item('accepted', false, 'awaited'), item('accepted', false, 'given')])).toEqual([]);
    expect(open('closed', [item('accepted', false, 'awaited'), item('accepted', true, 'given')])).toEqual([
      'second-person',
    ]);
  });

  it('has nothing to publish without an accepted text', () => {
    expect(open('closed', [item('submitted')])).toEqual(['accepted', 'second-person']);
  });
});
