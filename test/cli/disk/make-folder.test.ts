import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeFolder } from '../../../src/cli/disk/make-folder.ts'
import { faultyDisk, systemError } from '../../helpers/faulty-disk.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cchc-thu-muc-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

it('a folder is made with those above it, and is no fault where it is', () => {
  const path = join(cwd, 'a', 'b', 'c')
  for (const _ of [1, 2])
    makeFolder(
      path,
      faultyDisk(() => {}),
    )
  expect(statSync(path).isDirectory()).toBe(true)
})

it.each([
  ['EROFS', 'ổ đĩa chỉ cho đọc'],
  ['EACCES', 'Không được phép'],
  ['ENOSPC', 'hết chỗ trên ổ đĩa'],
  ['ENAMETOOLONG', 'dài quá'],
  ['EIO', 'EIO'],
])('a folder below one that is missing that cannot be made is told by what keeps it: %s', (code, words) => {
  const on = faultyDisk(call => {
    if (call === 'mkdirSync') throw systemError(code)
  })
  expect(() => makeFolder(join(cwd, 'a', 'b'), on)).toThrow(words)
  expect(existsSync(join(cwd, 'a'))).toBe(false)
})

it('a file in the way is told as such', () => {
  writeFileSync(join(cwd, 'a'), '')
  for (const path of [join(cwd, 'a'), join(cwd, 'a', 'b', 'c')])
    expect(() =>
      makeFolder(
        path,
        faultyDisk(() => {}),
      ),
    ).toThrow('đã có một tệp tên như vậy')
})
