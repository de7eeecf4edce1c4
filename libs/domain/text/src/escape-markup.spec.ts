import { escapeMarkup } from './escape-markup';

describe('escapeMarkup', () => {
  it('leaves no sign that could begin or end markup, and nothing else changed', () => {
    expect(escapeMarkup(`<a href="x" title='y'>R&D</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;D&lt;/a&gt;',
    );
    expect(escapeMarkup('&amp;')).toBe('&amp;amp;');
    expect(escapeMarkup('Caffè, 東京 – “so”')).toBe('Caffè, 東京 – “so”');
  });

  it('leaves out what no XML may hold, which would make the whole of a drawing unreadable', () => {
    expect(escapeMarkup('a\uFFFEb\uFFFFc\u0000d\u001Be\uD83Df')).toBe('abcdef');
    expect(escapeMarkup('a\tb\nc\uFFFD 🌍')).toBe('a\tb\nc\uFFFD 🌍');
  });
});
