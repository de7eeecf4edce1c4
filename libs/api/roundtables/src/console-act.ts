import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditLog, type AuditVerb, Database, refuse } from '@rt/api/platform';
import type { AccountRole } from '@rt/contracts';
import { isUnattributed } from '@rt/domain/attribution';

import { factsOf } from './roundtable.presenter';
import type { RoundtableFacts } from './roundtable-facts';
import type { RoundtableRecord } from './roundtable-record';
import { allowAt } from './roundtables.policy';
import { RoundtablesRepository } from './roundtables.repository';

/** One act on a roundtable, of somebody in the console or of the program: which verb the audit keeps, and who may. */
export interface HostAct {
  /** The program itself may do what it does; of everybody else the right is asked. */
  readonly actor: AuditEntry['actor'];
  readonly roundtableId: string;
  readonly verb: AuditVerb;
  /** The roles that it takes, or what refuses who may not; that is asked under the roundtable's lock. */
  readonly may: readonly AccountRole[] | (() => Promise<void>);
}

export interface Done<T> {
  readonly answer: T;
  /** Nothing was to be done: neither the audit nor the room hears of it. */
  readonly nothing?: true;
  /** The thing that it was done to; left out, the roundtable. */
  readonly subjectId?: string | undefined;
  readonly detail?: AuditEntry['detail'] | undefined;
  /** An act on what people said: under an unattributed rule the audit keeps only roundtable, verb, role and day. */
  readonly onContent?: boolean | undefined;
  /** An act that says that somebody came or tried: under every rule the audit keeps only roundtable, verb, role and day. */
  readonly silent?: boolean;
  /** Tells the room in the same transaction, after the audit. */
  readonly revise?: () => Promise<unknown>;
}

/** One transaction for acts on a roundtable: permission, lock, `work`, audit, revision. */
@Injectable()
export class ConsoleAct {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  /** Answers what `work` answers. Outsiders `not-found`, others without the right `forbidden`. */
  async run<T>(
    act: HostAct,
    work: (roundtable: RoundtableFacts, record: RoundtableRecord) => Promise<Done<T>>,
  ): Promise<T> {
    return this.database.transaction(async () => {
      // Who may not is refused without the lock; who was moved out of the right meanwhile, under it.
      if (typeof act.may !== 'function') allow(act, await this.roundtables.find(act.roundtableId));
      const record = (await this.roundtables.lock(act.roundtableId)) ?? refuse('not-found');
      if (typeof act.may === 'function') await act.may();
      else allow(act, record);
      refuseInRehearsal(act, record);

      const done = await work(factsOf(record), record);
      if (done.nothing) return done.answer;

      await this.record(act, record, done);
      if (isInSession(record) && act.actor.kind !== 'system') await this.roundtables.noteAct(record.id);
      await done.revise?.();
      return done.answer;
    });
  }

  private async record<T>(
    { actor, roundtableId, verb }: HostAct,
    { programmeId, rule, rehearses }: RoundtableRecord,
    { subjectId = roundtableId, detail, onContent = false, silent = false }: Done<T>,
  ): Promise<void> {
    // Of a rehearsal nothing is to be left: that it was held stands with the roundtable that it is of.
    if (rehearses) return;
    const chathamContent = silent || (onContent && isUnattributed(rule));
    await this.audit.record({ actor, verb, subjectId, roundtableId, programmeId, detail, chathamContent });
  }
}

/** What a session is run with; nothing of a rehearsal is kept, published, filed or told to anybody outside of it. */
const IN_REHEARSALS: ReadonlySet<AuditVerb> = new Set<AuditVerb>([
  ...([
    'add-entry',
    'arrange-entries',
    'enter-phase',
    'ask-activity',
    'ask-again',
    'change-activity',
    'close-activity',
    'decide-on-entry',
  ] as const),
  ...([
    'delete-activity',
    'duplicate-activity',
    'extend-activity',
    'hide-answer',
    'label-entries',
    'merge-answers',
  ] as const),
  ...(['open-activity', 'open-again', 'pause-activity', 'plan-activity', 'promote-answer', 'reset-activity'] as const),
  ...(['resume-activity', 'reveal-activity'] as const),
  ...(['skip-activity', 'switch-board', 'take-back-option', 'take-up-activity', 'undo-reset-activity'] as const),
  ...(['admit-people', 'close-session', 'refuse-person', 'send-message', 'set-current-activity'] as const),
  ...(['close-activities', 'open-activities', 'count-hands', 'remove-hands'] as const),
  ...(['set-joining', 'set-stage-view', 'take-out-seat', 'write-chair-note', 'record-contribution'] as const),
  ...(['set-agenda', 'order-activities', 'pair-stage', 'unpair-stage', 'delete-roundtable'] as const),
]);

function refuseInRehearsal({ verb }: HostAct, { rehearses }: RoundtableRecord): void {
  if (rehearses && !IN_REHEARSALS.has(verb)) refuse('wrong-state', { reason: 'only-rehearsal' });
}

/** Also once it has ended: who opens it again does something in it. */
function isInSession({ state }: RoundtableRecord): boolean {
  return state === 'live' || state === 'closed';
}

function allow({ actor, may }: HostAct, record: RoundtableRecord | undefined): void {
  if (actor.kind !== 'system' && typeof may !== 'function') allowAt(actor, record, may);
}
