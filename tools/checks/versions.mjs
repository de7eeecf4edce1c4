/** Least package versions without known faults, last reviewed on 25 November 2026 (`npm audit`, monthly). */
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

const least = [
  ['socket.io', '4.8.4', 'CVE-2024-38355'],
  ['socket.io-parser', '4.2.7', 'CVE-2022-2421, CVE-2023-32695, CVE-2026-33151, CVE-2026-69185'],
  ['engine.io', '6.6.10', 'CVE-2026-59724, CVE-2026-59725, CVE-2026-102599'],
  ['ws', '8.23.0', 'CVE-2024-37890, CVE-2026-48779'],
  ['multer', '2.2.0', 'CVE-2025-7338, CVE-2025-48997, CVE-2026-5079'],
  ['typeorm', '1.1.0', 'CVE-2022-33171, CVE-2026-73651'],
  ['class-validator', '0.14.0', 'CVE-2019-18413'],
  ['@nestjs/common', '12.5.0', 'CVE-2024-29409'],
  ['@nestjs/core', '12.5.0', 'CVE-2024-29409'],
  ['@nestjs/platform-express', '12.5.0', 'CVE-2024-29409'],
];
const refused = [
  ['@nestjs/devtools-integration', 'CVE-2025-54782'],
  ['@nestjs/platform-fastify', 'CVE-2025-69211, CVE-2026-2293'],
];

/** One sentence for each copy in the lock file that is too old, or must not be there at all. */
export function check() {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const copies = Object.entries(packages).map(([place, { version }]) => ({
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    place,
    version,
  }));
  return [
    ...least.flatMap(([name, version, advisory]) =>
      copies
        .filter((copy) => copy.name === name && isOlder(copy.version, version))
        .map((copy) => `${copy.place} is ${copy.version}; ${version} or later is needed (${advisory}).`),
    ),
    ...refused.flatMap(([name, advisory]) =>
      copies.filter((copy) => copy.name === name).map((copy) => `${copy.place} must not be installed (${advisory}).`),
    ),
    ...foreignHosts(packages),
  ];
}

/** The lock names no host, so that npm takes each package from the place that it is set to. */
function foreignHosts(packages) {
  return Object.entries(packages)
    .filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''))
    .map(([place, { resolved }]) => `${place} is taken from ${new URL(resolved).host}: leave that out of the lock.`);
}

/** True when `found` is an earlier version than `wanted`; a pre-release counts as earlier than its release. */
export function isOlder(found, wanted) {
  const [a, b] = [found, wanted].map((text) => text.split('-')[0].split('.').map(Number));
  for (const index of [0, 1, 2]) {
    if (a[index] !== b[index]) return a[index] < b[index];
  }
  return found.includes('-') && !wanted.includes('-');
}
