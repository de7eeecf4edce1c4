import { CONSENSUS_STATEMENTS_MAX, type ConsensusConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { OptionList } from '../option-list';
import { emptyOptions, neededOptions, optionsFrom, shownTexts } from '../options';
import catalogue from './editor.words.en-GB.json';

const t = createWords(catalogue);

function Fields(props: EditorFieldsProps<ConsensusConfig>) {
  return <OptionList {...props} noun="statement" most={CONSENSUS_STATEMENTS_MAX} />;
}

/** The statements. */
export const editor: KindEditor<ConsensusConfig> = {
  name: () => t('editor.name'),
  empty: emptyOptions,
  Fields,
  neededTexts: (config) => neededOptions(config, 'statement'),
  ofItems: (texts) => ({ question: t('editor.of-items'), config: optionsFrom(texts) }),
  forPreview: (config) => ({ ...config, options: shownTexts(config) }),
};
