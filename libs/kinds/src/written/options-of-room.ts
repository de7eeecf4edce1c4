import type { ChoiceOption, OtherAnswer } from '@rt/domain/polling';

import type { KindConfig } from '../registry';

/**
 * A config whose options are items of another result, which the room said, without the words of those that `may` refuses. They keep
 * their places and numbers, and charts say that they are not quoted (`textOfOption`).
 */
export function optionsOfRoom(config: KindConfig, may: (answer: OtherAnswer) => boolean): KindConfig {
  if (!('options' in config)) return config;
  const quoted = (option: ChoiceOption) =>
    may({ label: option.text, count: Infinity }) ? option : { ...option, text: '' };

  return { ...config, options: config.options.map(quoted) };
}
