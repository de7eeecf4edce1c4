import { Card } from './cards';
import { Hit } from './search';
import { rendered } from './spec-rendered';

const TITLE = 'شبكة الكهرباء';
const shared = {
  what: 'Barrier',
  about: ['الطاقة', 'North West'],
  title: 'What holds you back?',
  href: '/contributions/RT-2026-014-C7',
  text: null,
  meta: [TITLE, '12 March 2026'],
};

describe.each([
  ['a card', () => rendered(<Card {...shared} level="h3" />)],
  ['a hit', () => rendered(<Hit {...shared} name="RT-2026-014-C7" />)],
])('the facts of %s', (_what, html) => {
  it('are laid out each by itself, where one is from right to left', () => {
    expect(html()).toContain(`>\u2068${TITLE}\u2069 · 12 March 2026<`);
    expect(html()).toContain('<strong>Barrier</strong> · \u2068الطاقة\u2069 · North West<');
  });
});
