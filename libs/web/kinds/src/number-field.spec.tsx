import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';

import { NumberField } from './number-field';

interface Config {
  readonly budget?: number;
}

function Editor() {
  const [config, change] = useState<Config>({ budget: 100 });

  return (
    <MantineProvider env="test">
      <NumberField<Config, 'budget'>
        config={config}
        change={change}
        errorOf={() => undefined}
        of="budget"
        label="Points"
      />
      <output>{JSON.stringify(config)}</output>
    </MantineProvider>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Points' });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const config = () => JSON.parse(screen.getByRole('status').textContent);

describe('NumberField', () => {
  it('takes digits, and leaves out what is none', () => {
    render(<Editor />);
    type('1o0');
    expect([field().value, config()]).toEqual(['10', { budget: 10 }]);
    type('-5 points');
    expect([field().value, config()]).toEqual(['5', { budget: 5 }]);
  });

  it('leaves the key out where nothing is left', () => {
    render(<Editor />);
    type('x');
    expect([field().value, config()]).toEqual(['', {}]);
  });
});
