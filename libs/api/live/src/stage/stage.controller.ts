import { Body, Controller, Delete, HttpCode, Param, Post, Req } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, ForStage, IdPipe, networkOf, Public } from '@rt/api/platform';
import {
  ClaimPairingRequest,
  NewPairing,
  NoBody,
  PairingClaim,
  PairStageRequest,
  PressStageKeyRequest,
  StageKeyPressed,
} from '@rt/contracts';
import type { Request } from 'express';

import { PairStage } from './pair-stage';
import { PressStageKey } from './press-stage-key';
import { StagePairings } from './stage-pairings';
import { UnpairStages } from './unpair-stages';

/** Pairing the room's screen, and its keys. */
@Controller('api')
export class StageController {
  constructor(
    private readonly pairings: StagePairings,
    private readonly pairStage: PairStage,
    private readonly unpairStages: UnpairStages,
    private readonly pressStageKey: PressStageKey,
  ) {}

  @Post('stage/pairings')
  @Public()
  @Answers(201, NewPairing)
  begin(@Req() request: Request, @Body() _body: NoBody): Promise<NewPairing> {
    return this.pairings.begin(networkOf(request.ip));
  }

  @Post('stage/pairings/claim')
  @HttpCode(200)
  @Public()
  @Answers(200, PairingClaim)
  claim(@Body() body: ClaimPairingRequest): Promise<PairingClaim> {
    return this.pairings.claim(body);
  }

  @Post('stage/keys')
  @HttpCode(200)
  @ForStage()
  @Answers(200, StageKeyPressed)
  press(@CurrentActor() actor: Actor, @Body() body: PressStageKeyRequest): Promise<StageKeyPressed> {
    return this.pressStageKey.run(actor, body);
  }

  @Post('roundtables/:roundtableId/stage')
  @HttpCode(204)
  @Answers(204)
  pair(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: PairStageRequest,
  ): Promise<void> {
    return this.pairStage.run(actor, roundtableId, body);
  }

  @Delete('roundtables/:roundtableId/stage')
  @HttpCode(204)
  @Answers(204)
  unpair(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<void> {
    return this.unpairStages.run(actor, roundtableId);
  }
}
