import { escapeMarkup } from './escape-markup';

describe('escapeMarkup', () => {
  it('leaves no sign that could begin or end markup, and nothing else changed', () => {
    expect(escapeMarkup(`<a href="x" title='y'>R&D</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D&lt;/a&gt;',
    );
    expect(escapeMarkup('&amp;')).toBe('&amp;amp;');
    expect(escapeMarkup('Caffè, 東京 – “so”')).toBe('Caffè, 東京 – “so”');
  });
});
