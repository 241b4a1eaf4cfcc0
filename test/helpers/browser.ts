import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type Run, runProgram } from './printing.ts'

/** Names of the browser on Debian, and elsewhere. */
const names = ['chromium', 'chromium-browser', 'google-chrome']

/** The browser's program here; undefined where there is none. */
export const browserProgram = (find: Run = runProgram): string | undefined =>
  names.find(name => find(name, ['--version']) !== undefined)

/** Without a network of its own: nothing that a test looks at may ask another machine. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens the browser, without a window, in a new profile; gives what `use` gives. */
export async function inBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const { chromium } = await import('playwright-core')
  const home = mkdtempSync(join(tmpdir(), 'cchc-browser-'))
  const browser = await chromium.launch({
    executablePath: `/usr/bin/${browserProgram()}`,
    args: flags,
    env: { ...process.env, HOME: home },
  })
  try {
    return await use(browser)
  } finally {
    await browser.close()
    rmSync(home, { recursive: true, force: true })
  }
}
