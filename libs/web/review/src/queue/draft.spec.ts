import type { Mention } from '@rt/contracts';

import { freshDraft, isChanged, markedTexts } from './draft';

const ITEM = { title: 'Grid dates', body: 'Ada Example said so.' };
const MENTIONS: readonly Mention[] = [{ field: 'body', start: 0, end: 11, kind: 'name' }];

describe('a draft of a review', () => {
  const fresh = freshDraft(MENTIONS);
  const marked = markedTexts(ITEM, fresh.places);

  it('begins with every place taken out', () => {
    expect(marked).toEqual({ title: 'Grid dates', body: '[redacted: name] said so.' });
  });

  it('can lose words only where they differ from the marks and are not stored', () => {
    const edited = { ...marked, body: 'She said so.' };
    expect(isChanged(ITEM, undefined)).toBe(false);
    expect(isChanged(ITEM, fresh)).toBe(false);
    expect(isChanged(ITEM, { ...fresh, edited: marked })).toBe(false);
    expect(isChanged(ITEM, { ...fresh, edited })).toBe(true);
    expect(isChanged(ITEM, { ...fresh, edited: { ...marked, title: 'Dates' } })).toBe(true);
    expect(isChanged(ITEM, { ...fresh, edited, stored: true })).toBe(false);
  });
});
