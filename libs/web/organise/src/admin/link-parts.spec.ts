import { linkParts } from './link-parts';

describe('linkParts', () => {
  it('makes addresses links and leaves the full stop after them', () => {
    expect(linkParts('Open http://127.0.0.1:3000/i/abc-D_1.\nThanks')).toEqual([
      { text: 'Open ' },
      { text: 'http://127.0.0.1:3000/i/abc-D_1', href: 'http://127.0.0.1:3000/i/abc-D_1' },
      { text: '.\nThanks' },
    ]);
  });

  it('makes nothing else a link', () => {
    expect(linkParts('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)' }]);
  });
});
