import { REGIONS } from '@rt/domain/attribution';
import { flattenSectors } from '@rt/domain/insight';

import { contributionLabel, officialRegion, regionLabel, seedSectorLabel } from './term-words';

describe('the words of terms', () => {
  it('name a region as people do, and as the statistics office does', () => {
    expect([regionLabel('TLC'), officialRegion('TLC')]).toEqual(['North East', 'North East (England)']);
    expect(new Set(REGIONS.map(officialRegion)).size).toBe(12);
  });

  it('show a term that is not in the list by its id', () => {
    expect(contributionLabel('case_study')).toBe('Case study');
    expect(contributionLabel('prophecy')).toBe('prophecy');
  });

  it('name each sector of the beginning once', () => {
    const labels = flattenSectors().map(({ id }) => seedSectorLabel(id));

    expect(labels.slice(0, 2)).toEqual(['Advanced Manufacturing', 'Aerospace']);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
