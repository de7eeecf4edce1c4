import { CONSENSUS_STATEMENTS_MAX, type ConsensusConfig, OWN_STATEMENTS_MAX } from '@rt/kinds';
import { createWords } from '@rt/words';

import { FlagField } from '../flag-field';
import type { EditorFieldsProps, KindEditor } from '../kind-editor';
import { NumberField } from '../number-field';
import { OptionList } from '../option-list';
import { emptyOptions, neededOptions, optionsFrom, shownTexts } from '../options';
import { ReadFirstField } from '../read-first-field';
import { consensusEditor } from '../words.en-GB.json';

const t = createWords(consensusEditor);

function Fields(props: EditorFieldsProps<ConsensusConfig>) {
  return (
    <>
      <OptionList {...props} config={planned(props.config)} noun="statement" most={CONSENSUS_STATEMENTS_MAX} />
      <FlagField {...props} flag="adds" label={t('editor.adds')} hint={t('editor.adds-hint')} />
      {props.config.adds ? (
        <>
          <NumberField {...props} of="maxPerPerson" label={t('editor.max-per-person', { most: OWN_STATEMENTS_MAX })} />
          <ReadFirstField {...props} label={t('editor.read-first')} hint={t('editor.read-first-hint')} />
        </>
      ) : null}
    </>
  );
}

/** Without what participants added: hosts word that where they read it. */
function planned(config: ConsensusConfig): ConsensusConfig {
  return { ...config, options: config.options.filter(({ written }) => !written) };
}

export const editor: KindEditor<ConsensusConfig> = {
  name: () => t('editor.name'),
  empty: emptyOptions,
  Fields,
  neededTexts: (config) => neededOptions(planned(config), 'statement'),
  ofItems: (texts) => ({ question: t('editor.of-items'), config: optionsFrom(texts) }),
  forPreview: (config) => ({ ...config, options: shownTexts(config) }),
};
