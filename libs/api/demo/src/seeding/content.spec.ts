import { CONTRIBUTIONS, markedAsSample, PUBLISHED, READY, SCHEDULED } from './content';

describe('the content of the demo', () => {
  it('marks every text as a sample, and names a source for figures where it gives some', () => {
    for (const sample of CONTRIBUTIONS) {
      const givesFigures = /\d|third|two years/.test(sample.body);
      const text = markedAsSample(sample);
      expect(text).toContain('Sample, said by no participant.');
      expect([sample.title, text.includes('The figures are from')]).toEqual([sample.title, givesFigures]);
    }
  });

  it('names the town of a roundtable once: the place follows the venue in every mail and calendar entry', () => {
    for (const { place, venue } of [PUBLISHED, SCHEDULED, READY]) expect(venue.endsWith(`, ${place}`)).toBe(false);
  });
});
