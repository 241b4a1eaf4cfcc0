import { dirname, join, relative, resolve } from 'node:path'
import { centralRegister } from '../citations/register/central.ts'
import { officeRegisterName, readRegister } from '../citations/register/read-register.ts'
import type { Register } from '../citations/register/register.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { lazy } from '../language/lazy.ts'
import { isAbsolute } from '../spec/beside.ts'
import { type Files, textOf } from './files.ts'
import { leadsOut, linkOut } from './leads-away.ts'
import type { Office } from './office.ts'

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

/**
 * The file of an office's register, there or not, one and the same for every command: the one that its settings name; else the nearest
 * `van-ban-co-quan.yaml` in the folder of the plan or above it, not beyond the settings; else where a new one belongs, beside the settings, or
 * where the program stands when the plan lies below it. Throws FileError where it is a link out of its folder: that may come from a stranger.
 */
export function registerFile(
  spec: string,
  { register, folder: home }: Pick<Office, 'register' | 'folder'>,
  files: Files,
): string {
  if (register !== undefined) return register.name
  const last = home === undefined ? undefined : resolve(home)
  for (let above = resolve(dirname(spec)); ; above = dirname(above)) {
    const file = registerIn(above)
    if (files.exists(file)) {
      if (leadsOut(dirname(file), file, files)) throw linkOut(file)
      return file
    }
    if (above === last || dirname(above) === above) break
  }
  const isBelow = !/^\.\.(?:[\\/]|$)/.test(relative('', resolve(dirname(spec)))) && !isAbsolute(dirname(spec))
  return registerIn(last ?? (isBelow ? resolve('') : resolve(dirname(spec))))
}

/** As it stands from here: a clerk knows no absolute names. */
const registerIn = (folder: string): string => relative('', join(folder, officeRegisterName))

/** The registers for the plans of an office. One that its settings name and that there is not is a mistake of the settings. */
export function registersFor(spec: string, office: Office, files: Files): Registers {
  const file = registerFile(spec, office, files)
  if (files.exists(file)) return readRegisters(file, files)
  const diagnostics = office.register === undefined ? [] : [noRegister(office.register)]
  return { load: centralRegister, diagnostics, texts: new Map(office.texts) }
}

/** Reads the register of an office. Throws FileError where there is none. */
export function readRegisters(file: string, files: Files): Registers {
  const text = textOf(file, files, 'settings')
  const { value: own, diagnostics } = readRegister(file, text)
  return {
    load: own ? lazy(() => centralRegister().with(own)) : centralRegister,
    ...(own ? { own } : {}),
    diagnostics,
    texts: new Map([[file, text]]),
  }
}

const noRegister = ({ name, at }: NonNullable<Office['register']>): Diagnostic =>
  at.diagnostic({
    rule: 'office/no-register',
    severity: 'error',
    message: `Không tìm thấy sổ văn bản \`${name}\`.`,
    hint: 'Xem lại tên tệp, hoặc lập sổ bằng `cchc register harvest KẾ-HOẠCH.yaml`.',
  })
