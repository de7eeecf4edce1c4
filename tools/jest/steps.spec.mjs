import { followSteps, NOT_TRIED } from './steps.cjs';

/** Runs tests of a block as jest-circus does, as far as it tells the environment. */
function run(handle, tests) {
  return tests.map((test) => {
    handle({ name: 'test_start', test });
    const errors = [];
    try {
      test.fn();
    } catch (error) {
      errors.push(error.message);
    }
    handle({ name: 'test_done', test: { ...test, errors } });
    return errors;
  });
}

describe('steps of a journey', () => {
  const fails = () => {
    throw new Error('No such page');
  };
  const passes = jest.fn();
  const steps = (parent) => [
    { name: 'signs in', parent, fn: () => undefined },
    { name: 'makes a draft', parent, fn: fails },
    { name: 'schedules', parent, fn: passes },
    { name: 'publishes', parent, fn: passes },
  ];

  it('are not tried after one that failed, and name that one', () => {
    const line = `${NOT_TRIED}makes a draft`;
    expect(run(followSteps(), steps({}))).toEqual([[], ['No such page'], [line], [line]]);
    expect(passes).not.toHaveBeenCalled();
  });

  it('of another block are tried', () => {
    const handle = followSteps();
    run(handle, steps({ block: 1 }));
    expect(run(handle, [{ name: 'another', parent: { block: 2 }, fn: () => undefined }])).toEqual([[]]);
  });
});
