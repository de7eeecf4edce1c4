import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const OPERATIONS = join(__dirname, '../../../../docs/operations.md');

export function blocksOf(heading: string, language: 'sh' | 'sql' | 'ini'): string[] {
  const [, section] = readFileSync(OPERATIONS, 'utf8').split(`\n## ${heading}\n`);
  if (!section) throw new Error(`docs/operations.md has no heading ${heading}`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(new RegExp(`^( *)\`\`\`${language}\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(
    ([, indent = '', block = '']) => block.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** The block under that heading that holds this text; the document must have exactly one. */
export function blockWith(heading: string, language: 'sh' | 'sql' | 'ini', text: string): string {
  const found = blocksOf(heading, language).filter((block) => block.includes(text));
  if (found.length !== 1) throw new Error(`${found.length} blocks of ${heading} hold ${text}`);
  return found[0] ?? '';
}
