import { isSettled } from '@rt/domain/polling';

import { OwnTexts, withoutEntry } from '../own-texts';
import type { GivenProps } from '../phone-form';

export function GivenOnBoard<Answer extends { readonly entries: readonly string[] }>(props: GivenProps<Answer>) {
  const { answer, entries = [], takeBack } = props;
  const back = takeBack && ((text: string) => takeBack((from) => withoutEntry(from, text)));

  return <OwnTexts texts={answer.entries} states={entries} takeBack={back} stays={isSettled} />;
}
