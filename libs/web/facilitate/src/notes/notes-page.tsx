import { Badge } from '@mantine/core';
import type { ContributionBody, RoundtableBody } from '@rt/contracts';
import { inOneLine } from '@rt/domain/text';
import {
  DataList,
  KEYS,
  Nothing,
  Page,
  pageOf,
  Remote,
  Section,
  useApi,
  useList,
  useRoundtable,
} from '@rt/web/console-kit';
import { contributionLabel } from '@rt/words';
import { useQuery } from '@tanstack/react-query';

import { ChairNote } from '../chair-note/chair-note';
import classes from '../live/live.module.css';
import { t } from '../words';
import { NoteForm } from './note-form';

/** The note taker's page: write down what is said, by agenda item. */
export function NotesPage({ roundtableId }: { readonly roundtableId: string }) {
  const query = useRoundtable(roundtableId);
  return <Remote query={query}>{(roundtable) => <Notes roundtable={roundtable} />}</Remote>;
}

function Notes({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const query = useQuery({
    queryKey: KEYS.contributions(roundtable.id),
    queryFn: () =>
      api.call('GET /api/roundtables/{roundtableId}/contributions', { at: { roundtableId: roundtable.id } }),
  });
  const writes = roundtable.state === 'live' || roundtable.state === 'closed' || roundtable.state === 'scheduled';
  return (
    <Page title={t('facilitate.notes')} of={roundtable.title} lead={t(`facilitate.notes-lead-${leadOf(roundtable)}`)}>
      {writes && roundtable.may.includes('note') ? <NoteForm roundtable={roundtable} /> : null}
      <div className={classes['apart']}>{writes ? <ChairNote roundtable={roundtable} /> : null}</div>
      <Section title={t('facilitate.written')}>
        <Remote query={query} rows={3}>
          {({ items }) => (
            <Written roundtable={roundtable} items={items.filter((item) => item.type !== 'poll_result')} />
          )}
        </Remote>
      </Section>
    </Page>
  );
}

function leadOf({ rule }: RoundtableBody): 'unnamed' | 'named' {
  return rule === 'chatham_house' || rule === 'anonymous_to_organiser' ? 'unnamed' : 'named';
}

interface WrittenProps {
  readonly roundtable: RoundtableBody;
  readonly items: readonly ContributionBody[];
}

function Written({ roundtable, items }: WrittenProps) {
  const list = useList();
  if (items.length === 0) return <Nothing title={t('facilitate.nothing-written')} />;
  return (
    <DataList label={t('facilitate.written')} list={list} source={pageOf(items, list.page)}>
      {(rows) => (
        <ul className={classes['results']}>
          {rows.map((item) => (
            <Note
              key={item.id}
              item={item}
              place={roundtable.agenda.find(({ id }) => id === item.agendaItemId)?.title}
            />
          ))}
        </ul>
      )}
    </DataList>
  );
}

interface NoteProps {
  readonly item: ContributionBody;
  readonly place: string | undefined;
}

function Note({ item: { title, body, type, state }, place }: NoteProps) {
  return (
    <li>
      <div className={classes['grow']}>
        <strong>{title || t('facilitate.note-withdrawn')}</strong>
        {body ? <p>{body}</p> : null}
        <div className={classes['muted']}>{inOneLine([contributionLabel(type), place])}</div>
      </div>
      <Badge variant="light" color="slate" radius="sm">
        {t(`facilitate.contribution-${state}`)}
      </Badge>
    </li>
  );
}
