import type { Entry } from '@rt/domain/polling';
import { useCommand } from '@rt/web/console-kit';

import { DecideButton } from './decide-button';
import { type Decided, useSaidOnce } from './undo/use-undo';

interface EntryActProps {
  readonly act: string;
  readonly offline: boolean;
  /** Words on the button, those with the entry's text, and what is said afterwards. */
  readonly words: { readonly name: string; readonly label: string; readonly said: string };
  run(): Promise<Decided>;
  /** Takes it back, where the entry stands as it did after it. */
  undo?(after: Decided): Promise<unknown>;
  done(entry: Entry): void;
}

export function EntryAct({ act, offline, words, run, undo, done }: EntryActProps) {
  const sayOnce = useSaidOnce();
  const command = useCommand(async () => {
    const after = await run();
    sayOnce(words.said, after, undo && (() => undo(after)));
    done(after);
  }, []);
  return (
    <DecideButton
      act={act}
      text={words.name}
      label={words.label}
      offline={offline}
      command={command}
      decide={() => void command.run()}
    />
  );
}
