import { ACTIVITY_KINDS, kinds } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';

import { editors, kindLabel } from './editors';

describe('the editors', () => {
  it.each(ACTIVITY_KINDS)('are there for every kind, with a name, and show on a phone what was written: %s', (kind) => {
    const [config] = samples[kind].configs;
    expect(kindLabel(kind)).toMatch(/^[A-Z]/);
    expect(kinds[kind].checkConfig(editors[kind].forPreview(config))).toEqual({ ok: true, value: config });
    expect(editors[kind].neededTexts(config).filter(({ text }) => text === '')).toEqual([]);
  });

  it.each(ACTIVITY_KINDS)(
    'ask about items where the kind takes some, in words that its rules let through: %s',
    (kind) => {
      const { takesItems, checkConfig } = kinds[kind];
      const asked = editors[kind].ofItems?.(['Energy', 'Skills']);
      expect(asked !== undefined).toBe(takesItems !== undefined);
      if (!asked || !takesItems) return;
      expect(asked.question).toMatch(/\?$/);
      expect(checkConfig(asked.config).ok).toBe(true);
      const all = (length: number) => Array.from({ length }, (_, at) => `Item ${at}`);
      expect(checkConfig(editors[kind].ofItems?.(all(takesItems.most)).config).ok).toBe(true);
      expect(checkConfig(editors[kind].ofItems?.(all(takesItems.most + 1)).config).ok).toBe(false);
    },
  );
});
