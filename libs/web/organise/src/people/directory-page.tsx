import { Button } from '@mantine/core';
import type { PersonBody } from '@rt/contracts';
import { type Column, DataList, DataTable, isEmpty, Nothing, Page, pageOf, Remote, useList } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../words';
import { PersonDialogue } from './person-dialogue';
import { useListAction } from './use-list-action';
import { findPeople, regionLabel, typeLabel, usePeople } from './use-people';

/** The directory: experts who can be invited. They are no accounts. */
export function DirectoryPage() {
  const query = usePeople();
  const [editing, setEditing] = useState<PersonBody | 'new' | null>(null);
  const add = useListAction(t('organise.add-person'), () => setEditing('new'));
  return (
    <Page
      title={t('organise.directory')}
      lead={t('organise.directory-lead')}
      actions={isEmpty(query) ? null : add.atTop}
    >
      <Remote query={query} rows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('organise.directory-empty')} action={add.inEmpty}>
              {t('organise.directory-empty-hint')}
            </Nothing>
          ) : (
            <Directory people={items} edit={setEditing} />
          )
        }
      </Remote>
      {editing === null ? null : (
        <PersonDialogue person={editing === 'new' ? null : editing} close={() => setEditing(null)} />
      )}
    </Page>
  );
}

interface DirectoryProps {
  readonly people: readonly PersonBody[];
  edit(person: PersonBody): void;
}

function Directory({ people, edit }: DirectoryProps) {
  const list = useList();
  const source = pageOf(findPeople(people, list.words), list.page, people.length);
  const columns: readonly Column<PersonBody>[] = [
    { heading: t('organise.name'), cell: (person) => person.fullName },
    { heading: t('organise.organisation'), cell: (person) => person.organisationName },
    { heading: t('organise.stakeholder-type'), cell: (person) => typeLabel(person.stakeholderType) },
    { heading: t('organise.region'), cell: (person) => regionLabel(person.regionCode) },
    { heading: t('organise.email'), cell: (person) => person.email },
    {
      heading: t('organise.acts'),
      cell: (person) => (
        <Button
          variant="default"
          size="xs"
          aria-label={t('organise.edit-of', { title: person.fullName })}
          onClick={() => edit(person)}
        >
          {t('organise.edit')}
        </Button>
      ),
    },
  ];
  return (
    <DataList
      label={t('organise.directory')}
      list={list}
      source={source}
      search={t('organise.find-person')}
      count={(numbers) => t('organise.people-shown', numbers)}
    >
      {(rows) => (
        <DataTable
          label={t('organise.directory')}
          minWidth={760}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </DataList>
  );
}
