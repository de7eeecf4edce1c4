export { DirectoryModule } from './directory.module';
export { DirectoryQueries } from './directory.queries';
export { EMPLOYERS, INVITED_PERSON } from './invited-person';
