import fc from 'fast-check';

import { parseMarkup } from '../markup';
import { checkSources, joinSources, sourceLink, sourceMarkup, SOURCES_MAX, splitSources } from './check-sources';

const check = (...sources: unknown[]) => checkSources(sources, 'sources');

describe('checkSources', () => {
  it.each([
    ['10.1038/NPHYS1170', 'https://doi.org/10.1038/nphys1170'],
    ['doi:10.1038/nphys1170', 'https://doi.org/10.1038/nphys1170'],
    ['DOI 10.1038/nphys1170', 'https://doi.org/10.1038/nphys1170'],
    ['http://dx.doi.org/10.1038/nphys1170?utm_source=x#abstract', 'https://doi.org/10.1038/nphys1170'],
    ['https://doi.org/10.1002/%28sici%291097%3C338%3E3.0.co', 'https://doi.org/10.1002/(sici)1097%3C338%3E3.0.co'],
    ['10.1002/(SICI)1097<338>3.0.CO', 'https://doi.org/10.1002/(sici)1097%3C338%3E3.0.co'],
    ['HTTPS://Www.Example.org/A/b?c=1#d', 'https://www.example.org/A/b?c=1#d'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org:8443/report', 'https://example.org:8443/report'],
    ['https://example.org/café"', 'https://example.org/caf%C3%A9%22'],
    ['https://example.org/@team', 'https://example.org/@team'],
    ['EP 1234567 B1', 'EP 1234567 B1'],
    ['US 10,123,456 B2', 'US 10123456 B2'],
    ['EP/X012345/1', 'EP/X012345/1'],
    ['Innovate UK 10012345', 'Innovate UK 10012345'],
  ])('takes %s', (written, stored) => {
    expect(check(written)).toEqual({ ok: true, value: [stored] });
    expect(check(stored)).toEqual({ ok: true, value: [stored] });
  });

  it.each([
    ['a script', 'javascript:alert(12345)', 'source-wrong'],
    ['a script behind a control', 'java\u0000script:alert(1234)', 'text-unstorable'],
    ['data', 'data:text/html,12345', 'source-wrong'],
    ['an address that anybody on the way can change', 'http://example.org/report', 'source-not-https'],
    ['another scheme', 'ftp://example.org/1234', 'source-not-https'],
    ['an address without a scheme', 'www.example.org/2024', 'source-not-https'],
    ['credentials', 'https://ann:secret@example.org/', 'source-credentials'],
    ['a name before the host', 'https://bank.example@example.org', 'source-credentials'],
    ['a machine of the own network', 'https://localhost/report', 'source-wrong'],
    ['a number of a machine', 'https://127.0.0.1/report', 'source-wrong'],
    ['a host in letters that look like others', 'https://ex\u0430mple.org/', 'source-wrong'],
    ['a backslash', 'https://example.org\\@other.org', 'source-wrong'],
    ['a space in an address', 'https://example.org/a b', 'source-wrong'],
    ['a DOI with a broken code', 'https://doi.org/10.1038/%E0%A4%A', 'source-wrong'],
    ['a sentence', 'I read it in a book', 'source-wrong'],
    ['a long line of numbers', '1234 '.repeat(20), 'source-wrong'],
    ['an empty text', ' ', 'text-missing'],
    ['a number', 12345678, 'text-missing'],
    ['a text that is too long', `https://example.org/${'x'.repeat(500)}`, 'text-too-long'],
    ['one that is too long once it is encoded', `https://example.org/${'é'.repeat(200)}`, 'text-too-long'],
  ])('refuses %s', (_what, source, reason) => {
    expect(check('10.1038/nphys1170', source)).toMatchObject({ ok: false, field: 'sources[1]', reason });
  });

  it.each([
    ['10.1038/nphys1170', 'https://www.doi.org/10.1038/NPHYS1170'],
    ['https://example.org/', 'https://EXAMPLE.org'],
    ['EP 1234567 B1', 'ep1234567b1'],
  ])('refuses the same source twice: %s and %s', (one, other) => {
    expect(check(one, other)).toMatchObject({ ok: false, field: 'sources[1]', reason: 'source-twice' });
  });

  it('refuses more than five, and what is no list', () => {
    const many = Array.from({ length: SOURCES_MAX + 1 }, (_, index) => `https://example.org/${index}`);

    expect(check(...many.slice(1)).ok).toBe(true);
    expect(check(...many)).toMatchObject({ ok: false, field: 'sources', reason: 'sources-at-most' });
    expect(checkSources('https://example.org', 'sources')).toMatchObject({ ok: false, field: 'sources' });
  });

  it('takes what it gave unchanged', () => {
    const part = fc.string({ unit: 'grapheme', maxLength: 30 });
    const written = fc.oneof(
      part,
      part.map((text) => `https://example.org/${text}`),
      part.map((text) => `10.1000/${text}`),
      part.map((text) => `https://doi.org/10.1000/${text}`),
    );

    fc.assert(
      fc.property(written, (text) => {
        const once = check(text);
        if (once.ok) expect(check(...once.value)).toEqual(once);
      }),
    );
  });

  it('stands in markup as one link that leads to the same place', () => {
    const sources = ['https://doi.org/10.1002/(sici)1097_3*[a]', 'https://example.org/_a_(b)?c=1.'];
    for (const source of sources) {
      const [block] = parseMarkup(`- ${sourceMarkup(source)}`);
      const links = block?.kind === 'list' ? block.items.flat() : [];
      expect(links.map((link) => (link.kind === 'link' ? decodeURIComponent(link.href) : link))).toEqual([source]);
    }
    expect(sourceMarkup('EP 1234567 B1')).toBe('EP 1234567 B1');
  });

  it('is no longer in markup than what may be kept', () => {
    expect(check(`https://example.org/${'*'.repeat(93)}`).ok).toBe(true);
    expect(check(`https://example.org/${'*'.repeat(94)}`).ok).toBe(false);
  });

  it('comes out of a line as it went in', () => {
    const sources = ['https://example.org/a;b', 'EP 1234567 B1'];
    expect(splitSources(joinSources(sources))).toEqual(sources);
    expect(splitSources(joinSources())).toEqual([]);
  });

  it('links addresses alone', () => {
    expect(sourceLink('https://doi.org/10.1038/nphys1170')).toBe('https://doi.org/10.1038/nphys1170');
    expect(sourceLink('EP 1234567 B1')).toBeNull();
  });
});
