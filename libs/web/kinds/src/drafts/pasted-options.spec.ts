import { linesOf, pasteOptions } from './pasted-options';

const EMPTY = ['o1', 'o2', 'o3'].map((id) => ({ id, text: '' }));
const texts = (options: readonly { readonly text: string }[]) => options.map(({ text }) => text);

describe('pasted lines', () => {
  it('are read without the signs of the list that they come from', () => {
    expect(linesOf('• Loans\r\n2) Test sites\n\n  – Training  \n3.5 GW of wind\u2028* Grid')).toEqual([
      'Loans',
      'Test sites',
      'Training',
      '3.5 GW of wind',
      'Grid',
    ]);
  });

  it('fill the empty options, then become new ones with ids of their own', () => {
    const { options, added } = pasteOptions(EMPTY, 0, ['A', 'B', 'C', 'D'], 50);
    expect(options).toEqual([
      { id: 'o1', text: 'A' },
      { id: 'o2', text: 'B' },
      { id: 'o3', text: 'C' },
      { id: 'o4', text: 'D' },
    ]);
    expect(added).toBe(4);
  });

  it('leave what was written and the ids that answers refer to, and take away the empty ones behind', () => {
    const before = [EMPTY[0]!, { id: 'o2', text: 'Kept' }, EMPTY[2]!, { id: 'o9', text: '' }, { id: 'o8', text: '' }];
    expect(pasteOptions(before, 1, ['A', 'B'], 50).options).toEqual([
      { id: 'o1', text: '' },
      { id: 'o2', text: 'Kept' },
      { id: 'o3', text: 'A' },
      { id: 'o9', text: 'B' },
    ]);
    expect(texts(pasteOptions(EMPTY, 0, ['A'], 50).options)).toEqual(['A', '']);
  });

  it('are told apart where they are there already, also among themselves, and where there is no room', () => {
    const before = [{ id: 'o1', text: ' Loans ' }, ...EMPTY.slice(1)];
    const pasted = pasteOptions(before, 1, ['Loans', 'A', 'A', 'B', 'C', 'D'], 4);
    expect(texts(pasted.options)).toEqual([' Loans ', 'A', 'B', 'C']);
    expect(pasted).toMatchObject({ added: 3, twice: ['Loans', 'A'], tooMany: ['D'] });
  });

  it('lose nothing: each line is an option, or told', () => {
    for (let most = 2; most < 12; most += 1) {
      const lines = Array.from({ length: 15 }, (_, n) => `Line ${n % 9}`);
      const { options, twice, tooMany } = pasteOptions(EMPTY, 0, lines, Math.max(most, EMPTY.length));
      expect([...texts(options), ...twice, ...tooMany].filter((text) => text !== '').sort()).toEqual([...lines].sort());
    }
  });
});
