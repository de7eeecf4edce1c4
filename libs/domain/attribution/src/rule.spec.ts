import { isRule, mayChangeRule, RULES } from './rule';

const [attributed, , chatham] = RULES;

describe('isRule', () => {
  it('knows the four', () => {
    expect(RULES.every(isRule)).toBe(true);
    expect(['Chatham House', '', null, 0, 'toString'].some(isRule)).toBe(false);
  });
});

describe('mayChangeRule', () => {
  const quiet = { live: false, hasAccepted: false };

  it.each(RULES.flatMap((from, a) => RULES.map((to, b) => [from, to, b >= a] as const)))(
    'from %s to %s once somebody has accepted: %s',
    (from, to, allowed) => {
      expect(mayChangeRule(from, to, { live: false, hasAccepted: true }).ok).toBe(allowed);
      expect(mayChangeRule(from, to, quiet).ok).toBe(true);
      expect(mayChangeRule(from, to, { live: true, hasAccepted: false }).ok).toBe(from === to);
    },
  );

  it('says which it is', () => {
    expect(mayChangeRule(chatham!, attributed!, { live: false, hasAccepted: true })).toMatchObject({
      refusal: 'rule-may-not-loosen',
      field: 'rule',
    });
    expect(mayChangeRule(attributed!, chatham!, { live: true, hasAccepted: true })).toMatchObject({
      refusal: 'wrong-state',
    });
  });
});
