/**
 * Which files the build and the tests treat in ways of their own. Names come from esbuild, from Vite and from imports: on Windows with `\`
 * or `/` between folders, elsewhere with `/`.
 */
export const files = {
  /** A module of the program. */
  source: /[\\/]src[\\/].*\.ts$/,
  /** A module, as it is imported. */
  module: /\.ts$/,
  /** A template. */
  template: /\.hbs$/,
  /** A table of data. */
  data: /[\\/]data[\\/][^\\/]+\.yaml$/,
  /** The guide, whose plans one can begin with. */
  guide: /[\\/]docs[\\/]huong-dan\.md$/,
  /** A list of words. */
  wordList: /[\\/]data[\\/]tu-ngu[\\/][^\\/]+\.yaml$/,
  /** What makes .docx skeletons. */
  skeleton: /[\\/]skeleton\.ts$/,
  /** The skeleton that is made beforehand. */
  prepared: /[\\/]prepared\.ts$/,
  /** What reads by the YAML library. */
  byLibrary: /[\\/]yaml[\\/]by-library\.ts$/,
  /** What tells what is wrong with a value. */
  issues: /[\\/]shape[\\/]issues\.ts$/,
  /** A command. */
  command: /[\\/]commands[\\/][\w-]+\.ts$/,
}

/** A file's own name, without its folders. */
export const nameOf = file => file.replace(/^.*[\\/]/, '')
