import { dirname, join } from 'node:path'
import { centralRegister } from '../checks/register/central.ts'
import { officeRegisterName, readRegister } from '../checks/register/read-register.ts'
import type { Register } from '../checks/register/register.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { readOfficeSettings } from '../plan/office-settings.ts'
import type { Io } from './io.ts'
import { findSettings } from './office.ts'

/** The registers that a plan is held against, and what is wrong with the office's own. */
export interface Registers {
  /** Both as one; the central one alone where the office has none or it cannot be read. */
  register: Register
  /** The office's own. */
  own?: Register
  diagnostics: Diagnostic[]
  /** The text of the office's own, by its file. */
  texts: Map<string, string>
}

/**
 * The file of an office's register: the one that `cchc.yaml` names, else `van-ban-co-quan.yaml` in the folder of the plan, whether it is
 * there or not.
 */
export function registerFile(spec: string, io: Io): { file: string; isNamed: boolean } {
  const settings = findSettings(spec, io)
  if (settings !== undefined) {
    const named = readOfficeSettings(settings, decode(io.read(settings))).value?.register
    if (named !== undefined) return { file: join(dirname(settings), named), isNamed: true }
  }
  return { file: join(dirname(spec), officeRegisterName), isNamed: false }
}

/** Reads the register beside a plan, or the one named on the command line. Throws FileError where a named one is missing. */
export function readRegisters(spec: string, io: Io, named?: string): Registers {
  const { file, isNamed } = named === undefined ? registerFile(spec, io) : { file: named, isNamed: true }
  const central = centralRegister()
  if (!isNamed && !io.exists(file)) return { register: central, diagnostics: [], texts: new Map() }
  const text = decode(io.read(file))
  const { value: own, diagnostics } = readRegister(file, text)
  return {
    register: own ? central.with(own) : central,
    ...(own ? { own } : {}),
    diagnostics,
    texts: new Map([[file, text]]),
  }
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
