import { randomBytes, randomInt } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditLog,
  Database,
  Environment,
  Keys,
  ParticipantTokens,
  RateLimits,
  refuse,
} from '@rt/api/platform';
import { RoundtablesQueries, RUNNERS } from '@rt/api/roundtables';
import type { ClaimPairing, NewPairing, PairingClaim, PairStage } from '@rt/contracts';
import { v4 as uuidv4 } from 'uuid';

import { StagePairingsRepository } from './stage-pairings.repository';

/** How long a code stands on the stage, in ms. */
const VALID_MS = 120_000;
const PAIRINGS_AT_ONCE = { limit: 60, windowSec: 300 };

/** A screen without a sign-in: it shows a code, a facilitator types it, the screen gets its token (docs/decisions.md 28). */
@Injectable()
export class StagePairings {
  constructor(
    private readonly pairings: StagePairingsRepository,
    private readonly roundtables: RoundtablesQueries,
    private readonly tokens: ParticipantTokens,
    private readonly keys: Keys,
    private readonly limits: RateLimits,
    private readonly audit: AuditLog,
    private readonly environment: Environment,
    private readonly database: Database,
  ) {}

  /** Makes a code for a screen at this network address. */
  async begin(address: string): Promise<NewPairing> {
    await this.limits.take(`pairing ${address}`, PAIRINGS_AT_ONCE);
    const pairing = { pairingId: uuidv4(), code: newCode(), secret: randomBytes(32).toString('base64url') };
    const hashes = { codeHash: this.hash(pairing.code), secretHash: this.hash(pairing.secret) };
    // Two screens with one code would show one roundtable's results on another's wall.
    if (!(await this.pairings.insert(pairing.pairingId, hashes, VALID_MS))) return this.begin(address);
    return { ...pairing, expiresInMs: VALID_MS };
  }

  /** Asked by the screen until somebody has typed its code; the token is given once. `gone` when it is too old or used. */
  async claim({ pairingId, secret }: ClaimPairing): Promise<PairingClaim> {
    const pairing = await this.pairings.find(pairingId);
    if (!pairing || pairing.secretHash !== this.hash(secret)) return refuse('not-found');
    if (pairing.claimed || (pairing.expired && !pairing.roundtableId)) return refuse('gone');
    if (!pairing.roundtableId) return { waiting: true, stageToken: null };
    if (!(await this.pairings.claim(pairingId))) return refuse('gone');
    const { orgId, id: roundtableId } = await this.roundtables.facts(pairing.roundtableId);
    return { waiting: false, stageToken: this.tokens.issueForStage({ roundtableId, orgId }, pairingId) };
  }

  /** Pairs the screen that shows the code with a roundtable; a code serves once. */
  async pair(actor: Actor, roundtableId: string, { code }: PairStage): Promise<void> {
    const { programmeId } = await this.roundtables.factsFor(actor, roundtableId, RUNNERS);
    const paired = await this.database.transaction(async () => {
      const pairingId = await this.pairings.pair(this.hash(code.replace(' ', '')), roundtableId);
      if (!pairingId) return false;
      await this.audit.record({
        actor,
        verb: 'pair-stage',
        subjectType: 'roundtable',
        subjectId: roundtableId,
        roundtableId,
        programmeId,
      });
      return true;
    });
    if (!paired) await this.refuseWrongCode(actor);
  }

  private async refuseWrongCode(actor: Actor): Promise<never> {
    const who = actor.kind === 'account' ? actor.accountId : actor.kind;
    await this.limits.take(`pairing-code ${who}`, { limit: this.environment.limits.wrongCodes, windowSec: 300 });
    return refuse('wrong-pairing-code');
  }

  private hash(value: string): string {
    return this.keys.hmac('stage', `pairing:${value}`).toString('hex');
  }
}

function newCode(): string {
  return String(randomInt(10_000_000, 100_000_000));
}
