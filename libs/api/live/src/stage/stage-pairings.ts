import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ParticipantTokens, refuse, RepeatedTasks } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { ClaimPairingRequest, NewPairing, PairingClaim } from '@rt/contracts';
import { v4 as uuidv4 } from 'uuid';

import { PairingCodes } from './pairing-codes';
import { StagePairingsRepository } from './stage-pairings.repository';

/** How long a code stands on the stage, in ms. */
const VALID_MS = 120_000;
/** Codes of yesterday are deleted this often, in ms, whether or not anybody pairs a screen. */
const SWEEP_MS = 3_600_000;

/** A screen without a sign-in: it shows a code, a facilitator types it, the screen gets its token (docs/decisions.md 28). */
@Injectable()
export class StagePairings implements OnApplicationBootstrap {
  constructor(
    private readonly pairings: StagePairingsRepository,
    private readonly codes: PairingCodes,
    private readonly roundtables: RoundtablesQueries,
    private readonly tokens: ParticipantTokens,
    private readonly tasks: RepeatedTasks,
  ) {}

  onApplicationBootstrap(): void {
    this.tasks.every(SWEEP_MS, () => this.pairings.sweep());
  }

  async begin(address: string): Promise<NewPairing> {
    const pairing = { pairingId: uuidv4(), ...(await this.codes.make(address)) };
    const hashes = { codeHash: this.codes.hash(pairing.code), secretHash: this.codes.hash(pairing.secret) };
    // Two screens with one code would show one roundtable's results on another's wall.
    if (!(await this.pairings.insert(pairing.pairingId, hashes, VALID_MS))) return this.begin(address);
    return { ...pairing, expiresInMs: VALID_MS };
  }

  /** Polled until the code is typed; repeats the token while the code lasts. `gone`: too old or disconnected. */
  async claim({ pairingId, secret }: ClaimPairingRequest): Promise<PairingClaim> {
    const pairing = await this.pairings.find(pairingId);
    if (!pairing || pairing.secretHash !== this.codes.hash(secret)) return refuse('not-found');
    if (pairing.expired && !pairing.roundtableId) return refuse('gone');
    if (!pairing.roundtableId) return { waiting: true, stageToken: null, keysMoveSession: false };
    if (!(await this.pairings.claim(pairingId))) return refuse('gone');
    const { orgId, id: roundtableId } = await this.roundtables.facts(pairing.roundtableId);
    const stageToken = this.tokens.issueForStage({ pairingId, roundtableId, orgId });
    return { waiting: false, stageToken, keysMoveSession: pairing.keysMoveSession };
  }
}
