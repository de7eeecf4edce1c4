import { readRoundtable } from '../forms/read-forms';
import type { PublicSlot } from '../public-rows';
import { rendered } from './render';
import { roundtablePage } from './roundtable-pages';

const SITE = {
  publicUrl: 'https://rt.example',
  organisationName: 'Institute',
  assets: { styles: [], scripts: [] },
  demo: false,
};
const PLANNED = { start: '2026-11-18T14:00', end: '2026-11-18T16:00', tz: 'Europe/London', fold: null };

const pageOf = (heldOn: string, slot: PublicSlot | null) =>
  roundtablePage(
    SITE,
    readRoundtable({
      ref: 'RT-2026-014',
      lang: 'en-GB',
      organisation_name: 'Institute',
      programme_title: null,
      slug: 'batteries',
      title: 'Batteries',
      question: 'Which barrier matters most?',
      purpose: '',
      held_on: heldOn,
      slot,
      place: 'Liverpool',
      region_code: null,
      rule: 'attributed',
      attendance: null,
      sectors: [],
      agenda: [],
      licence: 'CC BY 4.0',
      version: 1,
      published_on: '2026-12-03',
      sha256: '',
    }),
    [],
  );
const textOf = (...held: Parameters<typeof pageOf>) =>
  rendered(pageOf(...held).main)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page of a roundtable', () => {
  it('shows the planned date and the date on which it was held', () => {
    const text = textOf('2026-12-02', PLANNED);
    expect(text).toContain('Held 2 December 2026');
    expect(text).toContain('Planned for Wednesday 18 November 2026, 2pm to 4pm (London time)');
    expect(textOf('2026-12-02', null)).not.toContain('Planned for');
  });

  it('describes a roundtable held on another day as a moved event', () => {
    expect(pageOf('2026-12-02', PLANNED).jsonLd).toMatchObject({
      startDate: '2026-12-02',
      previousStartDate: '2026-11-18',
      eventStatus: 'https://schema.org/EventRescheduled',
    });
    expect(pageOf('2026-11-18', PLANNED).jsonLd).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled' });
  });
});
