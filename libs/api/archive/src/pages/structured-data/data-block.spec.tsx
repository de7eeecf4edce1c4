import { rendered } from '../render';
import { DataBlock } from './data-block';

describe('a block of data for machines', () => {
  it('cannot be ended from within', () => {
    const text = rendered(<DataBlock value={{ name: '</script><script>alert(1)</script>' }} />);
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(text.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({
      name: '</script><script>alert(1)</script>',
    });
  });
});
