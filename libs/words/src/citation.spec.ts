import type { CitedPublication } from './citation';
import { citation } from './citation';

const publication: CitedPublication = {
  author: 'Roundtable participant (unattributed)',
  title: 'Grid connection dates delay cell plants',
  ref: 'RT-2026-014-C7',
  version: 1,
  publishedOn: '2026-03-20',
  roundtableTitle: 'Powering the battery plants',
  organisation: 'Example Policy Institute',
  url: 'https://roundtable.example/contributions/RT-2026-014-C7',
};

describe('citation', () => {
  it('says who, when, what, where and which version', () => {
    expect(citation(publication)).toBe(
      'Roundtable participant (unattributed) (2026). Grid connection dates delay cell plants. RT-2026-014-C7, version 1. ' +
        'In: Powering the battery plants. Example Policy Institute. https://roundtable.example/contributions/RT-2026-014-C7',
    );
  });

  it('does not double the end of a title', () => {
    expect(citation({ ...publication, title: 'Who pays?' })).toContain(' Who pays? RT-2026-014-C7, version 1.');
  });
});
