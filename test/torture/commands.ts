import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentPlan, smallPlan } from '../helpers/small-plan.ts'

/** A command that writes. */
export interface WritingCommand {
  name: string
  /** The files that there are before, by name. */
  files: Record<string, string>
  args: (file: (name: string) => string) => string[]
}

const plan = contentPlan(`    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
        hang: |
          1 | Ban hành kế hoạch của của xã | Văn phòng | Trước ngày 15/01/2026
`)
const other = plan.replace('Ban hành', 'Sửa')
const register = "cap_nhat: '2026-01-01'\nvan_ban:\n  - so_hieu: 44/QĐ-UBND\n    loai: Quyết định\n"
const citation = 'Quyết định số 15/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Y về việc giao biên chế'
const stamp = ['--so', '5', '--ngay', '05/01/2026']

/** Every command that writes, and every way in which it does. */
export const writingCommands: readonly WritingCommand[] = [
  { name: 'check --fix', files: { 'k.yaml': plan }, args: at => ['check', '--fix', at('k.yaml')] },
  { name: 'ban-hanh', files: { 'k.yaml': plan }, args: at => ['ban-hanh', at('k.yaml'), ...stamp] },
  {
    name: 'ban-hanh -o',
    files: { 'k.yaml': plan },
    args: at => ['ban-hanh', at('k.yaml'), ...stamp, '-o', at('m.yaml')],
  },
  { name: 'next', files: { 'k.yaml': smallPlan() }, args: at => ['next', at('k.yaml'), '-o', at('n.yaml')] },
  { name: 'init', files: {}, args: at => ['init', at('k.yaml')] },
  {
    name: 'register add, a new register',
    files: {},
    args: at => ['register', '--file', at('so.yaml'), 'add', citation],
  },
  {
    name: 'register add',
    files: { 'so.yaml': register },
    args: at => ['register', '--file', at('so.yaml'), 'add', citation],
  },
  { name: 'render', files: { 'k.yaml': plan }, args: at => ['render', at('k.yaml')] },
  {
    name: 'render of many',
    files: { 'k.yaml': plan, 'l.yaml': other },
    args: at => ['render', at('k.yaml'), at('l.yaml')],
  },
  {
    name: 'check -o over a report',
    files: { 'k.yaml': plan, 'soat.txt': 'k.yaml:1:1: Nên xem: cũ. [the-thuc/cu]\n' },
    args: at => ['check', at('k.yaml'), '-o', at('soat.txt')],
  },
  {
    name: 'diff',
    files: { 'k.yaml': plan, 'l.yaml': other },
    args: at => ['diff', at('k.yaml'), at('l.yaml'), '-o', at('so-sanh.txt')],
  },
  {
    name: 'tasks',
    files: { 'k.yaml': plan },
    args: at => ['tasks', at('k.yaml'), '--format', 'csv', '-o', at('viec.csv')],
  },
  { name: 'schema', files: {}, args: at => ['schema', '-o', at('k.json')] },
  { name: 'templates --copy', files: {}, args: at => ['templates', '--copy', at('mau')] },
]

/** A folder with the files of a command. */
export function prepared({ files }: Pick<WritingCommand, 'files'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-tra-tan-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** The contents of all files of a folder and below it, by name with `/`; in them the folder's own name is left out. */
export function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names
      .filter(name => statSync(join(folder, name)).isFile())
      .map(name => [
        name.replaceAll('\\', '/'),
        readFileSync(join(folder, name), 'latin1').replaceAll(folder, ''),
      ]),
  )
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** True for what a process leaves that is killed in the middle: files of its own beside its targets. */
export const isLeftover = (name: string): boolean => /(?:^|\/)\.[^/]+\.(?:tmp|cchc-lock)$/.test(name)

/**
 * What is wrong with the files that a run has left which did not come to its end: a file that is neither as it was nor as it becomes, a
 * backup that holds what never was there, a file that there should not be.
 */
export function wrongFiles(
  left: Record<string, string>,
  before: Record<string, string>,
  after: Record<string, string>,
): string[] {
  const backups = Object.entries(left).filter(([name]) => /\.bak\d*$/.test(name))
  return [
    ...Object.keys(before)
      .filter(name => !(name in left))
      .map(name => `${name} is lost`),
    ...Object.entries(left)
      .filter(([name]) => !isLeftover(name) && !/\.bak\d*$/.test(name))
      .filter(([name, text]) => text !== before[name] && text !== after[name])
      .map(([name]) => `${name} is half`),
    ...backups
      .filter(([name, text]) => before[name.replace(/\.bak\d*$/, '')] !== text)
      .map(([name]) => `${name} holds what was never there`),
  ]
}
