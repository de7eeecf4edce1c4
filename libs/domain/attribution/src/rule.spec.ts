import { isRule, isUnattributed, mayChangeRule, RULES, ruleText } from './rule';

const [attributed, , chatham] = RULES;

describe('ruleText', () => {
  it.each(RULES)('tells what %s means, in the house style', (rule) => {
    const { text, short, title, ruleVersion } = ruleText(rule);
    const all = [title, short, ...text].join(' ');
    expect(ruleVersion).toBeGreaterThan(0);
    expect(text.length).toBeGreaterThan(1);
    expect(all).not.toMatch(/!|n't|\bplease\b|%/i);
    // Until sealing the server could link, and the text must say so.
    expect(all).toContain('Until then the server could link an answer to a participant');
  });

  it('says what a rule means without its title where the title stands already', () => {
    for (const rule of RULES) {
      const { meaning, short, title } = ruleText(rule);
      expect(meaning).not.toContain(title);
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(short.toLowerCase()).toBe(`${title}: ${meaning}`.toLowerCase());
    }
  });

  it('promises to keep no name only where none is kept', () => {
    for (const rule of RULES) {
      expect(ruleText(rule).text.some((line) => line.includes('without your name'))).toBe(isUnattributed(rule));
    }
  });
});

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

  it('lets it loosen when everybody has consented', () => {
    expect(mayChangeRule(chatham!, attributed!, { live: false, hasAccepted: true, allConsented: true }).ok).toBe(true);
    expect(mayChangeRule(chatham!, attributed!, { live: true, hasAccepted: true, allConsented: true }).ok).toBe(false);
  });
});
