import type { Actor, AuditLog, Database } from '@rt/api/platform';

import { ConsoleAct, type Done, type HostAct } from './console-act';
import type { RoundtableRecord } from './roundtable-record';
import { PLANNERS } from './roundtables.policy';
import type { RoundtablesRepository } from './roundtables.repository';

const ROUNDTABLE = {
  id: 'r',
  orgId: 'o',
  programmeId: null,
  rule: 'chatham_house',
  rehearses: null,
} as RoundtableRecord;
const ORGANISER = {
  kind: 'account',
  orgId: 'o',
  roles: [{ role: 'organiser', scope: 'organisation', scopeId: null }],
} as unknown as Actor;

function console_(locked: Partial<RoundtableRecord> = {}) {
  const steps: string[] = [];
  const audited: object[] = [];
  const step = (name: string) => void steps.push(name);
  const roundtables = {
    find: async () => (step('allow'), ROUNDTABLE),
    lock: async () => (step('lock'), { ...ROUNDTABLE, ...locked }),
    noteAct: async () => step('note'),
  } as unknown as RoundtablesRepository;
  const audit = { record: async (entry: object) => (step('audit'), void audited.push(entry)) } as unknown as AuditLog;
  const database = { transaction: (work: () => Promise<unknown>) => work() } as unknown as Database;
  const acts = new ConsoleAct(roundtables, audit, database);
  const run = (
    done: Partial<Done<string>>,
    actor: Actor = ORGANISER,
    may: HostAct['may'] = PLANNERS,
    verb: HostAct['verb'] = 'keep-result',
  ) =>
    acts.run({ actor, roundtableId: 'r', verb, may }, async () => {
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

  it('tells neither the audit nor the room when there was nothing to do', async () => {
    const { steps, run } = console_();
    expect(await run({ nothing: true })).toBe('done');
    expect(steps).toEqual(['allow', 'lock', 'work']);
  });

  it('keeps less of an act on content under an unattributed rule', async () => {
    const { audited, run } = console_();
    await run({ onContent: true });
    expect(audited).toMatchObject([{ chathamContent: true }]);
  });

  it('keeps nothing of a rehearsal, and audits none of it', async () => {
    const { steps, run } = console_({ rehearses: 'real' });
    await expect(run({})).rejects.toMatchObject({ code: 'wrong-state', detail: { reason: 'only-rehearsal' } });
    expect(steps).toEqual(['allow', 'lock']);

    for (const verb of ['open-activity', 'arrange-entries', 'label-entries'] as const) {
      const open = console_({ rehearses: 'real' });
      expect(await open.run({}, ORGANISER, PLANNERS, verb)).toBe('done');
      expect(open.steps).toEqual(['allow', 'lock', 'work', 'revise']);
    }
  });

  it('asks whoever decides on a right of its own under the lock, as who ends that right locks in this order', async () => {
    const { steps, run } = console_();
    await run({}, ORGANISER, async () => void steps.push('may'));
    expect(steps).toEqual(['lock', 'may', 'work', 'audit', 'revise']);
  });

  it('asks for the right again under the lock, where it may have ended while that was waited for', async () => {
    const { steps, run } = console_({ orgId: 'another' });
    await expect(run({})).rejects.toMatchObject({ code: 'not-found' });
    expect(steps).toEqual(['allow', 'lock']);
  });

  it('notes in a live session that a host did something, the program left out', async () => {
    const { steps, run } = console_({ state: 'live' });
    await run({});
    await run({}, { kind: 'system', orgId: 'o' } as unknown as Actor);
    expect(steps.filter((step) => step === 'note')).toHaveLength(1);
  });

  it('locks nothing for somebody without the right', async () => {
    const { steps, run } = console_();
    const noteTaker = { ...ORGANISER, roles: [{ role: 'note_taker', scope: 'organisation', scopeId: null }] } as Actor;
    await expect(run({}, noteTaker)).rejects.toMatchObject({ code: 'forbidden' });
    expect(steps).toEqual(['allow']);
  });
});
