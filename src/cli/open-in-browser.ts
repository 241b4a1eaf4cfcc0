import type { Io } from './io.ts'

/** Opens an address with the browser of the system. @returns false where that failed. */
export async function openInBrowser(address: string, { machine }: Pick<Io, 'machine'>): Promise<boolean> {
  const [program, ...args] =
    machine.platform === 'win32'
      ? [
          `${machine.env.SystemRoot ?? 'C:\\Windows'}\\System32\\rundll32.exe`,
          'url.dll,FileProtocolHandler',
          address,
        ]
      : machine.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address]
  const { status } = await machine.run(program!, args, { seconds: 20 })
  return status === 0
}
