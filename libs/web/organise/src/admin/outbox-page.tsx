import { Anchor, Group, Title } from '@mantine/core';
import type { OutgoingMailBody } from '@rt/contracts';
import { DataList, KEYS, Nothing, Page, pageOf, Remote, useApi, useList } from '@rt/web/console-kit';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';

import classes from '../people/people.module.css';
import { t } from '../words';
import { linkParts } from './link-parts';
import { whenText } from './when-text';

const LOOK_AGAIN_MS = 5000;

/** The demo's mail: what would have been sent, with the personal link and the calendar file. */
export function OutboxPage() {
  const api = useApi();
  const query = useQuery({
    queryKey: KEYS.outbox,
    queryFn: () => api.call('GET /api/outbox'),
    refetchInterval: LOOK_AGAIN_MS,
  });
  const list = useList();
  return (
    <Page title={t('organise.outbox')} lead={t('organise.outbox-lead')}>
      <Remote query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('organise.outbox-empty')}>{t('organise.outbox-empty-hint')}</Nothing>
          ) : (
            <DataList label={t('organise.outbox')} list={list} source={pageOf(items, list.page)}>
              {(rows) => rows.map((mail) => <Mail key={mail.id} mail={mail} />)}
            </DataList>
          )
        }
      </Remote>
    </Page>
  );
}

function Mail({ mail }: { readonly mail: OutgoingMailBody }) {
  return (
    <article className={classes['mail']}>
      <Title order={2} size="h4">
        {mail.subject}
      </Title>
      <p className={classes['mailFacts']}>{t('organise.mail-to', { to: mail.to, at: whenText(mail.createdAt) })}</p>
      <p className={classes['mailText']}>
        {linkParts(mail.text).map((part, index) => (
          <Fragment key={index}>{part.href ? <Anchor href={part.href}>{part.text}</Anchor> : part.text}</Fragment>
        ))}
      </p>
      {mail.icsContent ? (
        <Group>
          <Anchor
            download="roundtable.ics"
            href={`data:text/calendar;charset=utf-8,${encodeURIComponent(mail.icsContent)}`}
          >
            {t('organise.calendar-file', { method: mail.icsMethod ?? '' })}
          </Anchor>
        </Group>
      ) : null}
    </article>
  );
}
