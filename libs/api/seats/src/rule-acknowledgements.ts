import { Injectable } from '@nestjs/common';
import { Database, type ParticipantActor, refuse } from '@rt/api/platform';
import { PRESENT_RULES } from '@rt/api/roundtables';

/** Lookups of the same few milliseconds share one statement. */
const GATHER_MS = 5;
const MOST_REMEMBERED = 50_000;

interface Asked {
  readonly done: (acknowledged: boolean) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Who has accepted the rule of their roundtable as it stands (docs/decisions.md 16). A yes stays in memory from
 * the start of the session on: then the rule is locked.
 */
@Injectable()
export class RuleAcknowledgements {
  private readonly accepted = new Set<string>();
  private asked = new Map<string, Asked[]>();

  constructor(private readonly database: Database) {}

  /** True when this process remembers that the participant has accepted the rule for good. */
  inMemory({ participationId }: Pick<ParticipantActor, 'participationId'>): boolean {
    return this.accepted.has(participationId);
  }

  /** Throws `rule-not-acknowledged` when the participant has not accepted the present rule. */
  async need(actor: ParticipantActor): Promise<void> {
    if (this.inMemory(actor)) return;
    if (!(await this.has(actor.participationId))) refuse('rule-not-acknowledged');
  }

  /** True when the participant has accepted the rule as it stands now and takes part still. */
  async has(participationId: string): Promise<boolean> {
    return this.gather(participationId);
  }

  /** Everybody of whom this process remembers it. */
  remembered(): string[] {
    return [...this.accepted];
  }

  /** The participant has accepted a rule that is locked. */
  remember(participationId: string): void {
    if (this.accepted.size >= MOST_REMEMBERED) this.accepted.clear();
    this.accepted.add(participationId);
  }

  /** No longer taken from memory: the participation ended or its rule changed. */
  forget(participationIds: readonly string[]): void {
    for (const id of participationIds) this.accepted.delete(id);
  }

  private gather(participationId: string): Promise<boolean> {
    return new Promise((done, failed) => {
      if (this.asked.size === 0) setTimeout(() => void this.look(), GATHER_MS);
      const waiting = this.asked.get(participationId) ?? [];
      waiting.push({ done, failed });
      this.asked.set(participationId, waiting);
    });
  }

  private async look(): Promise<void> {
    const asked = this.asked;
    this.asked = new Map();
    try {
      const rows = await this.database.query<{ id: string; locked: boolean }>(
        `select p.id, r.locked from participations p
         join (${PRESENT_RULES}) r on r.id = p.roundtable_id
         join arrivals a on a.participation_id = p.id and a.accepted_rule_version = r.version
         where p.id = any($1::uuid[]) and p.revoked_at is null`,
        [[...asked.keys()]],
      );
      const yes = new Set(rows.map(({ id }) => id));
      for (const { id, locked } of rows) if (locked) this.remember(id);
      for (const [id, waiting] of asked) for (const { done } of waiting) done(yes.has(id));
    } catch (error) {
      for (const waiting of asked.values()) for (const { failed } of waiting) failed(error);
    }
  }
}
