export { layFoundations } from './lay-foundations';
export { PeopleModule } from './people.module';
export { DirectoryQueries } from './people.queries';
export { SocketTickets } from './socket-tickets';
