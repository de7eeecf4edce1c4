import { Injectable } from '@nestjs/common';
import { RuleAcknowledgements } from '@rt/api/activities';
import { ParticipantTokens } from '@rt/api/platform';
import { ParticipationsRepository } from '@rt/api/sessions';

/**
 * Who may no longer take part, in the memory of this process: tokens are checked without a statement, so each process
 * learns by the clock whose place has ended or was given back (docs/decisions.md 26).
 */
@Injectable()
export class ParticipantAccess {
  private readonly ended = new Set<string>();

  constructor(
    private readonly tokens: ParticipantTokens,
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly participations: ParticipationsRepository,
  ) {}

  /** Looks whose places have ended and whose were given back since the last look. */
  async look(): Promise<void> {
    const revoked = new Set(await this.participations.revoked());
    this.end([...revoked].filter((id) => !this.ended.has(id)));
    const missing = [...this.ended].filter((id) => !revoked.has(id));
    if (missing.length > 0) this.giveBack(await this.participations.standing(missing));
  }

  /** True once this process knows that the place has ended. */
  hasEnded(participationId: string): boolean {
    return this.ended.has(participationId);
  }

  private end(participationIds: readonly string[]): void {
    this.tokens.revoke(participationIds);
    this.acknowledgements.forget(participationIds);
    for (const id of participationIds) this.ended.add(id);
  }

  private giveBack(participationIds: readonly string[]): void {
    this.tokens.restore(participationIds);
    for (const id of participationIds) this.ended.delete(id);
  }
}
