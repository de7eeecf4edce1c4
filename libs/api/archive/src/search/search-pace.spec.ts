import type { Environment } from '@rt/api/platform';

import { SearchPace } from './search-pace';

describe('SearchPace', () => {
  const pace = (): SearchPace => new SearchPace({ limits: { searchesPerMin: 2 } } as unknown as Environment);

  it('refuses an address above the limit, and no other', () => {
    const it = pace();
    it.take('one', 1000);
    it.take('one', 1000);
    expect(() => it.take('one', 1001)).toThrow(expect.objectContaining({ code: 'rate-limited' }));
    expect(() => it.take('other', 1001)).not.toThrow();
  });

  it('forgets after a minute', () => {
    const it = pace();
    for (const at of [100_000, 100_001]) it.take('one', at);
    expect(() => it.take('one', 160_000)).not.toThrow();
  });
});
