import type { Content } from './content';

const { renderToString } = require('preact-render-to-string') as { renderToString(content: Content): string };

/** The HTML that the server sends of these components. */
export const rendered = (content: Content): string => renderToString(content);
