/** The nonce of this response, from the page's meta tag; '' in the development server, which sends no policy. */
export function readNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
}
