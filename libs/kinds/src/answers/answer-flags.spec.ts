import { checkActivity, checkChanges } from '../check-activity';
import { ACTIVITY_KINDS, BOARD_KINDS } from '../names';
import { kinds } from '../registry';
import { checkResponse } from '../responses';
import { samples } from '../spec-samples';
import { answerFlags } from './answer-flags';

describe('what organisers can say of the answers', () => {
  it.each([
    ['single_choice', true],
    ['open_text', true],
    ['word_cloud', true],
    ['consensus', true],
    ['qa', false],
    ['idea_board', false],
  ] as const)('is that they may change, but on a board, where each text is one of its own: %s', (kind, offered) => {
    expect(answerFlags(kind).includes('allowChange')).toBe(offered);
  });

  it.each(ACTIVITY_KINDS)('is that people may abstain where they answer in a form, and nowhere else: %s', (kind) => {
    const isOffered = !BOARD_KINDS.includes(kind);
    const config = samples[kind].configs[0];
    const asked = { kind, question: 'Well?', config, allowAbstain: true };

    expect(answerFlags(kind).includes('allowAbstain')).toBe(isOffered);
    expect(checkResponse(kind, config, { allowAbstain: true }, { abstain: true }).ok).toBe(isOffered);
    expect(checkActivity(asked, 'attributed')).toMatchObject({ ok: true, value: { allowAbstain: isOffered } });
    expect(checkChanges(kind, { allowAbstain: true }, 'attributed')).toMatchObject({
      value: { allowAbstain: isOffered },
    });
    expect(checkChanges(kind, { allowAbstain: 'yes' }, 'attributed')).toMatchObject({ field: 'allowAbstain' });
  });

  it('is nothing of abstaining wherever the room reads what is written while it writes', () => {
    for (const kind of ACTIVITY_KINDS.filter((one) => kinds[one].entries?.board)) expect(BOARD_KINDS).toContain(kind);
  });
});
