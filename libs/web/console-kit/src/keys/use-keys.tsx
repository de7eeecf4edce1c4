import { type ReactNode, useState } from 'react';

import { useListKeys } from './list-keys';
import { type Shortcut, ShortcutList, useShortcuts, useShortcutsOn } from './shortcuts';

/** The keys of a page: `open` shows the list of them, which `list` holds. */
interface Keys {
  readonly list: ReactNode;
  open(): void;
}

/** Single keys that can be listed and switched off. `build` gets the act of '?'. They rest while `enabled` is false. */
export function useKeys(build: (open: () => void) => readonly Shortcut[], enabled = true): Keys {
  const [opened, setOpened] = useState(false);
  const [on, setOn] = useShortcutsOn();
  const ofLists = useListKeys();
  const open = () => setOpened(true);
  const shortcuts = build(open);
  useShortcuts(shortcuts, enabled && on);
  const list = (
    <ShortcutList
      opened={opened}
      shortcuts={shortcuts}
      ofLists={ofLists}
      on={on}
      setOn={setOn}
      close={() => setOpened(false)}
    />
  );
  return { list, open };
}
