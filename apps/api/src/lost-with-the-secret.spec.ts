import fs from 'node:fs';
import path from 'node:path';

import { LOST_WITH_THE_SECRET } from './lost-with-the-secret';

const OPERATIONS = fs.readFileSync(path.join(__dirname, '../../../docs/operations.md'), 'utf8');

describe('what a lost secret takes with it', () => {
  it('is told by the program as by the page on operations', () => {
    const [section = ''] = OPERATIONS.split('## When the secret is lost\n').slice(1);
    const [part = ''] = section.split('\n## ');
    const listed = [...part.matchAll(/^- (.*(?:\n {2}.*)*)/gm)].map(([, text = '']) => text.replace(/\s+/g, ' '));

    expect(LOST_WITH_THE_SECRET).toEqual(listed);
  });

  it('holds words that results quote again, and devices that may join again', () => {
    const all = LOST_WITH_THE_SECRET.join('\n');
    expect(all).toMatch(/quote .* again/);
    expect(all).toMatch(/taken out .* join again/);
  });
});
