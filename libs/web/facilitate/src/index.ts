export { LivePage } from './live/live-page';
export { NotesPage } from './notes/notes-page';
