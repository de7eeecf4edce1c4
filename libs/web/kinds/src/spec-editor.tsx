import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import { useState } from 'react';

import type { KindEditor } from './kind-editor';

/** Edits a config with the fields of a kind, as the console does. For specs. Returns what it holds now. */
export function edit<Config>(
  editor: KindEditor<Config>,
  over: Partial<Config> = {},
  wordingOnly = false,
): () => Config {
  let held = { ...editor.empty(), ...over };

  function Editing() {
    const [config, change] = useState(held);
    held = config;
    return (
      <editor.Fields
        config={config}
        change={change}
        errorOf={() => undefined}
        say={() => undefined}
        wordingOnly={wordingOnly}
      />
    );
  }

  render(
    <MantineProvider env="test">
      <Editing />
    </MantineProvider>,
  );
  return () => held;
}

/** Options of a question with texts. */
export const OPTIONS = ['Loans', 'Training', 'None of these'].map((text, index) => ({ id: `o${index + 1}`, text }));
