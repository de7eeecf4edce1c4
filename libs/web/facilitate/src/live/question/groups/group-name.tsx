import { Button, TextInput } from '@mantine/core';
import { TEXT_LIMITS } from '@rt/domain/text';
import { useUnsaved } from '@rt/web/console-kit';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

import { t } from '../../../words';
import classes from './groups.module.css';
import type { GroupOf } from './placing';

interface GroupNameProps {
  readonly of: 'group' | 'rename';
  readonly before: string;
  readonly typed: string;
  /** Takes the focus each time that it rises: not where it was asked for before another question was shown. */
  readonly asked: number;
  /** Groups that are there: what is given the name of one goes into it. */
  readonly groups: readonly GroupOf[];
  readonly busy: boolean;
  change(typed: string): void;
  save(name: string): Promise<void>;
  close(): void;
}

export function GroupName({ of, before, typed, asked, groups, busy, change, save, close }: GroupNameProps) {
  useUnsaved(typed !== before);
  const [first] = useState(asked);
  const field = useRef<HTMLInputElement>(null);
  const names = useId();
  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    // Whoever asks once more types on.
    if (asked === first) field.current?.select();
  }, [asked, first]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') void save(typed.trim());
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <form className={classes['name']} onSubmit={submit} onKeyDown={leave}>
      <TextInput
        ref={field}
        label={t(`facilitate.group-name-${of}`)}
        description={of === 'group' ? t('facilitate.group-name-hint') : null}
        value={typed}
        maxLength={TEXT_LIMITS.groupName.max}
        autoComplete="off"
        list={names}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <datalist id={names}>
        {groups.map((group) => (
          <option key={group.id} value={group.name} />
        ))}
      </datalist>
      <Button type="submit" size="xs" loading={busy}>
        {t('facilitate.entry-save')}
      </Button>
      <Button variant="default" size="xs" onClick={close}>
        {t('facilitate.entry-cancel')}
      </Button>
    </form>
  );
}
