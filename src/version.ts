import manifest from '../package.json' with { type: 'json' }

/** The program's version, which documents carry. */
export const version: string = manifest.version
