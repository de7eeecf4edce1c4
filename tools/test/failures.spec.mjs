import { NOT_TRIED } from '../jest/steps.cjs';
import { describeFailures, failuresOf } from './failures.mjs';

const report = {
  testResults: [
    {
      name: '/a/journey.e2e-spec.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { status: 'passed', fullName: 'a journey signs in', failureMessages: [] },
        {
          status: 'failed',
          fullName: 'a journey makes a draft',
          failureMessages: [
            '\u001b[31mError: radio is covered\u001b[39m\n  waiting for the button\n    at look (keyboard.ts:136)\n' +
              '    at Object.<anonymous> (src/a.e2e-spec.ts:12:3)\n    at run (a.spec.ts:1:1)',
          ],
        },
        { status: 'failed', fullName: 'a journey schedules', failureMessages: [`${NOT_TRIED}makes a draft`] },
        { status: 'failed', fullName: 'a journey publishes', failureMessages: [`${NOT_TRIED}makes a draft`] },
      ],
    },
    {
      name: '/a/broken.spec.ts',
      status: 'failed',
      message: '\n  ● Test suite failed to run\n\n  No such file',
      assertionResults: [],
    },
    { name: '/a/sound.spec.ts', status: 'passed', message: '', assertionResults: [] },
  ],
};

describe('the failures at the end of the output', () => {
  it('are each named with the beginning of the message and the line of the test, and steps that were not tried are counted', () => {
    const lines = describeFailures([
      { name: 'unit', failures: [] },
      { name: 'lint' },
      { name: 'web-e2e', failures: failuresOf(report) },
    ]);
    expect(lines).toEqual([
      '✕ web-e2e: a journey makes a draft\n    Error: radio is covered\n    waiting for the button\n' +
        '    at Object.<anonymous> (src/a.e2e-spec.ts:12:3)',
      '✕ web-e2e: /a/broken.spec.ts\n    No such file',
      '✕ and 2 steps after a failed one',
    ]);
  });

  it('are cut where there are very many', () => {
    const failures = Array.from({ length: 100 }, (_, at) => ({ test: `test ${at}`, message: ['wrong'] }));
    const lines = describeFailures([{ name: 'unit', failures }]);
    expect(lines).toHaveLength(41);
    expect(lines.at(-1)).toBe('✕ and 60 more');
  });

  it('have the end of a long message too, where a program says what went wrong', () => {
    const printed = Array.from({ length: 30 }, (_, at) => `line ${at}`).join('\n');
    const failed = { status: 'failed', fullName: 'a replay', failureMessages: [`Error: no match\n${printed}`] };
    const [{ message }] = failuresOf({ testResults: [{ status: 'failed', message: '', assertionResults: [failed] }] });
    expect(message).toEqual([
      ...['Error: no match', 'line 0', 'line 1', 'line 2', 'line 3', '…'],
      ...['line 27', 'line 28', 'line 29'],
    ]);
  });

  it('are none when all passed', () => {
    expect(describeFailures([{ name: 'unit', failures: failuresOf({ testResults: [] }) }])).toEqual([]);
  });
});
