import { Button, Table } from '@mantine/core';
import type { PersonBody } from '@rt/contracts';
import { Nothing, Page, Remote, TextField } from '@rt/web/desk';
import { useState } from 'react';
import { ScrollRegion } from '../scroll-region';
import { t } from '../words';
import { PersonDialogue } from './person-dialogue';
import { findPeople, regionLabel, typeLabel, usePeople } from './use-people';

/** The directory: experts who can be invited. They are no accounts. */
export function DirectoryPage() {
  const query = usePeople();
  const [editing, setEditing] = useState<PersonBody | 'new' | null>(null);
  const add = <Button onClick={() => setEditing('new')}>{t('organise.add-person')}</Button>;
  return (
    <Page title={t('organise.directory')} lead={t('organise.directory-lead')} actions={add} wide>
      <Remote query={query} rows={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('organise.directory-empty')} action={add}>
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
  const [words, setWords] = useState('');
  const shown = findPeople(people, words);
  return (
    <>
      <TextField name="words" label={t('organise.find-person')} value={words} onChange={setWords} maw="24rem" />
      <p role="status">{t('organise.people-shown', { shown: shown.length, all: people.length })}</p>
      <ScrollRegion label={t('organise.directory')} minWidth={760}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('organise.name')}</Table.Th>
              <Table.Th>{t('organise.organisation')}</Table.Th>
              <Table.Th>{t('organise.stakeholder-type')}</Table.Th>
              <Table.Th>{t('organise.region')}</Table.Th>
              <Table.Th>{t('organise.email')}</Table.Th>
              <Table.Th>{t('organise.acts')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((person) => (
              <Table.Tr key={person.id}>
                <Table.Th scope="row">{person.fullName}</Table.Th>
                <Table.Td>{person.organisationName}</Table.Td>
                <Table.Td>{typeLabel(person.stakeholderType)}</Table.Td>
                <Table.Td>{regionLabel(person.regionCode)}</Table.Td>
                <Table.Td miw="16rem">{person.email}</Table.Td>
                <Table.Td>
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={t('organise.edit-of', { title: person.fullName })}
                    onClick={() => edit(person)}
                  >
                    {t('organise.edit')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </>
  );
}
