import { rendered } from './render';

describe('the HTML of components', () => {
  it('escapes text in elements and in attributes, and keeps the elements', () => {
    const inner = <b>{'<i> & "q" \'s'}</b>;

    expect(rendered(<p title={'"><script>'}>{inner}</p>)).toBe(
      '<p title="&quot;>&lt;script>"><b>&lt;i> &amp; &quot;q&quot; \'s</b></p>',
    );
  });

  it('leaves out nothings and joins lists', () => {
    expect(rendered([1, null, false, undefined, 'x', ['y']])).toBe('1xy');
  });

  it('makes no element of data that has the shape of one', () => {
    const forged = JSON.parse(
      '{"type":"img","props":{"src":"x","dangerouslySetInnerHTML":{"__html":"<script>"}},"key":null,"ref":null}',
    ) as never;

    expect(rendered(<p>{forged}</p>)).toBe('<p></p>');
  });
});
