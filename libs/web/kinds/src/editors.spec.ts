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
});
