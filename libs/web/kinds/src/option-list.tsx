import { Button } from '@mantine/core';
import { type ChoiceOption, OPTIONS_MAX, OPTIONS_MIN } from '@rt/domain/polling';
import { TextField } from '@rt/web/fields';

import { usePaste } from './drafts/use-paste';
import type { EditorFieldsProps } from './kind-editor';
import classes from './option-list.module.css';
import { t } from './option-words';
import { freeId, type OptionNoun } from './options';

interface OptionListProps<Config> extends EditorFieldsProps<Config> {
  /** Most options that the kind takes. */
  readonly most?: number;
  readonly noun?: OptionNoun;
}

/** The options of a choice: typed, pasted several at once, added, removed, and moved by buttons. */
export function OptionList<Config extends { readonly options: readonly ChoiceOption[] }>({
  config,
  errorOf,
  change,
  say,
  wordingOnly,
  held,
  most = OPTIONS_MAX,
  noun = 'option',
}: OptionListProps<Config>) {
  const { options } = config;
  const set = (next: readonly ChoiceOption[]) => change({ ...config, options: next });
  const pasting = usePaste({ options, most, noun, held, set, say });
  const move = (index: number, to: number) => {
    set(moved(options, index, to));
    say(t('options.moved', { title: options[index]?.text ?? '', from: index + 1, to: to + 1 }));
  };
  return (
    <div className={classes['options']} role="group" aria-label={t('options.options', { noun })}>
      {options.map((option, index) => (
        <div key={option.id} className={classes['option']}>
          <TextField
            name={`config.options[${index}].text`}
            label={t('options.option-n', { noun, n: index + 1 })}
            error={errorOf(`config.options[${index}].text`)}
            value={option.text}
            onPaste={(text) => !wordingOnly && pasting.paste(index, text)}
            onChange={(text) => set(options.map((one) => (one.id === option.id ? { ...one, text } : one)))}
          />
          {wordingOnly ? null : (
            <OptionActs
              n={index + 1}
              noun={noun}
              of={options.length}
              move={(to) => move(index, to)}
              remove={() => set(options.filter((one) => one.id !== option.id))}
            />
          )}
        </div>
      ))}
      {pasting.notAdded}
      {wordingOnly || options.length >= most ? null : (
        <AddOption noun={noun} add={() => set([...options, { id: freeId(options), text: '' }])} />
      )}
    </div>
  );
}

function AddOption({ noun, add }: { readonly noun: OptionNoun; add(): void }) {
  return (
    <div>
      <Button variant="default" onClick={add}>
        {t('options.add-option', { noun })}
      </Button>
      <p className={classes['hint']}>{t('options.paste-hint', { noun })}</p>
    </div>
  );
}

interface OptionActsProps {
  /** 1 for the first of `of`. */
  readonly n: number;
  readonly noun: OptionNoun;
  readonly of: number;
  move(to: number): void;
  remove(): void;
}

function OptionActs({ n, noun, of, move, remove }: OptionActsProps) {
  return (
    <div className={classes['optionActs']}>
      <OptionButton n={n} noun={noun} act="up" off={n === 1} onClick={() => move(n - 2)} />
      <OptionButton n={n} noun={noun} act="down" off={n === of} onClick={() => move(n)} />
      <OptionButton n={n} noun={noun} act="remove" off={of <= OPTIONS_MIN} onClick={remove} />
    </div>
  );
}

interface OptionButtonProps {
  readonly n: number;
  readonly noun: OptionNoun;
  readonly act: 'up' | 'down' | 'remove';
  readonly off: boolean;
  onClick(): void;
}

const SIGNS = { up: '↑', down: '↓', remove: '×' } as const;

function OptionButton({ n, noun, act, off, onClick }: OptionButtonProps) {
  return (
    <Button
      variant="default"
      px="sm"
      disabled={off}
      aria-label={t(`options.option-${act}`, { noun, n })}
      onClick={onClick}
    >
      {SIGNS[act]}
    </Button>
  );
}

function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined) return items;
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
