export { DownloadAll } from './download-all';
