import type { ChoiceOption } from '@rt/domain/polling';

import { errorsNow } from './option-errors';

const A = { id: 'a', text: 'Loans' };
const B = { id: 'b', text: '' };
const C = { id: 'c', text: 'Training' };
const config = (...options: readonly ChoiceOption[]) => ({ options });
const EMPTY_B = { field: 'config.options[1].text', message: 'Enter a text for option 2' };

describe('the errors of options', () => {
  it('stay where nothing was changed', () => {
    expect(errorsNow([EMPTY_B], config(A, B, C), config(A, B, C))).toEqual([EMPTY_B]);
  });

  it('go with an option that is moved, and name its new place', () => {
    const moved = errorsNow([EMPTY_B], config(A, B, C), config(B, A, C));
    expect(moved).toEqual([{ field: 'config.options[0].text', message: 'Enter a text for option 1' }]);
  });

  it('are gone once the option was corrected, wherever it stands', () => {
    const corrected = { ...B, text: 'Test sites' };
    expect(errorsNow([EMPTY_B], config(A, B, C), config(A, corrected, C))).toEqual([]);
    expect(errorsNow([EMPTY_B], config(A, B, C), config(corrected, A, C))).toEqual([]);
  });

  it('are gone with an option that was removed', () => {
    expect(errorsNow([EMPTY_B], config(A, B, C), config(A, C))).toEqual([]);
  });

  it('keep the sentence of a text that is in the list twice', () => {
    const twice = { field: 'config.options[1].text', message: 'This is already in the list.' };
    const same = { id: 'b', text: 'Loans' };
    expect(errorsNow([twice], config(A, same), config(same, A))).toEqual([
      { field: 'config.options[0].text', message: twice.message },
    ]);
  });

  it('leave those of other fields alone', () => {
    const question = { field: 'question', message: 'Enter the question' };
    expect(errorsNow([question], config(A), config(A, C))).toEqual([question]);
  });
});
