import { Keys } from '../keys/keys';
import { ParticipantTokens, SESSION_OVER } from './participant-tokens';

const ACTOR = {
  participationId: '0193e4a0-1111-7abc-8def-0123456789ab',
  roundtableId: '0193e4a0-2222-7abc-8def-0123456789ab',
  orgId: '0193e4a0-3333-7abc-8def-0123456789ab',
};

describe('ParticipantTokens', () => {
  const tokens = new ParticipantTokens(new Keys(Buffer.from('secret')));
  const token = tokens.issue(ACTOR);

  it('reads back whose token it is', () => {
    expect(tokens.read(token)).toEqual({ kind: 'participant', ...ACTOR });
  });

  it('tells a stage from a participant', () => {
    const { participationId: pairingId, roundtableId, orgId } = ACTOR;
    const stageActor = { pairingId, roundtableId, orgId };
    const stage = tokens.issueForStage(stageActor);

    expect(tokens.read(stage)).toEqual({ kind: 'stage', ...stageActor });
  });

  it('refuses a token with any character changed, shortened or signed by another server', () => {
    for (let at = 0; at < token.length; at += 1) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect(tokens.read(changed)).toBeUndefined();
    }
    expect(tokens.read(token.slice(1))).toBeUndefined();
    expect(new ParticipantTokens(new Keys(Buffer.from('other'))).read(token)).toBeUndefined();
  });

  it('refuses a revoked roundtable until it is restored', () => {
    tokens.revoke([ACTOR.roundtableId]);
    expect(tokens.read(token)).toBeUndefined();

    tokens.restore([ACTOR.roundtableId]);
    expect(tokens.read(token)).toEqual({ kind: 'participant', ...ACTOR });
  });

  it('says why the token of a seat is refused that has ended, and of no other', () => {
    tokens.revoke([ACTOR.participationId], { code: 'seat-taken-out' });

    expect([tokens.read(token), tokens.refusalOf(token)]).toEqual([undefined, { code: 'seat-taken-out' }]);
    expect(tokens.whose(token)).toMatchObject(ACTOR);
    const forged = token.slice(0, -1) + (token.endsWith('A') ? 'E' : 'A');
    expect([tokens.whose(forged), tokens.refusalOf(forged)]).toEqual([undefined, { code: 'not-signed-in' }]);
    tokens.restore([ACTOR.participationId]);
    expect(tokens.read(token)).toEqual({ kind: 'participant', ...ACTOR });
  });

  it('says of a seat in a room that is over that it has ended with the room, unless it had ended before', () => {
    tokens.revoke([ACTOR.roundtableId], SESSION_OVER);
    expect(tokens.refusalOf(token)).toEqual({ code: 'participation-ended', detail: { over: true } });

    tokens.revoke([ACTOR.participationId], { code: 'seat-taken-out' });
    expect(tokens.refusalOf(token)).toEqual({ code: 'seat-taken-out' });
    tokens.restore([ACTOR.roundtableId, ACTOR.participationId]);
  });
});
