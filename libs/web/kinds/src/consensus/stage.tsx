import { type ConsensusConfig, statementsAllowed } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { KindStage } from '../kind-stage';
import { consensusStage } from '../words.en-GB.json';

const t = createWords(consensusStage);

function Asked({ config }: { readonly config: ConsensusConfig }) {
  return <p className="stage__muted">{t('stage.statements', { statements: config.options.length })}</p>;
}

/** How many statements there are: each person sees one at a time, in an order of their own. */
export const stage: KindStage<ConsensusConfig> = {
  Asked,
  hint: (config) => t(statementsAllowed(config) > 0 ? 'stage.vote-and-add' : 'stage.vote-on-each'),
};
