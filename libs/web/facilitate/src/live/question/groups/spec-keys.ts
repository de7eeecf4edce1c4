import { act, fireEvent, screen } from '@testing-library/react';

/** Where entries are arranged and decided on. For specs, as the rest here is: what hosts press in the list of ideas. */
export const AT = 'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries';

export const option = (name: string) => screen.getByRole('option', { name });
export const reach = (name: string) => act(() => option(name).focus());
/** Selects an idea and is on it with the keyboard. */
export const select = (name: string) => {
  fireEvent.click(option(name));
  reach(name);
};
export const nameIt = (name: string) => {
  press('g');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: name } });
  fireEvent.submit(screen.getByRole('combobox'));
};
export const press = (key: string, over: object = {}) => fireEvent.keyDown(document.activeElement!, { key, ...over });
