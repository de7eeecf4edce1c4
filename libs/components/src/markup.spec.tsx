import fc from 'fast-check';

import { Markup } from './markup';
import { rendered } from './spec-rendered';

const markup = (text: string) => rendered(<Markup text={text} />);

/** All that may stand in angle brackets, to the letter. */
const ALLOWED =
  /<(?:\/?(?:p|ul|ol|li|strong|em)|[uo]l dir="auto"|br\/|\/a|a href="https?:\/\/[^"<>\s]*" rel="nofollow ugc noopener noreferrer")>/g;
/** Text closes no element and no attribute: a quote in one is written as an entity. */
const TEXT = /^[^<"]*$/;

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '**<svg onload=alert(1)>**',
  '[<b onclick=x>](https://example.org)',
  '[x](https://example.org/"><script>alert(1)</script>)',
  "[x](https://example.org/'onclick='alert(1))",
  '[x](javascript:alert(1))',
  'https://example.org/<script>',
  '- <!-- -->\n- ]]><x>',
  '&lt;script&gt;',
];

describe('markup', () => {
  it('lets the marks of a list stand where its own letters begin', () => {
    expect(markup('1. نعم\n\n- لا')).toBe('<ol dir="auto"><li>نعم</li></ol><ul dir="auto"><li>لا</li></ul>');
  });

  it('writes paragraphs, lists, emphasis and links', () => {
    const text = markup('Read *this*:\n- [the report](https://example.org/a?b=1&c=2)\n\n**Done**');

    expect(text.replace(/>\s+</g, '><')).toBe(
      '<p>Read <em>this</em>:</p><ul dir="auto"><li><a href="https://example.org/a?b=1&amp;c=2" rel="nofollow ugc noopener noreferrer">the report</a></li></ul><p><strong>Done</strong></p>',
    );
  });

  it.each(HOSTILE)('makes nothing of %s that could run or load', (source) => {
    expect(markup(source).replace(ALLOWED, '')).toMatch(TEXT);
  });

  it('shows an entity as it was typed', () => {
    expect(markup('&lt;b&gt;')).toBe('<p>&amp;lt;b&amp;gt;</p>');
  });

  it('keeps its promise for any text made of hostile pieces', () => {
    const piece = fc.constantFrom(...HOSTILE, '*', '_', '[', '](', ')', '\n', '"', ' ', '&', '<', '- ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (given) => {
        expect(markup(given.join('')).replace(ALLOWED, '')).toMatch(TEXT);
      }),
    );
  });
});
