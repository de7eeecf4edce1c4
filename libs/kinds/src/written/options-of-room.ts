import type { ChoiceOption, OtherAnswer } from '@rt/domain/polling';

import type { KindConfig } from '../registry';

/** Options from another result without the words that `may` refuses; positions stay (`textOfOption`). */
export function optionsOfRoom(config: KindConfig, may: (answer: OtherAnswer) => boolean): KindConfig {
  if (!('options' in config)) return config;
  const quoted = (option: ChoiceOption) =>
    may({ label: option.text, count: Infinity }) ? option : { ...option, text: '' };

  return { ...config, options: config.options.map(quoted) };
}
