/** A file's name with `/` between folders, as specs have it: on Windows the program makes names with `\`. */
export const slashes = (name: string): string => name.replaceAll('\\', '/')
