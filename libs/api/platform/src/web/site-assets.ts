import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Injectable } from '@nestjs/common';

import { Environment } from '../config/environment';

interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
  readonly name?: string;
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

export interface EntryFiles {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** Knows the built files of apps/site, so that pages written by the server can load them. */
@Injectable()
export class SiteAssets {
  private manifest?: Manifest;

  constructor(private readonly environment: Environment) {}

  /** Addresses of what an entry ('explore') loads; none where the front end is not built, since pages work without. */
  files(entry: string): EntryFiles {
    const manifest = this.read();
    const chunk = Object.values(manifest).find((each) => each.isEntry && each.name === entry);
    if (!chunk) return { styles: [], scripts: [] };
    const styles = [...stylesOf(manifest, chunk, new Set())].map((file) => `/${file}`);
    return { styles, scripts: [`/${chunk.file}`] };
  }

  folder(app: 'site' | 'console'): string {
    return join(this.environment.webDir, app);
  }

  private read(): Manifest {
    try {
      this.manifest ??= JSON.parse(readFileSync(join(this.folder('site'), '.vite/manifest.json'), 'utf8')) as Manifest;
    } catch {
      return {};
    }
    return this.manifest;
  }
}

function stylesOf(manifest: Manifest, chunk: ManifestChunk, seen: Set<string>): Set<string> {
  for (const file of chunk.css ?? []) seen.add(file);
  for (const name of chunk.imports ?? []) {
    const imported = manifest[name];
    if (imported) stylesOf(manifest, imported, seen);
  }
  return seen;
}
