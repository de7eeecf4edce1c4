import { checkedText } from '../contributions.policy';
import { titleOfSummary } from './title-of-result';

const SAID = 'leads with 13 of 20. Nobody chose the others, which were asked for as well. '.repeat(3);

describe('titleOfSummary', () => {
  it('is as long with marks of direction in the summary as without, so that a title is known as that of its text', () => {
    const [said, kept] = [`\u2068شبكة\u2069 ${SAID}`, `شبكة ${SAID}`];
    const title = titleOfSummary(said);

    expect(title).toBe(titleOfSummary(kept));
    expect(checkedText({ type: 'poll_result', title, body: kept })).toEqual({ title: '', body: '' });
  });
});
