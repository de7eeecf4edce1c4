import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

import { MayBeLeftOut } from '../fields/may-be-left-out';

export class NewPairing {
  @IsUUID() pairingId!: string;
  @IsString() code!: string;
  @IsString() secret!: string;
  @IsInt() expiresInMs!: number;
}

export class ClaimPairingRequest {
  @IsUUID() pairingId!: string;
  @IsString() @Length(20, 100) secret!: string;
}

export class PairingClaim {
  @IsBoolean() waiting!: boolean;
  @IsOptional() @IsString() stageToken!: string | null;
  /** The keys of this screen move the session. */
  @IsBoolean() keysMoveSession!: boolean;
}

export class PairStageRequest {
  @Matches(/^[0-9]{4} ?[0-9]{4}$/, { message: 'enter-pairing-code' }) code!: string;
  /** Lets PageDown, PageUp and B on this screen move the session; left out, they do nothing. */
  @MayBeLeftOut() @IsBoolean() keysMoveSession?: boolean;
}

/** A key of the room's screen. */
export class PressStageKeyRequest {
  @IsIn(['next', 'back', 'blank', 'unblank']) act!: 'next' | 'back' | 'blank' | 'unblank';
  /** The current activity as the screen knew it: once another is current, next and back do nothing more. */
  @IsOptional() @IsUUID() from?: string | null;
}

/** How the session stands after a key of the room's screen. */
export class StageKeyPressed {
  @IsOptional() @IsUUID() currentActivityId!: string | null;
  @IsBoolean() blank!: boolean;
}
