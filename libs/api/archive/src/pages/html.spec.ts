import { dataBlock, html, joined } from './html';

describe('html', () => {
  it('escapes text and keeps markup', () => {
    const inner = html`<b>${'<i> & "q" \'s'}</b>`;
    expect(html`<p title="${'"><script>'}">${inner}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;"><b>&lt;i&gt; &amp; &quot;q&quot; &#39;s</b></p>',
    );
  });

  it('leaves out nothings and joins lists', () => {
    expect(html`${[1, null, false, undefined, 'x', ['y']]}`.text).toBe('1xy');
    expect(joined(['a<', 'b'], ' & ').text).toBe('a&lt; &amp; b');
  });
});

describe('dataBlock', () => {
  it('cannot be ended from within', () => {
    const text = dataBlock({ name: '</script><script>alert(1)</script>' }).text;
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(text.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({
      name: '</script><script>alert(1)</script>',
    });
  });
});
