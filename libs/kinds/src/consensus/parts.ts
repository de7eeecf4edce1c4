import { VOTES } from '@rt/domain/opinion';
import type { MovePart } from '@rt/domain/polling';

import { type ConsensusAnswer, votesIn } from './answer';
import type { ConsensusConfig } from './check-config';

const NO_VOTE = 'no-vote';

export function consensusParts({ options }: ConsensusConfig): readonly MovePart<ConsensusAnswer>[] {
  const votes = remembered(votesIn);
  const groups = [...VOTES, NO_VOTE].map((id) => ({ id, label: { code: id } }));

  return options.map(({ id, text }) => ({
    id,
    label: text,
    groups,
    groupOf: (answer) => votes(answer).get(id) ?? NO_VOTE,
  }));
}

/** Each answer is looked at for each of up to 200 statements. */
function remembered<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, Found>();

  return (of) => {
    const found = known.get(of) ?? find(of);
    known.set(of, found);

    return found;
  };
}
