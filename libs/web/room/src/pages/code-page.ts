import { lazyPart } from '../lazy';

export const loadCodePage = () => import('./code/code-page');

/** Where the code is typed: fetched by those who come without a link, and kept for an installed page, which opens there. */
export const CodePage = lazyPart(() => loadCodePage().then((page) => page.CodePage));
