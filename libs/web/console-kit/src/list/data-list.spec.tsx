import { useLocation } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { renderScreen } from '../spec-screen';
import { DataList } from './data-list';
import { pageOf } from './source';
import { useList } from './use-list';

const PEOPLE = Array.from({ length: 120 }, (_, index) => ({
  id: String(index + 1),
  name: `Person ${index + 1}`,
  kind: index % 2 === 0 ? 'odd' : 'even',
}));
const KINDS = ['odd', 'even'] as const;

function People() {
  const list = useList({ facets: { kind: KINDS } });
  const [chosen, choose] = useState<readonly string[]>([]);
  const { search } = useLocation();
  const { words, facets } = list;
  const found = PEOPLE.filter(({ name, kind }) => name.includes(words) && (facets.kind === '' || kind === facets.kind));
  return (
    <>
      <DataList
        label="People"
        list={list}
        source={pageOf(found, list.page, PEOPLE.length)}
        search="Name"
        facets={[
          { name: 'kind', label: 'Kind', choices: ['', ...KINDS].map((value) => ({ value, label: value || 'all' })) },
        ]}
        count={({ shown, all }) => `${shown} of ${all} people`}
        selection={{ chosen, found: found.map(({ id }) => id), choose }}
      >
        {(rows) => (
          <ul>
            {rows.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        )}
      </DataList>
      <span data-testid="search">{JSON.stringify(search)}</span>
      <span data-testid="chosen">{chosen.length}</span>
    </>
  );
}

describe('a data list', () => {
  const person = userEvent.setup();
  const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent);
  const press = (name: string) => person.click(screen.getByRole('button', { name }));
  const status = () => document.querySelector('p[role=status]');
  const addressHas = (values: object) =>
    waitFor(() => expect(JSON.parse(screen.getByTestId('search').textContent ?? '')).toEqual(values));

  async function open(address = '/') {
    renderScreen(People, {}, address);
    await screen.findByLabelText('Name');
  }

  it('shows 50 rows per page, and moves the focus to the range that it shows', async () => {
    await open();
    expect(rows()).toHaveLength(50);
    expect(screen.getByRole('button', { name: 'Previous page' })).toHaveProperty('disabled', true);
    await press('Next page');
    expect(rows()[0]).toBe('Person 51');
    expect(status()?.textContent).toBe('120 of 120 people · Showing 51 to 100 of 120');
    expect(document.activeElement).toBe(status());
    await press('Next page');
    expect(rows()).toHaveLength(20);
    expect(screen.getByRole('button', { name: 'Next page' })).toHaveProperty('disabled', true);
  });

  it('writes words, facets and page to the address, and returns to the first page when a filter changes', async () => {
    await open();
    await person.selectOptions(screen.getByLabelText('Kind'), 'even');
    await press('Next page');
    await addressHas({ kind: 'even', page: '2' });
    await person.type(screen.getByLabelText('Name'), '10');
    expect(rows()).toEqual([
      'Person 10',
      'Person 100',
      'Person 102',
      'Person 104',
      'Person 106',
      'Person 108',
      'Person 110',
    ]);
    await waitFor(() => expect(screen.getByTestId('search').textContent).not.toContain('page'));
  });

  it('shows what the address asks for, without values that it does not know', async () => {
    await open('/?words=Person%201&kind=green&page=9');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Person 1');
    expect(screen.getByLabelText<HTMLSelectElement>('Kind').value).toBe('');
    expect(status()?.textContent).toBe('32 of 120 people');
  });

  it('selects every row that matches, on all pages, and keeps the others', async () => {
    await open();
    await person.click(screen.getByRole('checkbox', { name: 'Select all 120' }));
    expect(screen.getByTestId('chosen').textContent).toBe('120');
    await person.selectOptions(screen.getByLabelText('Kind'), 'odd');
    await person.click(screen.getByRole('checkbox', { name: 'Select all 60' }));
    expect(screen.getByTestId('chosen').textContent).toBe('60');
    expect(status()?.textContent).toContain('60 selected');
  });

  it('says that nothing matches', async () => {
    await open();
    await person.type(screen.getByLabelText('Name'), 'nothing');
    expect(screen.getByText('Nothing matches')).toBeTruthy();
    expect(rows()).toEqual([]);
  });
});
