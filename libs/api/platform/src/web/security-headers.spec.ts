import { securityHeaders } from './security-headers';

describe('securityHeaders', () => {
  it.each([
    ['yes', 'max-age=31536000; includeSubDomains'],
    ['no', 'max-age=31536000'],
  ] as const)('follows RT_HSTS_SUBDOMAINS %s', (hstsSubdomains, header) => {
    expect(securityHeaders({ hstsSubdomains })['Strict-Transport-Security']).toBe(header);
  });
});
