import path from 'node:path';

import { root } from '../paths.mjs';
import { programOf } from '../sql/statements.mjs';
import { filesFrom } from './journey-files.mjs';
import { countedFiles, faultsOfJourney, faultsOfNumbers } from './journeys.mjs';

const SOURCES = {
  'libs/api/activities/src/canary-start.ts': `
    import { Act } from './canary-act';
    import { Never } from './canary-never';
    export class Start { constructor(readonly act: Act, readonly never: Never) {} run() { return this.act.run(); } }`,
  'libs/api/activities/src/canary-act.ts': `
    import { decide } from './canary-decide';
    import { log } from '../../platform/src/canary';
    export class Act { run() { log(); return [1].map(decide); } other() { return decide; } }`,
  'libs/api/activities/src/canary-decide.ts': 'export const decide = (n: number) => n + 1;',
  'libs/api/activities/src/canary-never.ts': 'export class Never { run() { return 1; } }',
  'libs/api/platform/src/canary.ts': 'export function log() {}',
};

describe('the numbers of files that the page allows', () => {
  const journeys = [{ most: 24 }, { most: 30 }];

  it('are those that journeys are held to, in their order', () => {
    expect(faultsOfNumbers(journeys, 'It allows a plan 24 files\nand a vote 30. Not counted: 4.')).toEqual([]);
    expect(faultsOfNumbers(journeys, 'It allows a plan 24 files and a vote 28.')).toEqual([
      'docs/architecture.md allows journeys 24, 28 files, they are held to 24, 30.',
    ]);
  });
});

describe('a journey', () => {
  const overlay = Object.fromEntries(Object.entries(SOURCES).map(([file, text]) => [path.join(root, file), text]));
  const program = programOf([], overlay);
  const starts = ['libs/api/activities/src/canary-start.ts#Start.run'];

  it('goes through what is called, injected or handed on, and not through what is only imported', () => {
    expect(filesFrom(program, starts)).toEqual([
      'libs/api/activities/src/canary-start.ts',
      'libs/api/activities/src/canary-act.ts',
      'libs/api/platform/src/canary.ts',
      'libs/api/activities/src/canary-decide.ts',
    ]);
  });

  it('counts what is its own, and the files of the browser once', () => {
    expect(countedFiles(program, { browser: ['libs/web/x/src/page.tsx'], starts })).toEqual([
      'libs/web/x/src/page.tsx',
      'libs/api/activities/src/canary-start.ts',
      'libs/api/activities/src/canary-act.ts',
      'libs/api/activities/src/canary-decide.ts',
    ]);
  });

  it('says which start is gone', () => {
    expect(() => filesFrom(program, ['libs/api/activities/src/canary-start.ts#Start.walk'])).toThrow('there is none');
  });

  it('refuses too many files, and a page that names others or none', () => {
    const page = 'A\n### It goes\nBy `api/activities/canary-act.ts`, then `gone.ts`.\n### On\n';
    const files = countedFiles(program, { browser: [], starts });
    expect(faultsOfJourney({ heading: 'It goes', most: 3 }, files, page)).toEqual([
      'docs/architecture.md names gone.ts under "It goes", which it does not go through.',
    ]);
    expect(faultsOfJourney({ heading: 'It goes', most: 2 }, files, page)[0]).toMatch(/3 files, at most 2/);
    expect(faultsOfJourney({ heading: 'On', most: 3 }, files, page)).toHaveLength(1);
    expect(faultsOfJourney({ heading: 'Nowhere', most: 3 }, files, page)).toHaveLength(1);
  });
});
