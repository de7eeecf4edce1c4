import fc from 'fast-check';

import { type Block, type Inline, parseMarkup, plainMarkup } from './markup';
import { processorTime } from './spec-processor-time';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });

/** Every piece of a text, at any depth. */
function pieces(blocks: readonly Block[]): Inline[] {
  const deep = (inlines: readonly Inline[]): Inline[] =>
    inlines.flatMap((inline) => ('children' in inline ? [inline, ...deep(inline.children)] : [inline]));

  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(deep) : deep(block.children)));
}

const links = (source: string): string[] =>
  pieces(parseMarkup(source)).flatMap((piece) => (piece.kind === 'link' ? [piece.href] : []));

describe('parseMarkup', () => {
  it('parts paragraphs by empty lines and keeps single breaks', () => {
    expect(parseMarkup('One.\nTwo.\n\nThree.')).toEqual([
      paragraph(text('One.'), { kind: 'break' }, text('Two.')),
      paragraph(text('Three.')),
    ]);
    expect(parseMarkup(' \n\n ')).toEqual([]);
  });

  it('makes lists of lines with marks, also right after a sentence', () => {
    expect(parseMarkup('Three things:\n- grid\n- skills\n1. first\n2. second')).toEqual([
      paragraph(text('Three things:')),
      { kind: 'list', ordered: false, items: [[text('grid')], [text('skills')]] },
      { kind: 'list', ordered: true, items: [[text('first')], [text('second')]] },
    ]);
  });

  it.each(['12. March was late.', '2031. That is the year.', '-5 degrees', '- ', '1.5 tonnes', '3. third'])(
    'takes %j for a sentence',
    (line) => {
      expect(parseMarkup(line)).toEqual([paragraph(text(line))]);
    },
  );

  it('marks emphasis and strong words', () => {
    expect(parseMarkup('It is *very* **slow, _indeed_**.')).toEqual([
      paragraph(
        text('It is '),
        { kind: 'emphasis', children: [text('very')] },
        text(' '),
        { kind: 'strong', children: [text('slow, '), { kind: 'emphasis', children: [text('indeed')] }] },
        text('.'),
      ),
    ]);
  });

  it.each(['3 * 4 * 5', 'snake_case_name', 'a*b*c', '*not closed', '** **', '****', '_', '2*3=6 and 4*5=20'])(
    'leaves %j as it is',
    (line) => {
      expect(parseMarkup(line)).toEqual([paragraph(text(line))]);
    },
  );

  it('links http and https only, with a label or bare, without the full stop', () => {
    expect(links('See [the report](https://example.org/a_b_c?x=1#y), and http://example.org/d.')).toEqual([
      'https://example.org/a_b_c?x=1#y',
      'http://example.org/d',
    ]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert)',
    '[x](data:text/html,hi)',
    '[x](//example.org)',
    '[x](/console)',
    '[x](https://bank.example@evil.example/)',
    '[x](https://)',
    '[x](https://a\\b)',
    '[redacted: name]',
    '[redacted: name] (https)',
    'www.example.org',
    'https://bank.example@evil.example/',
  ])('makes no link of %j', (source) => {
    expect(links(source)).toEqual([]);
  });

  it('ends an address at the first sign that could end an attribute', () => {
    expect(links('[x](https://a"onmouseover="b)')).toEqual(['https://a']);
  });

  it('never makes a link of anything but a plain web address', () => {
    const parts = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      'https://',
      'http://',
      'javascript:',
      'a.b',
      '@',
      '"',
      '<',
      ' ',
      '*',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (given) => {
        for (const href of links(given.join(''))) expect(href).toMatch(/^https?:\/\/[^\s@<>"'`\\]+$/i);
      }),
    );
  });

  it('loses no letter: what is shown is what was written, but for marks and targets', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '*', '_', ' ', '\n', '-', '1', '.') }), (source) => {
        const letters = (value: string) => value.replace(/[^ab]/g, '');
        expect(letters(plainMarkup(source))).toBe(letters(source));
      }),
    );
  });

  it.each(['*a', '[a', '_a ', '**', '[a](', 'https://a@', '- *', '1. [x](http://'])(
    'reads much of %j in time that grows with it alone',
    (part) => {
      const work = (length: number) => processorTime(() => parseMarkup(part.repeat(Math.ceil(length / part.length))));
      work(4_000);

      // Sixteen times as much; with looks to the end from every mark it would be 256 times as long.
      expect(work(64_000)).toBeLessThan(60 * work(4_000));
    },
  );
});

describe('plainMarkup', () => {
  it('is what a reader reads, in one line', () => {
    const source = 'Two *slow* things:\n- [the grid](https://example.org)\n- permits\n\nNo **more**.';
    expect(plainMarkup(source)).toBe('Two slow things: the grid; permits. No more.');
  });

  it('parts the items of a list, but not where they end with a sign of their own', () => {
    expect(plainMarkup('- One.\n- Two,\n- three')).toBe('One. Two, three');
    expect(plainMarkup('1. One\n2. Two')).toBe('One; Two');
  });
});
