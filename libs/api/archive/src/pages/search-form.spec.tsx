import type { ArchiveSearch } from '@rt/contracts';

import { rendered } from './render';
import { searchForm } from './search-form';

const hiddenIn = (html: string) =>
  Array.from(html.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g), ([, name, value]) => [name, value]);

describe('the search form', () => {
  it('asks again with what was asked, and keeps the filters and the order', () => {
    const html = rendered(searchForm({ q: 'grid "dates"', sector: 'space', sort: 'newest' } as ArchiveSearch));

    expect(html).toContain('value="grid &quot;dates&quot;"');
    expect(hiddenIn(html)).toEqual([
      ['sector', 'space'],
      ['sort', 'newest'],
    ]);
  });

  it('does not keep the page: another question begins at its first', () => {
    expect(hiddenIn(rendered(searchForm({ q: 'grid', after: 'abc' } as ArchiveSearch)))).toEqual([]);
  });
});
