import { Button, Checkbox } from '@mantine/core';
import { type Choice, SelectField, TextField } from '@rt/web/fields';
import { type ReactNode, type RefObject, useRef } from 'react';

import { Nothing } from '../page/states';
import { t } from '../words';
import classes from './list.module.css';
import { PAGE_SIZE, pagesOf, type Source } from './source';
import type { List } from './use-list';

interface Facet<F> {
  readonly name: keyof F & string;
  readonly label: string;
  /** The first is for all, with the value ''. */
  readonly choices: readonly Choice[];
}

interface Selection {
  readonly chosen: readonly string[];
  readonly found: readonly string[];
  choose(ids: readonly string[]): void;
}

interface DataListProps<Row, F> {
  readonly label: string;
  readonly list: List<F>;
  readonly source: Source<Row>;
  /** Label of the search field; without one there is none. */
  readonly search?: string;
  readonly facets?: readonly Facet<F>[];
  /** '3 of 34 people'. */
  readonly count?: (numbers: { readonly shown: number; readonly all: number }) => string;
  readonly none?: { readonly title: string; readonly hint: string };
  readonly selection?: Selection;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** `source` is one page of rows, from `pageOf` or the server. `Remote` shows loading and errors, `Nothing` an empty list. */
export function DataList<Row, F = object>(props: DataListProps<Row, F>) {
  const { label, list, source, selection, none, children } = props;
  const status = useRef<HTMLParagraphElement>(null);
  return (
    <div className={classes['list']}>
      <Filters {...props} />
      <Status {...props} place={status} />
      {selection ? <SelectAll {...selection} /> : null}
      {source.total === 0 && source.all > 0 ? (
        <Nothing title={none?.title ?? t('console-kit.list-none')}>
          {none?.hint ?? t('console-kit.list-none-hint')}
        </Nothing>
      ) : (
        children(source.rows)
      )}
      <Pages
        label={label}
        source={source}
        turn={(page) => {
          list.change({ page: String(page) });
          // The rows change above: reading continues where they begin.
          status.current?.focus();
        }}
      />
    </div>
  );
}

function Filters<Row, F>({ label, list, search, facets = [] }: DataListProps<Row, F>) {
  if (search === undefined && facets.length === 0) return null;
  return (
    <div role="search" aria-label={t('console-kit.list-filter', { label })} className={classes['filters']}>
      {search === undefined ? null : (
        <TextField
          name={`${list.prefix}words`}
          label={search}
          value={list.words}
          onChange={(words) => list.change({ words })}
          maw="24rem"
        />
      )}
      {facets.map(({ name, label: facet, choices }) => (
        <SelectField
          key={name}
          name={list.prefix + name}
          label={facet}
          value={String(list.facets[name])}
          choices={choices}
          onChange={(value) => list.change({ [name]: value })}
        />
      ))}
    </div>
  );
}

function Status<Row, F>({
  source: { rows, total, all, page },
  count,
  selection,
  place,
}: DataListProps<Row, F> & { readonly place: RefObject<HTMLParagraphElement | null> }) {
  const from = (page - 1) * PAGE_SIZE + 1;
  const sentences = [
    count?.({ shown: total, all }),
    total > PAGE_SIZE ? t('console-kit.list-range', { from, to: from + rows.length - 1, total }) : undefined,
    selection && selection.chosen.length > 0
      ? t('console-kit.list-selected', { count: selection.chosen.length })
      : undefined,
  ].filter((sentence) => sentence !== undefined);
  return (
    <p role="status" ref={place} tabIndex={-1} className={classes['status']} hidden={sentences.length === 0}>
      {sentences.join(' · ')}
    </p>
  );
}

/** Chooses or drops every row that matches; rows chosen under other filters stay chosen. */
function SelectAll({ chosen, found, choose }: Selection) {
  if (found.length === 0) return null;
  const picked = new Set(chosen);
  const number = found.filter((id) => picked.has(id)).length;
  const isAll = number === found.length;
  const others = () => {
    const shown = new Set(found);
    return chosen.filter((id) => !shown.has(id));
  };
  return (
    <Checkbox
      label={t('console-kit.list-select-all', { count: found.length })}
      checked={isAll}
      indeterminate={number > 0 && !isAll}
      onChange={() => choose(isAll ? others() : [...others(), ...found])}
      className={classes['all']}
    />
  );
}

interface PagesProps {
  readonly label: string;
  readonly source: Source<unknown>;
  turn(page: number): void;
}

function Pages({ label, source: { total, page }, turn }: PagesProps) {
  const pages = pagesOf(total);
  if (pages === 1) return null;
  const step = (to: number, words: string) => (
    <Button variant="default" disabled={to < 1 || to > pages} onClick={() => turn(to)}>
      {words}
    </Button>
  );
  return (
    <nav aria-label={t('console-kit.list-pages', { label })} className={classes['pages']}>
      {step(page - 1, t('console-kit.list-previous'))}
      <span>{t('console-kit.list-page', { page, pages })}</span>
      {step(page + 1, t('console-kit.list-next'))}
    </nav>
  );
}
