import type { SearchHit, SearchPage } from '@rt/contracts';

import { insightsPage } from './insights-page';
import { rendered } from './render';

const HIT: SearchHit = {
  ref: 'RT-2026-014-C7',
  url: '/contributions/RT-2026-014-C7',
  type: 'poll_result',
  lang: 'en-GB',
  title: '“Cost of energy” leads with 9 of 24 (38%).',
  excerpt: '“Cost of energy” leads with 9 of 24 (38%).',
  matches: [[9, 15]],
  roundtableRef: 'RT-2026-014',
  roundtableTitle: 'Battery supply chains',
  heldOn: '2026-03-12',
  sectors: [],
  regionLabel: null,
};

function page(hit: Partial<SearchHit>): string {
  const found = { items: [{ ...HIT, ...hit }], total: 1, totalIsFloor: false, facets: [], nextCursor: null };
  const view = { query: { q: 'energy' }, found: found as unknown as SearchPage, sectors: [] };
  return rendered(insightsPage(view).main);
}

describe('the page of results', () => {
  it('marks the matches in an excerpt', () => {
    const html = page({ excerpt: '… where energy is dear…', matches: [[8, 14]] });

    expect(html).toContain('… where <mark>energy</mark> is dear…');
  });

  it('does not say the same sentence twice where the title is the whole text', () => {
    expect(page({}).split('leads with 9 of 24')).toHaveLength(2);
  });
});
