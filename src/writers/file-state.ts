/** What a file on disk is: as the program wrote it, changed since, or not made by the program. */
export type FileState = 'untouched' | 'edited' | 'foreign'
