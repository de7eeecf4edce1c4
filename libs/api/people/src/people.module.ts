import { Module } from '@nestjs/common';

import { AccountsController } from './accounts.controller';
import { AccountsRepository } from './accounts.repository';
import { AddProgramme } from './add-programme';
import { AskSignIn } from './ask-sign-in';
import { BreakGlass } from './break-glass';
import { BreakGlassController } from './break-glass.controller';
import { BreakGlassRepository } from './break-glass.repository';
import { ChangeAccount } from './change-account';
import { CheckGrants } from './check-grants';
import { CreateAccount } from './create-account';
import { DirectoryController } from './directory.controller';
import { DirectoryRepository } from './directory.repository';
import { EndBreakGlass } from './end-break-glass';
import { EndBreakGlassOf } from './end-break-glass-of';
import { EndSignIns } from './end-sign-ins';
import { FacilitatorRoles } from './facilitator-roles';
import { FirstAdministrator, FirstAdministratorToken } from './first-administrator';
import { MeController } from './me.controller';
import { OpenSignIn } from './open-sign-in';
import { OrganisationsRepository } from './organisations.repository';
import { AccountQueries, DirectoryQueries } from './people.queries';
import { PrivacyDetailsController } from './privacy-details.controller';
import { PrivacyDetailsQueries } from './privacy-details.queries';
import { PrivacyDetailsRepository } from './privacy-details.repository';
import { ProgrammesRepository } from './programmes.repository';
import { SavePerson } from './save-person';
import { SendAccessNoticeJob } from './send-access-notice.job';
import { SavePrivacyDetails } from './save-privacy-details';
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
import { TellAdministrators } from './tell-administrators';
import { TermsQueries } from './terms.queries';
import { TermsRepository } from './terms.repository';

const REPOSITORIES = [
  AccountsRepository,
  BreakGlassRepository,
  DirectoryRepository,
  OrganisationsRepository,
  PrivacyDetailsRepository,
  ProgrammesRepository,
  SignInRequestsRepository,
  SignInsRepository,
  TermsRepository,
];

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

/** Accounts and signing in, roles, the directory of experts, programmes and terms. */
@Module({
  controllers: [
    SignInController,
    MeController,
    AccountsController,
    BreakGlassController,
    DirectoryController,
    PrivacyDetailsController,
  ],
  providers: [
    ...REPOSITORIES,
    ...SIGNING_IN,
    ...[AccountQueries, DirectoryQueries, CheckGrants, CreateAccount, ChangeAccount, SavePerson, AddProgramme],
    ...[BreakGlass, EndBreakGlass, EndBreakGlassOf, TellAdministrators, SendAccessNoticeJob],
    ...[PrivacyDetailsQueries, SavePrivacyDetails, TermsQueries, FacilitatorRoles],
    ...[SendSignInMailJob, SweepJob],
  ],
  exports: [SocketTickets, DirectoryQueries, PrivacyDetailsQueries, TermsQueries, FacilitatorRoles],
})
export class PeopleModule {}
