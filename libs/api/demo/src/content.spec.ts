import { PUBLISHED, READY, SCHEDULED } from './content';

describe('the content of the demo', () => {
  it('names the town of a roundtable once: the place follows the venue in every mail and calendar entry', () => {
    for (const { place, venue } of [PUBLISHED, SCHEDULED, READY]) expect(venue.endsWith(`, ${place}`)).toBe(false);
  });
});
