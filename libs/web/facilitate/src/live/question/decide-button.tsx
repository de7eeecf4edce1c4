import { Button } from '@mantine/core';
import { problemOf } from '@rt/web/console-kit';

interface DecideButtonProps {
  readonly act?: string;
  /** What stands on it, and what it is called where it stands alone. */
  readonly text: string;
  readonly label: string;
  readonly offline: boolean;
  readonly command: { readonly busy: boolean; readonly error: unknown };
  decide(): void;
}

/** One thing that a host can decide on what was written; says beside it why that was refused. */
export function DecideButton({ act, text, label, offline, command, decide }: DecideButtonProps) {
  return (
    <>
      <Button
        variant="default"
        size="xs"
        disabled={offline}
        loading={command.busy}
        data-act={act}
        aria-label={label}
        onClick={() => decide()}
      >
        {text}
      </Button>
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </>
  );
}
