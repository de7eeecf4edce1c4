import { problemOf } from './problem';

describe('problemOf', () => {
  it('reads code, field and reference of a refusal', () => {
    const problem = problemOf({ code: 'wrong-code', message: 'Not right.', field: 'code', traceId: 't1' });
    expect(problem).toEqual({ code: 'wrong-code', message: 'Not right.', status: 422, field: 'code', traceId: 't1' });
  });

  it('takes the general sentence where none was sent', () => {
    expect(problemOf({ code: 'full' }).message).toBe('All seats are taken.');
  });

  it('tells a connection that is down from a fault of the server', () => {
    expect(problemOf({ code: 'unreachable' }).code).toBe('offline');
    expect(problemOf(new Error('something else')).code).toBe('internal');
  });
});
