import { Module } from '@nestjs/common';

import { AccountsController } from './accounts/accounts.controller';
import { AccountsRepository } from './accounts/accounts.repository';
import { ChangeAccount } from './accounts/change-account';
import { CheckGrants } from './accounts/check-grants';
import { CreateAccount } from './accounts/create-account';
import { FacilitatorRoles } from './accounts/facilitator-roles';
import { MeController } from './accounts/me.controller';
import { BreakGlass } from './break-glass/break-glass';
import { BreakGlassController } from './break-glass/break-glass.controller';
import { BreakGlassRepository } from './break-glass/break-glass.repository';
import { EndBreakGlass } from './break-glass/end-break-glass';
import { EndBreakGlassOf } from './break-glass/end-break-glass-of';
import { SendAccessNoticeJob } from './break-glass/send-access-notice.job';
import { TellAdministrators } from './break-glass/tell-administrators';
import { DirectoryController } from './directory/directory.controller';
import { DirectoryRepository } from './directory/directory.repository';
import { SavePerson } from './directory/save-person';
import { AddProgramme } from './organisation/add-programme';
import { OrganisationsRepository } from './organisation/organisations.repository';
import { PrivacyDetailsController } from './organisation/privacy-details.controller';
import { PrivacyDetailsQueries } from './organisation/privacy-details.queries';
import { PrivacyDetailsRepository } from './organisation/privacy-details.repository';
import { ProgrammesRepository } from './organisation/programmes.repository';
import { SavePrivacyDetails } from './organisation/save-privacy-details';
import { TermsQueries } from './organisation/terms.queries';
import { TermsRepository } from './organisation/terms.repository';
import { AccountQueries, DirectoryQueries } from './people.queries';
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
