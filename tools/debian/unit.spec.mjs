import fs from 'node:fs';
import path from 'node:path';

import { execution, parseUnit } from './unit.mjs';

const unit = fs.readFileSync(path.join(__dirname, '../../deploy/roundtable@.service'), 'utf8');

describe('a unit file', () => {
  it('says what is run, where, and that variables of the file of settings win', () => {
    const { Service: service } = parseUnit(unit.replaceAll('%i', '3001'));
    const settings = 'PORT=4000\nMAIL_FROM=\'Roundtable <roundtable@example.org>\'\n# PORT=1\nRT_SECRET="a b"\n';

    expect(execution(service, (file) => (file === '/etc/roundtable.env' ? settings : ''))).toEqual({
      words: ['/usr/bin/node', '--enable-source-maps', '--max-semi-space-size=64', 'dist/apps/api/main.cjs'],
      cwd: '/opt/roundtable',
      env: { PORT: '4000', MAIL_FROM: 'Roundtable <roundtable@example.org>', RT_SECRET: 'a b' },
    });
  });
});
