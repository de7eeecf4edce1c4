import { Module } from '@nestjs/common';

import { AccountsController } from './accounts.controller';
import { AccountsRepository } from './accounts.repository';
import { AddProgramme } from './add-programme';
import { AskSignIn } from './ask-sign-in';
import { ChangeAccount } from './change-account';
import { CheckGrants } from './check-grants';
import { CreateAccount } from './create-account';
import { DirectoryController } from './directory.controller';
import { DirectoryRepository } from './directory.repository';
import { FirstAdministrator, FirstAdministratorToken } from './first-administrator';
import { InstallationRepository } from './installation.repository';
import { MeController } from './me.controller';
import { OpenSignIn } from './open-sign-in';
import { OutboxRepository } from './outbox.repository';
import { AccountQueries, DirectoryQueries } from './people.queries';
import { ProgrammesRepository } from './programmes.repository';
import { SavePerson } from './save-person';
import { SendSignInMailJob } from './send-sign-in-mail.job';
import { SignInAllowance } from './sign-in-allowance';
import { SignInAsDemo } from './sign-in-as-demo';
import { SignInByCode } from './sign-in-by-code';
import { SignInByLink } from './sign-in-by-link';
import { SignInCookies } from './sign-in-cookies';
import { SignInController } from './sign-in.controller';
import { SignInRequestsRepository } from './sign-in-requests.repository';
import { SignInRefusals } from './sign-in-refusals';
import { SignInSecrets } from './sign-in-secrets';
import { SignInsRepository } from './sign-ins.repository';
import { SignOut } from './sign-out';
import { SignOutEverywhere } from './sign-out-everywhere';
import { SocketTickets } from './socket-tickets';
import { StoredSignIns } from './stored-sign-ins';
import { SweepJob } from './sweep.job';
import { TermsRepository } from './terms.repository';

const REPOSITORIES = [
  AccountsRepository,
  DirectoryRepository,
  InstallationRepository,
  OutboxRepository,
  ProgrammesRepository,
  SignInRequestsRepository,
  SignInsRepository,
  TermsRepository,
];

const SIGNING_IN = [
  AskSignIn,
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

/** Accounts and signing in, roles, the directory of experts, programmes and terms. */
@Module({
  controllers: [SignInController, MeController, AccountsController, DirectoryController],
  providers: [
    ...REPOSITORIES,
    ...SIGNING_IN,
    ...[AccountQueries, DirectoryQueries, CheckGrants, CreateAccount, ChangeAccount, SavePerson, AddProgramme],
    ...[SendSignInMailJob, SweepJob],
  ],
  exports: [SocketTickets, DirectoryQueries],
})
export class PeopleModule {}
