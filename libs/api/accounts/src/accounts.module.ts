import { Module } from '@nestjs/common';

import { AccountsController } from './accounts.controller';
import { AccountQueries } from './accounts.queries';
import { AccountsRepository } from './accounts.repository';
import { BreakGlass } from './break-glass/break-glass';
import { BreakGlassController } from './break-glass/break-glass.controller';
import { BreakGlassRepository } from './break-glass/break-glass.repository';
import { EndAccess } from './break-glass/end-access';
import { EndBreakGlass } from './break-glass/end-break-glass';
import { EndBreakGlassOf } from './break-glass/end-break-glass-of';
import { SendAccessNoticeJob } from './break-glass/send-access-notice.job';
import { TellAdministrators } from './break-glass/tell-administrators';
import { ChangeAccount } from './change-account';
import { CheckGrants } from './check-grants';
import { CreateAccount } from './create-account';
import { FacilitatorRoles } from './facilitator-roles';
import { GrantScopes } from './grant-scopes';
import { MeController } from './me.controller';
import { OutboxController } from './outbox.controller';
import { OutboxQueries } from './outbox.queries';
import { AskSignIn } from './sign-in/ask-sign-in';
import { EndSignIns } from './sign-in/end-sign-ins';
import { FirstAdministrator, FirstAdministratorToken } from './sign-in/first-administrator';
import { OpenSignIn } from './sign-in/open-sign-in';
import { SendSignInMailJob } from './sign-in/send-sign-in-mail.job';
import { SignInController } from './sign-in/sign-in.controller';
import { SignInAllowance } from './sign-in/sign-in-allowance';
import { SignInAsDemo } from './sign-in/sign-in-as-demo';
import { SignInByCode } from './sign-in/sign-in-by-code';
import { SignInByLink } from './sign-in/sign-in-by-link';
import { SignInCookies } from './sign-in/sign-in-cookies';
import { SignInRefusals } from './sign-in/sign-in-refusals';
import { SignInRequestsRepository } from './sign-in/sign-in-requests.repository';
import { SignInSecrets } from './sign-in/sign-in-secrets';
import { SignInsRepository } from './sign-in/sign-ins.repository';
import { SignOut } from './sign-in/sign-out';
import { SignOutEverywhere } from './sign-in/sign-out-everywhere';
import { SocketTickets } from './sign-in/socket-tickets';
import { StoredSignIns } from './sign-in/stored-sign-ins';
import { SweepJob } from './sweep.job';

const REPOSITORIES = [AccountsRepository, BreakGlassRepository, SignInRequestsRepository, SignInsRepository];

const SIGNING_IN = [
  AskSignIn,
  EndSignIns,
  SignInAllowance,
  SignInByCode,
  SignInByLink,
  SignInAsDemo,
  FirstAdministrator,
  FirstAdministratorToken,
  OpenSignIn,
  SignInCookies,
  SignInRefusals,
  SignInSecrets,
  SignOut,
  SignOutEverywhere,
  StoredSignIns,
  SocketTickets,
];

@Module({
  controllers: [SignInController, MeController, AccountsController, BreakGlassController, OutboxController],
  providers: [
    ...REPOSITORIES,
    ...SIGNING_IN,
    ...[AccountQueries, CheckGrants, CreateAccount, ChangeAccount, FacilitatorRoles, GrantScopes, OutboxQueries],
    ...[BreakGlass, EndAccess, EndBreakGlass, EndBreakGlassOf, TellAdministrators, SendAccessNoticeJob],
    ...[SendSignInMailJob, SweepJob],
  ],
  exports: [FacilitatorRoles, GrantScopes, SocketTickets],
})
export class AccountsModule {}
