import { Button } from '@mantine/core';
import { OPTIONS_MAX, OPTIONS_MIN, type ChoiceOption } from '@rt/domain/polling';
import { TextField, useSay } from '@rt/web/desk';
import { moved } from '../agenda/agenda-edits';
import classes from '../agenda/agenda.module.css';
import { t } from '../words';
import type { KindFieldsProps } from './kind-form';
import { freeId, optionsOf } from './options';

/** The options of a choice: typed, added, removed, and moved by buttons. */
export function OptionList({ config, errorOf, change, wordingOnly }: KindFieldsProps) {
  const options = optionsOf(config);
  const say = useSay();
  const set = (next: readonly ChoiceOption[]) => change({ ...config, options: next });
  const move = (index: number, to: number) => {
    set(moved(options, index, to));
    say(t('organise.moved', { title: options[index]?.text ?? '', from: index + 1, to: to + 1 }));
  };
  return (
    <div className={classes['options']} role="group" aria-label={t('organise.options')}>
      {options.map((option, index) => (
        <div key={option.id} className={classes['option']}>
          <TextField
            name={`config.options[${index}].text`}
            label={t('organise.option-n', { n: index + 1 })}
            error={errorOf(`config.options[${index}].text`)}
            value={option.text}
            onChange={(text) => set(options.map((one) => (one.id === option.id ? { ...one, text } : one)))}
          />
          {wordingOnly ? null : (
            <div className={classes['optionActs']}>
              <OptionButton n={index + 1} act="up" off={index === 0} onClick={() => move(index, index - 1)} />
              <OptionButton
                n={index + 1}
                act="down"
                off={index === options.length - 1}
                onClick={() => move(index, index + 1)}
              />
              <OptionButton
                n={index + 1}
                act="remove"
                off={options.length <= OPTIONS_MIN}
                onClick={() => set(options.filter((one) => one.id !== option.id))}
              />
            </div>
          )}
        </div>
      ))}
      {wordingOnly || options.length >= OPTIONS_MAX ? null : (
        <div>
          <Button variant="default" onClick={() => set([...options, { id: freeId(options), text: '' }])}>
            {t('organise.add-option')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface OptionButtonProps {
  readonly n: number;
  readonly act: 'up' | 'down' | 'remove';
  readonly off: boolean;
  onClick(): void;
}

const SIGNS = { up: '↑', down: '↓', remove: '×' } as const;

function OptionButton({ n, act, off, onClick }: OptionButtonProps) {
  return (
    <Button variant="default" px="sm" disabled={off} aria-label={t(`organise.option-${act}`, { n })} onClick={onClick}>
      {SIGNS[act]}
    </Button>
  );
}
