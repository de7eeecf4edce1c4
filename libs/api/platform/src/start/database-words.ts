/** Which setting a connection was made from; its address is never told, since it holds a password. */
export interface Login {
  readonly setting: 'DATABASE_URL' | 'DATABASE_APP_URL' | 'DATABASE_PUBLIC_URL';
  readonly url: string;
}

interface Told {
  readonly setting: string;
  readonly user: string;
  readonly host: string;
  readonly database: string;
}

type Sentence = (login: Told) => string;

const nobodyThere: Sentence = ({ setting, host }) => `${setting}: no PostgreSQL answers at ${host}.`;
const unknownSigner: Sentence = ({ setting, host }) =>
  `${setting}: the certificate of ${host} is signed by nobody known here; add ?sslmode=verify-full&sslrootcert=FILE.`;

const BY_CODE: Readonly<Record<string, Sentence>> = {
  '28P01': ({ setting, user }) => `${setting}: PostgreSQL does not accept this password of ${user}.`,
  '28000': ({ setting, user }) =>
    `${setting}: PostgreSQL does not let ${user} in from this machine; check the name, pg_hba.conf and whether it asks for TLS (sslmode=verify-full).`,
  '3D000': ({ setting, database, host }) => `${setting}: there is no database ${database} at ${host}.`,
  '42501': ({ setting, user, database }) =>
    `${setting}: ${user} may not use the database ${database}; an administrator grants it (grant connect on database).`,
  '42704': ({ setting }) => `${setting}: a role is missing; run migrate of this version first.`,
  '22023': ({ setting }) => `${setting}: a role is missing; run migrate of this version first.`,
  '53300': ({ setting, host }) => `${setting}: PostgreSQL at ${host} has no connection left (max_connections).`,
  '57P03': ({ setting, host }) => `${setting}: PostgreSQL at ${host} is starting or stopping; try again in a moment.`,
  ECONNREFUSED: nobodyThere,
  ECONNRESET: nobodyThere,
  ENOTFOUND: nobodyThere,
  EAI_AGAIN: nobodyThere,
  EHOSTUNREACH: nobodyThere,
  ENETUNREACH: nobodyThere,
  ETIMEDOUT: nobodyThere,
  ENOENT: ({ setting }) => `${setting}: a file that the address names (sslrootcert, sslcert, sslkey) is not there.`,
  EACCES: ({ setting }) => `${setting}: a file that the address names (sslrootcert, sslcert, sslkey) cannot be read.`,
  SELF_SIGNED_CERT_IN_CHAIN: unknownSigner,
  DEPTH_ZERO_SELF_SIGNED_CERT: unknownSigner,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownSigner,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownSigner,
  CERT_HAS_EXPIRED: ({ setting, host }) => `${setting}: the certificate of ${host} has expired.`,
  ERR_TLS_CERT_ALTNAME_INVALID: ({ setting, host }) => `${setting}: the certificate of the server is not for ${host}.`,
};

const BY_MESSAGE: readonly (readonly [RegExp, Sentence])[] = [
  [/timeout expired|timeout exceeded/i, nobodyThere],
  [/does not support SSL/i, ({ setting, host }) => `${setting}: PostgreSQL at ${host} offers no TLS; remove sslmode.`],
];

/** What is wrong with a connection, in one sentence that names the setting; undefined for any other fault. */
export function connectionFault(error: unknown, login: Login): string | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const sentence = BY_CODE[String(code)] ?? BY_MESSAGE.find(([words]) => words.test(String(message)))?.[1];
  return sentence?.(toldOf(login));
}

export function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

function toldOf({ setting, url }: Login): Told {
  const { hostname, port, pathname } = new URL(url);
  return { setting, user: userOf(url), host: `${hostname}:${port || '5432'}`, database: pathname.slice(1) || '?' };
}
