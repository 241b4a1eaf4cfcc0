import type { Io } from './io.ts'

/** The program that opens a file or an address as a double click does; it is given the name as it is, by no shell that would read `&` or `%` in it. */
const openers: Record<string, string> = { win32: 'explorer.exe', darwin: 'open' }

/** Where nothing is shown, `xdg-open` would begin a browser of text in this very terminal. */
const hasScreen = ({ machine: { platform }, env }: Io): boolean =>
  platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/** Opens a file or an address with the browser of the system. @returns false where nothing is shown, or that failed. */
export const openInBrowser = async (target: string, io: Io): Promise<boolean> =>
  hasScreen(io) && (await io.desk.launch(openers[io.machine.platform] ?? 'xdg-open', [target]))
