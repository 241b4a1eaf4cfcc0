/** What came of a program that was run. */
export interface Run {
  /** Its exit code; undefined where it could not be started, or was stopped because it took too long. */
  status: number | undefined
  /** What it printed on both its outputs. */
  output: string
}

/** How a program is run. */
export interface RunOptions {
  /** Folder that it runs in. */
  folder?: string
  /** What is added to its environment. */
  env?: Readonly<Record<string, string>>
  /** It is stopped after so many seconds. */
  seconds: number
}

/** What printing needs of the machine that the program runs on. */
export interface Machine {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** The user may do all: a browser then refuses its sandbox. */
  isRoot: boolean
  isFile(path: string): boolean
  /** Runs a program, by its name in PATH or by its path, without a shell: arguments are never read as commands. */
  run(program: string, args: readonly string[], options: RunOptions): Promise<Run>
}

/** The paths that may hold a program: its names in the folders of PATH, then the other places. */
export function findProgram(
  { env, platform, isFile }: Pick<Machine, 'env' | 'platform' | 'isFile'>,
  names: readonly string[],
  places: readonly string[],
): string | undefined {
  const isWindows = platform === 'win32'
  const slash = isWindows ? '\\' : '/'
  const path = env.PATH ?? env.Path ?? ''
  const folders = path.split(isWindows ? ';' : ':').filter(folder => folder !== '')
  const inPath = folders.flatMap(folder =>
    names.map(name => `${folder.replace(/[\\/]$/, '')}${slash}${name}`),
  )
  return [...inPath, ...places].find(isFile)
}

/** The folders of programs on Windows. */
export const programFolders = ({ env }: Pick<Machine, 'env'>): string[] =>
  [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(folder => folder !== undefined)
