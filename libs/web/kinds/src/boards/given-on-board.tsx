import { isSettled } from '@rt/domain/polling';

import { OwnTexts } from '../own-texts';
import type { GivenProps } from '../phone-form';

/** What was written on a board. Once it is closed, what nobody has dealt with can be taken back: `without` is what is left then. */
export function givenOnBoard<Answer extends { readonly entries: readonly string[] }>(
  without: (answer: Answer, text: string) => Answer | null,
) {
  return function Given({ answer, entries = [], takeBack }: GivenProps<Answer>) {
    const back = takeBack && ((text: string) => takeBack((from) => without(from, text)));

    return <OwnTexts texts={answer.entries} states={entries} takeBack={back} stays={isSettled} />;
  };
}
