import type { Actor, AuditLog, Database } from '@rt/api/platform';

import { ConsoleAct, type Done } from './console-act';
import type { RoundtableRecord } from './roundtable-record';
import { PLANNERS } from './roundtables.policy';
import type { RoundtablesRepository } from './roundtables.repository';

const ROUNDTABLE = { id: 'r', orgId: 'o', programmeId: null, rule: 'chatham_house' } as RoundtableRecord;
const ORGANISER = {
  kind: 'account',
  orgId: 'o',
  roles: [{ role: 'organiser', scope: 'organisation', scopeId: null }],
} as unknown as Actor;

function console_() {
  const steps: string[] = [];
  const audited: object[] = [];
  const step = (name: string) => void steps.push(name);
  const roundtables = {
    find: async () => (step('allow'), ROUNDTABLE),
    lock: async () => (step('lock'), ROUNDTABLE),
  } as unknown as RoundtablesRepository;
  const audit = { record: async (entry: object) => (step('audit'), void audited.push(entry)) } as unknown as AuditLog;
  const database = { transaction: (work: () => Promise<unknown>) => work() } as unknown as Database;
  const acts = new ConsoleAct(roundtables, audit, database);
  const run = (done: Partial<Done<string>>, actor: Actor = ORGANISER) =>
    acts.run({ actor, roundtableId: 'r', verb: 'keep-result', may: PLANNERS }, async () => {
      step('work');
      return { answer: 'done', revise: async () => step('revise'), ...done };
    });
  return { steps, audited, run };
}

describe('A console act', () => {
  it('allows, locks, decides and stores, audits and revises, in this order', async () => {
    const { steps, audited, run } = console_();
    expect(await run({ subjectId: 'a' })).toBe('done');
    expect(steps).toEqual(['allow', 'lock', 'work', 'audit', 'revise']);
    expect(audited).toMatchObject([{ verb: 'keep-result', subjectId: 'a', roundtableId: 'r', chathamContent: false }]);
  });

  it('tells neither the audit nor the room where nothing was to be done', async () => {
    const { steps, run } = console_();
    expect(await run({ nothing: true })).toBe('done');
    expect(steps).toEqual(['allow', 'lock', 'work']);
  });

  it('keeps less of an act on content under an unattributed rule', async () => {
    const { audited, run } = console_();
    await run({ onContent: true });
    expect(audited).toMatchObject([{ chathamContent: true }]);
  });

  it('locks nothing for somebody without the right', async () => {
    const { steps, run } = console_();
    const noteTaker = { ...ORGANISER, roles: [{ role: 'note_taker', scope: 'organisation', scopeId: null }] } as Actor;
    await expect(run({}, noteTaker)).rejects.toMatchObject({ code: 'forbidden' });
    expect(steps).toEqual(['allow']);
  });
});
