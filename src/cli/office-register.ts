import { dirname, join } from 'node:path'
import { centralRegister } from '../citations/register/central.ts'
import { officeRegisterName, readRegister } from '../citations/register/read-register.ts'
import type { Register } from '../citations/register/register.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { once } from '../language/once.ts'
import { readOfficeSettings } from '../session/office-settings.ts'
import type { Io } from './io.ts'
import { findSettings, type Office } from './office.ts'

/** The registers that a plan is held against, and what is wrong with the office's own. */
export interface Registers {
  /** Both as one, put together when it is needed; the central one alone where the office has none or it cannot be read. */
  load: () => Register
  /** The office's own. */
  own?: Register
  diagnostics: Diagnostic[]
  /** The text of the office's own, by its file. */
  texts: Map<string, string>
}

/** The file of an office's register, whether it is there or not. One that is named must be there. */
export interface RegisterFile {
  file: string
  isNamed: boolean
}

/** The one that the office's settings name, else `van-ban-co-quan.yaml` in the folder of the plan. */
export function registerOf(spec: string, { register }: Pick<Office, 'register'>): RegisterFile {
  return register === undefined
    ? { file: join(dirname(spec), officeRegisterName), isNamed: false }
    : { file: register, isNamed: true }
}

/** The same where nothing else of the settings is needed; a file that the command line names goes before. */
export function registerFile(spec: string, io: Io, named?: string): RegisterFile {
  if (named !== undefined) return { file: named, isNamed: true }
  const settings = findSettings(spec, io)
  const set = settings && readOfficeSettings(settings, decode(io.read(settings))).value?.register
  return registerOf(spec, settings && set ? { register: join(dirname(settings), set) } : {})
}

/** Reads the register of an office. Throws FileError where a named one is missing. */
export function readRegisters({ file, isNamed }: RegisterFile, io: Io): Registers {
  if (!isNamed && !io.exists(file)) return { load: centralRegister, diagnostics: [], texts: new Map() }
  const text = decode(io.read(file))
  const { value: own, diagnostics } = readRegister(file, text)
  return {
    load: own ? once(() => centralRegister().with(own)) : centralRegister,
    ...(own ? { own } : {}),
    diagnostics,
    texts: new Map([[file, text]]),
  }
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
