import { sourceLink, splitSources } from '@rt/domain/text';
import { Fragment } from 'react/jsx-runtime';

import type { Content } from './content';

/** What a text rests on, one after the other: addresses are links, which open beside the page; numbers stand as they are. */
export function Sources({ sources }: { readonly sources: readonly string[] }) {
  return (
    <>
      {sources.map((source, at) => (
        <Fragment key={source}>
          {at === 0 ? '' : '; '}
          {linked(source)}
        </Fragment>
      ))}
    </>
  );
}

export function SourceLine({ line }: { readonly line: string }) {
  return <Sources sources={splitSources(line)} />;
}

function linked(source: string): Content {
  const href = sourceLink(source);

  return href === null ? (
    source
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {source}
    </a>
  );
}
