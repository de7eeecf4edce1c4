import { HttpClient } from '@rt/web/data';

import { type HandedPairing, Pairing, type PairingView, readHanded } from './pairing';

type Reply = { readonly status?: number; readonly body: object } | 'unreachable';

/** An HTTP client whose server answers as `reply` says. */
function httpWith(reply: (path: string, body: Record<string, unknown>) => Reply) {
  const fetch = (path: string, init: RequestInit) => {
    const answer = reply(path, JSON.parse(String(init.body)) as Record<string, unknown>);
    if (answer === 'unreachable') return Promise.reject(new TypeError('no network'));
    const { status = 200, body } = answer;
    const text = JSON.stringify(body);

    return Promise.resolve({ ok: status < 400, status, text: () => Promise.resolve(text), headers: new Headers() });
  };

  return new HttpClient({ fetch: fetch as unknown as typeof globalThis.fetch });
}

function run(reply: (path: string, body: Record<string, unknown>) => Reply, handed: HandedPairing | null = null) {
  const views: PairingView[] = [];
  const tokens: string[] = [];
  /** Those whose keys move the session. */
  const keys: string[] = [];
  const pairing = new Pairing({
    http: httpWith(reply),
    handed,
    onView: (view) => views.push(view),
    onPaired: (paired) => {
      tokens.push(paired.token);
      if (paired.keysMoveSession) keys.push(paired.token);
    },
    askEveryMs: 5,
  });
  pairing.start();

  return { views, tokens, keys, pairing };
}

async function until(check: () => boolean): Promise<void> {
  const end = Date.now() + 3000;
  while (!check()) {
    if (Date.now() > end) throw new Error('it did not happen within 3 seconds');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

const asked = (path: string) => path === '/api/stage/pairings';
const newPairing = (code: string, expiresInMs = 120_000) => ({
  body: { pairingId: code, secret: `secret of ${code}`, code, expiresInMs },
});

describe('Pairing', () => {
  it('shows a code until somebody enters it, then hands over the token', async () => {
    let claims = 0;
    const at = run((path, body) => {
      if (asked(path)) return newPairing('73920461');
      claims += 1;
      expect(body).toEqual({ pairingId: '73920461', secret: 'secret of 73920461' });

      return {
        body:
          claims < 3
            ? { waiting: true, stageToken: null, keysMoveSession: false }
            : { waiting: false, stageToken: 'T', keysMoveSession: false },
      };
    });
    await until(() => at.tokens.length > 0);

    expect(at.views).toEqual([{ code: '73920461', failed: false }]);
    expect(at).toMatchObject({ tokens: ['T'], keys: [] });
    expect(claims).toBe(3);
  });

  it('takes a new code when the old one is over, by its time or by the server', async () => {
    const codes = ['1', '2', '3'];
    const at = run((path, body) => {
      if (asked(path)) return newPairing(codes.shift() ?? 'last', codes.length === 2 ? 0 : 120_000);
      if (body['pairingId'] === '2') return { status: 404, body: { code: 'not-found', message: 'Gone', traceId: 't' } };

      return { body: { waiting: true, stageToken: null, keysMoveSession: false } };
    });
    await until(() => at.views.length === 3);
    at.pairing.stop();

    expect(at.views.map((view) => view.code)).toEqual(['1', '2', '3']);
  });

  it('goes on trying while the server cannot be reached', async () => {
    let tries = 0;
    const at = run((path) => {
      tries += 1;
      if (tries <= 2) return 'unreachable';

      return asked(path) ? newPairing('9') : { body: { waiting: false, stageToken: 'T', keysMoveSession: false } };
    });
    await until(() => at.tokens.length > 0);

    expect(at.views.map((view) => view.failed)).toEqual([true, true, false]);
  });

  it('takes a pairing that the console has begun, without showing a code', async () => {
    const at = run(
      (path, body) => {
        if (asked(path)) throw new Error('it asked for a code');
        expect(body).toEqual({ pairingId: 'P', secret: 'S' });

        return { body: { waiting: false, stageToken: 'T', keysMoveSession: true } };
      },
      { pairingId: 'P', secret: 'S' },
    );
    await until(() => at.tokens.length > 0);

    expect(at).toMatchObject({ tokens: ['T'], keys: ['T'], views: [] });
  });

  it('shows a code where the pairing of the console is used up', async () => {
    const at = run(
      (path) =>
        asked(path) ? newPairing('5') : { status: 410, body: { code: 'gone', message: 'Used', traceId: 't' } },
      { pairingId: 'P', secret: 'S' },
    );
    await until(() => at.views.length > 0);
    at.pairing.stop();

    expect(at.views).toEqual([{ code: '5', failed: false }]);
  });
});

describe('readHanded', () => {
  it('reads the pairing of an address and nothing else', () => {
    const pairingId = '0f8fad5b-d9cb-469f-a165-70867728950e';
    expect(readHanded(`#pair=${pairingId}.a_B-9`)).toEqual({ pairingId, secret: 'a_B-9' });
    expect(['', '#pair=', `#pair=${pairingId}.`, `#pair=${pairingId}.<b>`].map(readHanded)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
