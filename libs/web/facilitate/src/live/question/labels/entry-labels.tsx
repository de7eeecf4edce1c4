import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import type { Entry, Label } from '@rt/domain/polling';
import { problemOf, useCommand, useSay, useUnsaved } from '@rt/web/console-kit';
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

import { t } from '../../../words';
import { OpeningButton } from '../board/opening-button';
import { useOpened } from '../board/use-opened';
import { useDraft } from '../drafts/drafts';
import classes from './labels.module.css';
import { useLabel } from './use-label';

export interface Labels {
  readonly all: readonly Label[];
  /** One entry has at most so many. */
  readonly most: number;
  /** Hosts may type one that is not there yet. */
  readonly adds: boolean;
}

interface EntryLabelsProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly entry: Entry;
  readonly labels: Labels;
  readonly offline: boolean;
  done(entry: Entry): void;
}

/** Labels of one entry: a button opens them, and each tick is stored at once. To take the tick away takes it back. */
export function EntryLabels({ entry, labels, offline, ...rest }: EntryLabelsProps) {
  const { open, button, close, toggle } = useOpened();
  return (
    <>
      <OpeningButton
        act="label"
        name={t('facilitate.labels')}
        label={t('facilitate.labels-of', { text: entry.text })}
        look="subtle"
        {...{ offline, open, button, toggle }}
      />
      {open ? <Chosen entry={entry} labels={labels} offline={offline} close={close} {...rest} /> : null}
    </>
  );
}

interface ChosenProps extends EntryLabelsProps {
  close(): void;
}

function Chosen({ entry, labels: { all, most, adds }, offline, close, done, ...where }: ChosenProps) {
  const send = useLabel(where);
  const say = useSay();
  const box = useRef<HTMLFieldSetElement>(null);
  // One that was taken out of the plan meanwhile is none any more.
  const chosen = all.map(({ id }) => id).filter((id) => entry.labels?.includes(id));
  const command = useCommand(async (label: Label) => {
    const to = chosen.includes(label.id) ? chosen.filter((id) => id !== label.id) : [...chosen, label.id];
    await send([{ entryId: entry.id, from: [...(entry.labels ?? [])], to: [...to] }]);
    done({ ...entry, labels: to });
    say(t(chosen.includes(label.id) ? 'facilitate.label-taken-off' : 'facilitate.label-given', { label: label.text }));
  }, []);
  // Whoever opens the list goes on in it.
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const full = chosen.length >= most;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <fieldset className={classes['labels']} ref={box} onKeyDown={leave}>
      <legend>{t('facilitate.labels-legend', { most })}</legend>
      <Group gap="md">
        {all.map((label) => (
          <Checkbox
            key={label.id}
            label={label.text}
            checked={chosen.includes(label.id)}
            disabled={offline || (full && !chosen.includes(label.id))}
            onChange={() => command.busy || void command.run(label)}
          />
        ))}
      </Group>
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
      {adds ? (
        <NewLabel {...where} entry={entry} chosen={chosen} offline={offline || full} box={box} done={done} />
      ) : null}
    </fieldset>
  );
}

interface NewLabelProps extends Omit<ChosenProps, 'labels' | 'close'> {
  readonly chosen: readonly string[];
  readonly box: RefObject<HTMLFieldSetElement | null>;
}

function NewLabel({ entry, chosen, offline, box, done, ...where }: NewLabelProps) {
  const send = useLabel(where);
  const say = useSay();
  const { text, change } = useDraft(`${where.activityId}:label`, '');
  useUnsaved(text.trim() !== '');
  const command = useCommand(async () => {
    const { added } = await send([{ entryId: entry.id, from: [...(entry.labels ?? [])], to: [...chosen] }], text);
    change('');
    if (added !== undefined) done({ ...entry, labels: [...new Set([...chosen, added])] });
    say(t('facilitate.label-given', { label: text }));
    box.current?.querySelector('input')?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') void command.run();
  };
  return (
    <form className={classes['add']} onSubmit={submit}>
      <TextInput
        label={t('facilitate.label-new')}
        value={text}
        error={command.error ? problemOf(command.error).message : null}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" disabled={offline} loading={command.busy}>
        {t('facilitate.label-add')}
      </Button>
    </form>
  );
}
