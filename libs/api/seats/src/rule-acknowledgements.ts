import { Injectable } from '@nestjs/common';
import { Database, type ParticipantActor, refuse } from '@rt/api/platform';
import { PRESENT_RULES } from '@rt/api/roundtables';

/** Lookups of the same few milliseconds share one statement. */
const GATHER_MS = 5;
const MOST_REMEMBERED = 50_000;
/** After a crash of the database, processes restore what they remember within seconds. A phone that retries at once only adds load. */
const LOST_RETRY_MS = 2000;

interface Asked {
  readonly done: (acknowledged: boolean) => void;
  readonly failed: (error: unknown) => void;
}

interface Row {
  readonly id: string;
  /** Of the rule as it stands, and of the one that was accepted. */
  readonly version: number;
  readonly accepted: number | null;
  readonly locked: boolean;
}

/** Memory outlives a crash; from the start the rule is locked, so a yes is final (docs/decisions.md 16). */
@Injectable()
export class RuleAcknowledgements {
  /** Whose yes is for good, and the version that each yes is for. */
  private readonly accepted = new Set<string>();
  private readonly versions = new Map<string, number>();
  private asked = new Map<string, Asked[]>();

  constructor(private readonly database: Database) {}

  inMemory({ participationId }: Pick<ParticipantActor, 'participationId'>): boolean {
    return this.accepted.has(participationId);
  }

  /** Throws `rule-not-acknowledged` when the participant has not accepted the present rule. */
  async need(actor: ParticipantActor): Promise<void> {
    if (this.inMemory(actor)) return;
    if (!(await this.has(actor.participationId))) refuse('rule-not-acknowledged', { retryAfterMs: LOST_RETRY_MS });
  }

  async has(participationId: string): Promise<boolean> {
    return this.gather(participationId);
  }

  remembered(): string[] {
    return [...this.versions.keys()];
  }

  /** The version of the rule that this process remembers to have been accepted; null without. */
  versionOf(participationId: string): number | null {
    return this.versions.get(participationId) ?? null;
  }

  /** The participant has accepted this version, for good where the rule is locked. */
  remember(participationId: string, version: number, isLocked: boolean): void {
    // Moved to the end: the longest unconfirmed is the first to be forgotten.
    this.versions.delete(participationId);
    const [oldest] = this.versions.keys();
    if (oldest !== undefined && this.versions.size >= MOST_REMEMBERED) this.forget([oldest]);
    this.versions.set(participationId, version);
    if (isLocked) this.accepted.add(participationId);
  }

  /** No longer taken from memory: the participation ended or its rule changed. */
  forget(participationIds: readonly string[]): void {
    for (const id of participationIds) {
      this.accepted.delete(id);
      this.versions.delete(id);
    }
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
      const rows = await this.database.query<Row>(
        `select p.id, r.version, r.locked, a.accepted_rule_version as accepted from participations p
         join (${PRESENT_RULES}) r on r.id = p.roundtable_id
         left join arrivals a on a.participation_id = p.id
         where p.id = any($1::uuid[]) and p.revoked_at is null`,
        [[...asked.keys()]],
      );
      const said = rows.filter(({ id, version, accepted }) => [accepted, this.versionOf(id)].includes(version));
      for (const { id, version, locked } of said) this.remember(id, version, locked);
      const yes = new Set(said.map(({ id }) => id));
      for (const [id, waiting] of asked) for (const { done } of waiting) done(yes.has(id));
    } catch (error) {
      for (const waiting of asked.values()) for (const { failed } of waiting) failed(error);
    }
  }
}
