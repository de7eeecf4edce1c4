import type { AnswerCount } from '@rt/domain/polling';

import type { SingleChoiceConfig } from './domain';

/** For specs: four options, the last with a comma in its text. */
export const config: SingleChoiceConfig = {
  options: [
    { id: 'energy', text: 'Cost of energy' },
    { id: 'skills', text: 'Skills' },
    { id: 'finance', text: 'Finance' },
    { id: 'planning', text: 'Planning, grid connection' },
  ],
};

/** How many chose each option. */
export function counts(byId: Readonly<Record<string, number>>): readonly AnswerCount[] {
  return Object.entries(byId).map(([optionId, count]) => ({ answerKey: JSON.stringify({ optionId }), count }));
}

/** How many wrote each text. */
export function wrote(texts: Readonly<Record<string, number>>): readonly AnswerCount[] {
  return Object.entries(texts).map(([other, count]) => ({ answerKey: JSON.stringify({ other }), count }));
}
