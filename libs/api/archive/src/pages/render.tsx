import type { Content } from '@rt/components';

// Without its types, which would bring those of the browser into the server.
const { renderToString } = require('preact-render-to-string') as { renderToString(content: Content): string };

/** The HTML of components. Whatever text they show is escaped; nothing of them runs in the browser. */
export function rendered(content: Content): string {
  return renderToString(<>{content}</>);
}
