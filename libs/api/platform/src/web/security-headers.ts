import type { Environment } from '../config/environment';

/** What one page may load besides what is served from here. */
interface Allowed {
  /** Of the style elements that the console's component kit makes (docs/decisions.md 34). */
  readonly nonce?: string;
  /** Sources of the scripts that stand in the page itself: their digests (docs/adr/0056-a-script-in-the-page.md). */
  readonly scripts?: readonly string[];
}

export function contentSecurityPolicy({ nonce, scripts = [] }: Allowed = {}): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    nonce ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The headers of every response of any kind (S121). */
export function securityHeaders({ hstsSubdomains }: Pick<Environment, 'hstsSubdomains'>): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(),
    'Strict-Transport-Security': hstsSubdomains === 'yes' ? 'max-age=31536000; includeSubDomains' : 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}
