import { NumbersTable } from './charts/numbers-table';
import { SourceLine, Sources } from './sources';
import { rendered } from './spec-rendered';

describe('Sources', () => {
  it('links addresses alone, without telling them where the reader came from', () => {
    expect(rendered(<Sources sources={['https://example.org/a?b=1&c=2', 'EP 1234567 B1']} />)).toBe(
      '<a href="https://example.org/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer nofollow">https://example.org/a?b=1&amp;c=2</a>; EP 1234567 B1',
    );
  });

  it('makes a link of nothing else, whatever a line holds', () => {
    expect(rendered(<SourceLine line="javascript:alert(1); <b>bold</b>" />)).not.toMatch(/<a|<b/);
  });

  it('stand in a table below the text that rests on them, and take no column of their own', () => {
    const columns = [
      { id: 'entry', label: 'Entry' },
      { id: 'sources', label: 'Sources', holds: 'sources' as const },
      { id: 'labels', label: 'Labels' },
    ];
    const rows = [
      ['Grid', 'EP 1234567 B1; https://example.org', 'Cost'],
      ['Rail', '', ''],
    ];
    const table = rendered(<NumbersTable table={{ columns, rows }} caption="Entries" none="none" />);
    expect(table.match(/<th scope="col".*?<\/th>/g)).toHaveLength(2);
    expect(table).toContain(
      'Grid<span class="rt-table__below rt-table__sources">Sources: EP 1234567 B1; <a href="https://example.org"',
    );
    expect(table).toContain('<th scope="row">Rail</th><td class="rt-table__text"></td>');
  });

  it('stand there as answers do, of which few questions have one', () => {
    const columns = [
      { id: 'question', label: 'Question' },
      { id: 'votes', label: 'Votes', form: 'count' as const },
      { id: 'answer', label: 'Answer', holds: 'answer' as const },
      { id: 'minute', label: 'Answered in minute', form: 'count' as const, holds: 'answer' as const },
    ];
    const rows = [
      ['When?', 3, 'In May; https://example.org', 0],
      ['Who?', 1, '', ''],
    ];
    const table = rendered(<NumbersTable table={{ columns, rows }} caption="Questions" none="none" />);
    expect(table.match(/<th scope="col".*?<\/th>/g)).toHaveLength(2);
    expect(table).toContain('When?<span class="rt-table__below">Answer: In May; https://example.org</span>');
    expect(table).toContain('<span class="rt-table__below">Answered in minute: 0</span></th><td>3</td>');
    expect(table).toContain('<th scope="row">Who?</th><td>1</td>');
  });

  it('come below the name of whoever wrote the text, which takes no column either', () => {
    const columns = [
      { id: 'entry', label: 'Entry' },
      { id: 'author', label: 'Name', holds: 'author' as const },
    ];
    const rows = [
      ['Grid', '<b>Ada</b>'],
      ['Rail', ''],
    ];
    const table = rendered(<NumbersTable table={{ columns, rows }} caption="Entries" none="none" />);
    expect(table.match(/<th scope="col".*?<\/th>/g)).toHaveLength(1);
    expect(table).toContain('Grid<span class="rt-table__below">Name: &lt;b>Ada&lt;/b></span></th>');
    expect(table).toContain('<th scope="row">Rail</th>');
  });
});
