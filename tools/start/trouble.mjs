const reasons = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'that disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EEXIST: 'there is a file of that name',
  ENOTDIR: 'a part of that path is a file',
};

/** What went wrong, in a sentence for whoever typed the command. */
export function inWords(error) {
  const reason = reasons[error.code];
  if (!reason) return error.message;
  // A write into an open file names none.
  const place = error.dest ?? error.path ?? 'The data folder';
  return `${place} cannot be written: ${reason}. RT_DATA_DIR names the folder for the data.`;
}
