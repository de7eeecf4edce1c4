import type { SessionFacts } from '@rt/contracts/plain';
import { render } from '@testing-library/react';

import { JoinStrip } from './join-strip';

/** The end of the strip of a roundtable in a zone, at a moment of the server. */
function endOfStrip(tz: string, moment: string): string | null {
  const session = { joinCode: null, joinUrl: '', activityCount: 3, rule: 'attributed', tz } as SessionFacts;
  const clockOffsetMs = Date.parse(moment) - performance.now();
  const { container, unmount } = render(<JoinStrip session={session} clockOffsetMs={clockOffsetMs} number={1} />);
  const told = container.textContent;
  unmount();

  return told;
}

describe('the clock at the foot of the screen', () => {
  it('tells the time of the server where the roundtable is, whatever computer stands at the screen', () => {
    expect(endOfStrip('Asia/Tokyo', '2027-03-12T14:05:00Z')).toMatch(/23:05$/);
    expect(endOfStrip('America/Lima', '2031-01-02T14:05:00Z')).toMatch(/09:05$/);
  });

  it('tells the zone of the computer where its browser does not know that of the roundtable', () => {
    const here = new Date('2027-03-12T14:05:00Z').toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    expect(endOfStrip('Mars/Olympus', '2027-03-12T14:05:00Z')).toMatch(new RegExp(`${here}$`));
  });
});
