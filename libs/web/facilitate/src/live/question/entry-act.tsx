import { Button } from '@mantine/core';
import type { Entry } from '@rt/domain/polling';
import { problemOf, useCommand, useSay } from '@rt/web/console-kit';

interface EntryActProps {
  /** Name of the act, by which a key finds it. */
  readonly act: string;
  readonly offline: boolean;
  /** Words on the button, those with the entry's text, and what is said afterwards. */
  readonly words: { readonly name: string; readonly label: string; readonly said: string };
  run(): Promise<Entry>;
  done(entry: Entry): void;
}

/** One press of a host on an entry. Its row may go to another list, and this button with it. */
export function EntryAct({ act, offline, words, run, done }: EntryActProps) {
  const say = useSay();
  const command = useCommand(async () => {
    const after = await run();
    say(words.said);
    done(after);
  }, []);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        disabled={offline}
        loading={command.busy}
        data-act={act}
        aria-label={words.label}
        onClick={() => void command.run()}
      >
        {words.name}
      </Button>
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </>
  );
}
