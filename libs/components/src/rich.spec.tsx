import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { createWords } from '@rt/words';

import { marked, rich } from './rich';
import { rendered } from './spec-rendered';

const compiled = (message: string) => compileMessageOrThrow(message) as unknown as string;
const t = createWords({
  'spec.join': compiled('Join with {code}: {people, plural, one {# person is} other {# people are}} here.'),
  'spec.marked': compiled('<strong>Read {name}</strong> on <own>your page</own>.'),
});

describe('a message with elements in it', () => {
  it('puts elements where its values stand, and counts with numbers', () => {
    const code = <code>4829</code>;
    const said = (people: number) => rendered(rich((values) => t('spec.join', values), { code, people }));

    expect(said(1)).toBe('Join with <code>4829</code>: 1 person is here.');
    expect(said(1200)).toBe('Join with <code>4829</code>: 1,200 people are here.');
  });

  it('draws words between marks, also around a value', () => {
    const own = (inner: unknown) => <a href="/own">{inner as string}</a>;
    const words = rich((values) => t('spec.marked', values), { name: 'Ada' }, { own });

    expect(rendered(words)).toBe('<strong>Read Ada</strong> on <a href="/own">your page</a>.');
  });

  it('lays out a text from right to left by itself', () => {
    const said = rich((values) => t('spec.marked', values), { name: 'عمل' }, { own: () => 'page' });

    expect(rendered(said)).toBe('<strong>Read \u2068عمل\u2069</strong> on page.');
  });

  it('takes nothing in a value for a mark or a place', () => {
    const name = '</strong><own>x</own>\u00020\u0003<script>';

    expect(rendered(rich((values) => t('spec.marked', values), { name }, { own: () => 'page' }))).toBe(
      '<strong>Read &lt;/strong>&lt;own>x&lt;/own>\u00020\u0003&lt;script></strong> on page.',
    );
  });

  it('fails at a mark that nobody draws, and at one that is not closed', () => {
    expect(() => marked('<b>Now</b>')).toThrow('The mark </b> closes nothing that is known');
    expect(() => marked('<strong>Now')).toThrow('does not close <strong>');
  });
});
