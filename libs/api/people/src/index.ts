export { AddProgramme } from './add-programme';
export { layFoundations } from './lay-foundations';
export { PeopleModule } from './people.module';
export { AccountQueries, DirectoryQueries } from './people.queries';
export { SavePerson } from './save-person';
export { SignInAsDemo } from './sign-in-as-demo';
export { SocketTickets } from './socket-tickets';
