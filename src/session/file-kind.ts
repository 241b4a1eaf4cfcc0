import { basename } from 'node:path'
import { registerSchema } from '../citations/register/entry.ts'
import { officeRegisterName } from '../citations/register/read-register.ts'
import { nearest } from '../language/nearest.ts'
import { specSchema } from '../spec/schema.ts'
import { settingsName } from './office.ts'
import { settingsKeys } from './office-settings.ts'

/** What a YAML file of an office is. */
export type FileKind = 'plan' | 'settings' | 'register' | 'units'

const planKeys = Object.keys(specSchema.keys)
const registerKeys = Object.keys(registerSchema.keys)

/**
 * What a file is, by what stands at its margin. What is nothing else for certain is a plan, whose faults are then reported. Two names say it
 * themselves: the program looks for settings and registers by them.
 */
export function fileKind(file: string, text: string): FileKind {
  const name = basename(file)
  if (name === settingsName) return 'settings'
  if (name === officeRegisterName) return 'register'
  const entries = entriesOf(text)
  if (entries === undefined) return 'plan'
  const keys = entries.map(({ key }) => key)
  const within = (known: readonly string[]): boolean => keys.every(key => known.includes(key))
  // The settings name a register by the key under which a register has its documents.
  if (within(registerKeys) && !entries.some(isNamedRegister)) return 'register'
  if (within(settingsKeys)) return 'settings'
  if (keys.some(key => planKeys.includes(key))) return 'plan'
  return entries.every(({ isFlat }) => isFlat) && !looksMistyped(keys) ? 'units' : 'plan'
}

/** An entry at the margin of a file. */
interface Entry {
  key: string
  value: string
  /** Nothing stands below it. */
  isFlat: boolean
}

/** The entries at the margin; undefined where there are none, or something else stands there. */
function entriesOf(text: string): Entry[] | undefined {
  const entries: Entry[] = []
  let last: Entry | undefined
  for (const [line] of text.matchAll(/[^\r\n\uFEFF]+/g)) {
    if (/^(?:\s*(?:#|$)|---(?:\s|$)|\.\.\.|%)/.test(line)) continue
    // A list may stand at the margin below its key.
    if (/^[ \t]|^- /.test(line) && last) last.isFlat = false
    else {
      const [, double, single, plain, value] = entryForm.exec(line) ?? []
      if (value === undefined) return undefined
      last = { key: (double ?? single ?? plain!).trim(), value: value.trim(), isFlat: true }
      entries.push(last)
    }
  }
  return entries.length === 0 ? undefined : entries
}

const entryForm = /^(?:"([^"]*)"[ \t]*|'([^']*)'[ \t]*|((?![-?{[&*!|>%@`])(?:[^:]|:(?=\S))+)):(?=\s|$)(.*)$/

const isNamedRegister = ({ key, value }: Entry): boolean => key === 'van_ban' && /^[^#[{]/.test(value)

/** Short names of units are near to everything: most keys of a plan with mistakes are near to keys of a plan. */
const looksMistyped = (keys: readonly string[]): boolean =>
  keys.filter(key => nearest(key, planKeys) !== undefined).length * 2 > keys.length
