import { Button } from '@rt/web/ui';

interface MorePagesProps {
  readonly failed: boolean;
  readonly next: boolean;
  readonly words: { readonly more: string; readonly failed: string };
  more(): void;
}

export function MorePages({ failed, next, words, more }: MorePagesProps) {
  return (
    <>
      {failed ? <p role="alert">{words.failed}</p> : null}
      {next ? (
        <Button look="quiet" onClick={more}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
}
