import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { isUnattributed, RULE_VERSION, RULES } from '@rt/domain/attribution';

import { ruleText } from './rule-text';
import { rules } from './words.en-GB.json';

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

  it('has the version that people consent to: a word that changes raises it', () => {
    const words = createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);

    expect([RULE_VERSION, words]).toEqual([3, '4003b6628a2b7c3b']);
  });

  it('keeps the words of each version where a data protection officer finds them', () => {
    const page = readFileSync(`${__dirname}/../../../docs/data-protection/texts-of-the-rules.md`, 'utf8');

    const [, ...versions] = page.split('\n## ');
    expect(versions.map((text) => text.split('\n')[0])).toEqual(['Version 3', 'Version 2', 'Version 1']);
    const paragraphs = RULES.flatMap((rule) => ruleText(rule).text);
    expect(paragraphs.filter((paragraph) => !versions[0]?.includes(`\n\n${paragraph}\n`))).toEqual([]);
  });
});
