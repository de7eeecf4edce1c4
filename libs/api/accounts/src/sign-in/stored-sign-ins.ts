import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SignIns } from '@rt/api/platform';

import { SignInSecrets } from './sign-in-secrets';
import { SignInsRepository } from './sign-ins.repository';

/** Tells the platform's guard whose cookie it is. */
@Injectable()
export class StoredSignIns implements OnModuleInit {
  constructor(
    private readonly guard: SignIns,
    private readonly secrets: SignInSecrets,
    private readonly signIns: SignInsRepository,
  ) {}

  onModuleInit(): void {
    this.guard.use((secret) => this.signIns.findBySecret(this.secrets.hash(secret)));
  }
}
