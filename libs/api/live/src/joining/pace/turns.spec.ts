import { Turns } from './turns';

describe('Turns', () => {
  const flushed = () => new Promise((done) => setImmediate(done));

  /** Work that goes on until it is ended by hand; `begun` has the names in the order in which they began. */
  function works(turns: Turns) {
    const begun: string[] = [];
    const ends = new Map<string, (error?: Error) => void>();
    const begin = (name: string, key = 'a') =>
      turns.take(key, 2, () => {
        begun.push(name);
        return new Promise<string>((resolve, reject) =>
          ends.set(name, (error) => (error ? reject(error) : resolve(name))),
        );
      });
    return { begun, begin, end: (name: string, error?: Error) => ends.get(name)?.(error) };
  }

  it('lets so many go on at once and the others in their order, as turns get free', async () => {
    const { begun, begin, end } = works(new Turns());
    const all = ['1', '2', '3', '4'].map((name) => begin(name));
    expect(begun).toEqual(['1', '2']);

    end('2');
    await flushed();
    expect(begun).toEqual(['1', '2', '3']);

    for (const name of ['1', '3']) end(name);
    await flushed();
    end('4');
    expect(await Promise.all(all)).toEqual(['1', '2', '3', '4']);
  });

  it('passes the turn of work that failed on', async () => {
    const { begun, begin, end } = works(new Turns());
    const [first] = ['1', '2', '3'].map((name) => begin(name));

    end('1', new Error('refused'));

    await expect(first).rejects.toThrow('refused');
    expect(begun).toEqual(['1', '2', '3']);
  });

  it('keeps keys apart, and forgets one of which nothing goes on', async () => {
    const turns = new Turns();
    const { begun, begin, end } = works(turns);
    const all = [begin('1'), begin('2'), begin('other', 'b')];
    expect(begun).toEqual(['1', '2', 'other']);

    for (const name of begun) end(name);
    await Promise.all(all);

    expect((turns as unknown as { lines: Map<string, unknown> }).lines.size).toBe(0);
  });
});
