import { Injectable } from '@nestjs/common';
import { type DeclarableTerm, DeclarableTermsQueries } from '@rt/api/organisation';
import { refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { SaidWhenJoining } from '@rt/api/seats';
import type { JoinByCodeRequest, JoiningQuestions } from '@rt/contracts';
import { takesPartOnline } from '@rt/domain/attribution';
import { regionLabel, stakeholderLabel } from '@rt/words';

/** Codes of terms; null where the directory has none. */
interface KnownOfInvited {
  readonly stakeholderType: string | null;
  readonly regionCode: string | null;
}

/** What is asked of people who join, and what they said (docs/decisions.md 27). */
@Injectable()
export class JoiningQuestionsQueries {
  constructor(private readonly terms: DeclarableTermsQueries) {}

  async asked({ orgId }: RoundtableFacts): Promise<JoiningQuestions> {
    const { types, places } = await this.terms.of(orgId);
    return {
      types: types.map(({ id, code }) => ({ id, label: stakeholderLabel(code) })),
      places: places.map(({ id, code }) => ({ id, label: regionLabel(code) })),
    };
  }

  /** What somebody said who joins by code; `invalid` for what was not among the choices. */
  async said({ orgId, format }: RoundtableFacts, request: JoinByCodeRequest): Promise<SaidWhenJoining> {
    const { typeId, placeId, online: byChat } = request;
    const online = takesPartOnline(format, byChat ? 'chat' : 'code');
    if (!typeId && !placeId) return seated({ online });
    const { types, places } = await this.terms.of(orgId);
    if (typeId && !types.some(({ id }) => id === typeId))
      refuse('invalid', { field: 'typeId', reason: 'term-unknown' });
    if (placeId && !places.some(({ id }) => id === placeId)) {
      refuse('invalid', { field: 'placeId', reason: 'term-unknown' });
    }
    return seated({ typeId, placeId, online });
  }

  async known(
    { orgId, format }: RoundtableFacts,
    { stakeholderType, regionCode }: KnownOfInvited,
  ): Promise<SaidWhenJoining> {
    const { types, places } = await this.terms.of(orgId);
    return seated({
      typeId: idOf(types, stakeholderType),
      placeId: idOf(places, regionCode),
      online: takesPartOnline(format, 'invitation'),
    });
  }
}

function idOf(terms: readonly DeclarableTerm[], wanted: string | null): string | undefined {
  return terms.find(({ code }) => code === wanted)?.id;
}

function seated(said: { typeId?: string; placeId?: string; online: boolean | null }): SaidWhenJoining {
  const { typeId, placeId, online } = said;
  return {
    ...(typeId ? { typeId } : {}),
    ...(placeId ? { placeId } : {}),
    ...(online === null ? {} : { online }),
  };
}
