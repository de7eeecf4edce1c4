import { Log } from './log';
import { withRequestId } from './request-context';

function logged(act: (log: Log) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  act(new Log('debug', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('Log', () => {
  it('writes one JSON object a line, whatever a field holds', () => {
    const [line, ...more] = logged((log) => log.info('done', { name: 'a\r\n{"level":60}\u001b[31m' }));

    expect(more).toEqual([]);
    expect(line).toMatchObject({ msg: 'done', name: 'a\r\n{"level":60}\u001b[31m' });
  });

  it('adds the id of the request', () => {
    const [line] = logged((log) => withRequestId('r1', () => log.info('done')));

    expect(line?.requestId).toBe('r1');
  });

  it('leaves out what JSON.parse quotes', () => {
    const [line] = logged((log) => {
      try {
        JSON.parse('canary');
      } catch (error) {
        log.error('could not read', error);
      }
    });

    expect(JSON.stringify(line)).not.toContain('canary');
  });
});
