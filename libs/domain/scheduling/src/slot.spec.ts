import { checkAhead } from './slot';

describe('checkAhead', () => {
  const nowMs = Date.UTC(2026, 10, 25, 12);

  it('passes what is to come and what is under way', () => {
    expect(checkAhead({ endMs: nowMs + 60_000, nowMs })).toEqual({ ok: true });
  });

  it('refuses what is over, unless that is meant', () => {
    expect(checkAhead({ endMs: nowMs, nowMs })).toMatchObject({
      ok: false,
      refusal: 'past-needs-confirmation',
      field: 'localStart',
    });
    expect(checkAhead({ endMs: nowMs - 1, nowMs, confirmed: true })).toEqual({ ok: true });
  });
});
