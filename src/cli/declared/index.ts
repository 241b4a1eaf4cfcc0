import { check, explain } from './checking.ts'
import type { Declared } from './declared.ts'
import { completion, doctor, dropped, explorerMenu, guide } from './desk.ts'
import { copy, preview, render, templates } from './documents.ts'
import { register } from './register.ts'
import { importWord, init, schema, takeEdits } from './specs.ts'
import { banHanh, diff, next, tasks } from './years.ts'

/** All commands, in the order of the help. */
export const declaredCommands: readonly Declared[] = [
  render,
  preview,
  copy,
  check,
  explain,
  init,
  importWord,
  takeEdits,
  schema,
  next,
  banHanh,
  diff,
  tasks,
  templates,
  register,
  doctor,
  guide,
  completion,
  dropped,
  explorerMenu,
]
