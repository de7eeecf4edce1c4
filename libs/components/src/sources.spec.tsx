import { SourceLine, Sources } from './sources';
import { rendered } from './spec-rendered';

describe('Sources', () => {
  it('links addresses alone, without telling them where the reader came from', () => {
    expect(rendered(<Sources sources={['https://example.org/a?b=1&c=2', 'EP 1234567 B1']} />)).toBe(
      '<a href="https://example.org/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer nofollow">https://example.org/a?b=1&amp;c=2</a>; EP 1234567 B1',
    );
  });

  it('makes a link of nothing else, whatever a line holds', () => {
    expect(rendered(<SourceLine line="javascript:alert(1); <b>bold</b>" />)).not.toMatch(/<a|<b/);
  });
});
