import type { ChoiceOption } from '@rt/domain/polling';

import type { NeededText } from './kind-editor';
import { t } from './option-words';

export type OptionNoun = 'option' | 'statement';

interface WithOptions {
  readonly options: readonly ChoiceOption[];
}

export function optionsOf(config: object): readonly ChoiceOption[] {
  return 'options' in config && Array.isArray(config.options) ? config.options : [];
}

export function emptyOptions(): WithOptions {
  return { options: ['o1', 'o2', 'o3'].map((id) => ({ id, text: '' })) };
}

export function optionsFrom(texts: readonly string[]): WithOptions {
  return { options: texts.map((text, at) => ({ id: `o${at + 1}`, text })) };
}

/** The smallest 'o1', 'o2' … that is free: ids are stable, since answers refer to them. */
export function freeId(options: readonly ChoiceOption[]): string {
  const taken = new Set(options.map((option) => option.id));
  for (let n = 1; ; n += 1) if (!taken.has(`o${n}`)) return `o${n}`;
}

/** What to say of option number `n` where it has no text. */
export function enterOption(n: number, noun: OptionNoun = 'option'): string {
  return t('options.enter-option', { noun, n });
}

export function neededOptions({ options }: WithOptions, noun?: OptionNoun): readonly NeededText[] {
  return options.map(({ text }, at) => ({
    field: `config.options[${at}].text`,
    text,
    message: enterOption(at + 1, noun),
  }));
}

export function shownTexts({ options }: WithOptions): readonly ChoiceOption[] {
  return options.map((option) => ({ ...option, text: option.text.trim() === '' ? t('options.no-text') : option.text }));
}

/** What is alike of editors of options that need nothing else; `question` is what they ask about items of a result. */
export function editOptions(question: () => string) {
  return {
    empty: emptyOptions,
    neededTexts: (config: WithOptions) => neededOptions(config),
    ofItems: (texts: readonly string[]) => ({ question: question(), config: optionsFrom(texts) }),
    forPreview: <Config extends WithOptions>(config: Config): Config => ({ ...config, options: shownTexts(config) }),
  };
}
