/** The record of processing is made from the classes of tables; this shows that nobody changed one without the other. */
import fs from 'node:fs';
import path from 'node:path';

import { load } from '../load-typescript.mjs';
import { root } from '../paths.mjs';

const page = path.join(root, 'docs/data-protection/record-of-processing.md');
const sides = {
  identity: 'Tables that may hold names',
  content: 'What people said',
  public: 'What was published',
  system: 'Everything else',
};

export async function check({ write = false } = {}) {
  const wanted = await render();
  if (write) fs.writeFileSync(page, wanted);
  const found = fs.existsSync(page) ? fs.readFileSync(page, 'utf8') : '';
  if (found === wanted) return [];
  return [
    'docs/data-protection/record-of-processing.md differs from libs/api/migrations/src/processing-record.ts: ' +
      'run `node tools/checks/run.mjs processing --write`.',
  ];
}

async function render() {
  const { PROCESSING_RECORD, TABLE_CLASSES } = await load('libs/api/migrations/src/index.ts');
  const sections = Object.entries(sides).map(([side, title]) => {
    const tables = Object.keys(TABLE_CLASSES).filter((table) => TABLE_CLASSES[table] === side);
    return `## ${title}\n\n${tableOf(tables, PROCESSING_RECORD)}`;
  });
  return [head, ...sections].join('\n\n') + '\n';
}

const head = `# Record of processing

What Article 30 of the UK GDPR asks a controller to write down, table by table. The names of the controller, its contact,
the lawful basis and the retention that it has decided on stand on the page \`/privacy\` of each site; recipients and
transfers are in [sub-processors](sub-processors.md), security in [for an IT department](it-department.md).

This page is made from \`libs/api/migrations/src/processing-record.ts\` by \`node tools/checks/run.mjs processing --write\`.
A table without an entry fails a test.`;

function tableOf(tables, record) {
  const rows = tables.map((table) => {
    const { whose, what, purpose, kept } = record[table] ?? {};
    return [`\`${table}\``, whose === 'nobody' ? 'nobody’s' : whose, what, purpose, kept];
  });
  const all = [['table', 'whose data', 'what', 'purpose', 'kept'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(all[0]), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
