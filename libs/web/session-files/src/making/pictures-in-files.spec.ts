/** @jest-environment node */
import { ACTIVITY_KINDS } from '@rt/kinds';

import { makeFiles } from './make-files';
import { filesOf, TOOLS } from './spec-files';
import { activity, everyKind, FACTS, sampleResult } from './spec-session';

const ROWS = [{ id: 'a', text: 'Skills', count: 12 }];

/** The words of each picture by its name, with a line each. */
async function picturesOf(items: Parameters<typeof makeFiles>[1]['items']): Promise<[string, readonly string[]][]> {
  const files = filesOf(await makeFiles(FACTS, { items }, TOOLS));
  const lines = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line);

  return [...files].flatMap(([name, bytes]) =>
    name.startsWith('charts/') ? [[name, lines(new TextDecoder().decode(bytes))] as [string, string[]]] : [],
  );
}

describe('the pictures of a session', () => {
  it('say which question they answer, once, whatever their headline is', async () => {
    const { items } = everyKind(ACTIVITY_KINDS);
    const hands = [{ no: 1, present: 20, rows: ROWS }];
    const raised = activity('Which first?', [sampleResult('rating', 'Which first?')], { hands });
    const pictures = [...(await picturesOf(items)), ...(await picturesOf([raised]))];
    const questions = new Set([...items, raised].map(({ question }) => question));

    expect(pictures.map(([name]) => name)).toContain('charts/01-which-first-hands.png');
    const said = pictures.map(([name, lines]) => [name, lines.filter((line) => questions.has(line)).length]);
    expect(said).toEqual(pictures.map(([name]) => [name, 1]));
  });
});
