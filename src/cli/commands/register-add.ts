import { appendEntries, type NewEntry } from '../../citations/register/append-entries.ts'
import { registerDate } from '../../citations/register/entry.ts'
import { entryOfCitation } from '../../citations/register/entry-of-citation.ts'
import type { Register } from '../../citations/register/register.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { shortDate } from '../../language/dates.ts'
import { FileError } from '../../session/file-error.ts'
import { readRegisters, registerFile } from '../../session/registers.ts'
import { Session } from '../../session/session.ts'
import { changeInPlace, createLasting, whileLocked } from '../change-file.ts'
import type { Io } from '../io.ts'
import { tellFailure } from '../report.ts'
import { type Tell, tellOnce } from '../tell-once.ts'

interface AddOptions {
  file?: string
  hieuLucTu?: string
  hetHieuLuc?: string
  thayTheBoi?: string[]
  /** Held against the original by the one who adds it. */
  daKiemChung?: boolean
}

/** `cchc register add CITATION`: adds a document, written as it is cited, to the office's register. Gives 2 when it could not. */
export async function addDocument(words: readonly string[], options: AddOptions, io: Io): Promise<number> {
  const read = entryOfCitation(words.join(' '), options)
  if (typeof read === 'string') {
    tellFailure(
      io,
      read,
      'Ví dụ: cchc register add "Quyết định số 15/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Y về việc giao biên chế"',
    )
    return 2
  }
  const desk: Desk = { session: new Session(io), tell: tellOnce(io), io }
  return withRegister('.', options.file, desk, async target => {
    const [there] = target.own?.find(read.entry.so_hieu, read.date) ?? []
    if (!there) return writeEntries(target, [read.entry], io)
    tellFailure(
      io,
      `Sổ văn bản đã có ${there.type} số ${there.code}.`,
      `Muốn sửa thì mở \`${target.file}\` và sửa mục đó.`,
    )
    return 2
  })
}

/** An office's register that is about to get more. */
export interface RegisterTarget {
  file: string
  /** Missing where there is no such file yet. */
  text?: string
  own?: Register
  /** Both registers. */
  register: Register
}

/** What a register is opened with. */
export interface Desk {
  session: Session
  tell: Tell
  io: Io
}

/**
 * Does something with the register that belongs to a plan, while no other process of the program changes it.
 * @returns the exit code of the work; 2, reported on stderr, where the register or the office's settings have a mistake.
 */
export async function withRegister(
  spec: string,
  named: string | undefined,
  desk: Desk,
  work: (target: RegisterTarget) => Promise<number>,
): Promise<number> {
  const file = named ?? (await chosenRegister(spec, desk.session, desk.tell))
  if (file === undefined) return 2
  return whileLocked(file, desk.io, async () => {
    const target = await openRegister(file, desk)
    return target === undefined ? 2 : work(target)
  })
}

/** Opens a register; undefined, reported on stderr, where it has a mistake. */
async function openRegister(file: string, { tell, io }: Desk): Promise<RegisterTarget | undefined> {
  if (!io.exists(file)) {
    const { centralRegister } = await import('../../citations/register/central.ts')
    return { file, register: centralRegister() }
  }
  const { own, load, diagnostics, texts } = readRegisters(file, io)
  await tell(diagnostics, texts)
  if (hasErrors(diagnostics)) return undefined
  const text = texts.get(file)
  return { file, register: load(), ...(text === undefined ? {} : { text }), ...(own ? { own } : {}) }
}

/** The file of the register that belongs to a plan, there or not; undefined where the office's settings have a mistake, which is reported. */
async function chosenRegister(spec: string, session: Session, tell: Tell): Promise<string | undefined> {
  const office = await session.office(spec)
  await tell(office.diagnostics, office.texts)
  return hasErrors(office.diagnostics) ? undefined : registerFile(spec, office, session.files)
}

/** Adds entries to the file, tells each. Gives the exit code. */
export function writeEntries({ file, text }: RegisterTarget, entries: readonly NewEntry[], io: Io): number {
  const today = io.now().toISOString().slice(0, 10)
  if (appendEntries(undefined, entries, today) === undefined)
    throw new FileError(
      `Không thêm được vào \`${file}\`, tệp còn nguyên: trong lời viện dẫn có chữ mà sổ văn bản đọc lại không được.`,
      'Gõ lại lời viện dẫn, đừng dán.',
    )
  const changed = appendEntries(text, entries, today)
  if (changed === undefined)
    throw new FileError(
      `Không thêm được vào \`${file}\`, tệp còn nguyên.`,
      'Viết danh sách `van_ban:` mỗi văn bản một mục, bắt đầu bằng dấu `-`, ở cuối tệp.',
    )
  if (text !== undefined) changeInPlace(file, text, changed, io)
  else if (!createLasting(file, changed, io))
    throw new FileError(
      `Chưa ghi gì vào \`${file}\`: tệp vừa được chương trình khác lập, trong lúc lệnh này chạy.`,
      'Chạy lại lệnh này.',
    )
  for (const { so_hieu: code, loai: type = '', ngay_ban_hanh: date } of entries)
    io.stdout(
      `Thêm ${type} số ${code}${typeof date === 'string' ? ` ngày ${shortDate(registerDate(date)!)}` : ''}\n`,
    )
  io.stderr(`Đã thêm ${entries.length} văn bản vào ${file}\n`)
  return 0
}
