export const node: { version: string }
/** The file of a build of Node. */
export function fetchNode(build: 'win-x64' | 'linux-x64'): string
