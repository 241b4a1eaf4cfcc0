import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '../../../src/cli/disk/disk.ts'
import { changeFile, createFile, replaceFile } from '../../../src/cli/disk/write-file.ts'
import { faultyDisk, systemError } from '../../helpers/faulty-disk.ts'
import { canLink, isBound } from '../../helpers/machine.ts'

const isWindows = process.platform === 'win32'
const isRoot = process.getuid?.() === 0
const bytes = (text: string) => new TextEncoder().encode(text)
const disk = realDisk()
let cwd = ''
const at = (name: string) => join(cwd, name)
const textAt = (name: string) => readFileSync(at(name), 'utf8')
const names = () => readdirSync(cwd).sort()

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cchc-ghi-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

const change = (name: string, before: string, after: string, on: Disk = disk) =>
  changeFile(at(name), bytes(before), bytes(after), { hasBackup: true }, on)

/** The calls that a write is made of, each with the name it is made on: what is written first is `mới`. */
function callsOf(work: (on: Disk) => void): string[] {
  const seen: string[] = []
  const opened = new Map<unknown, string>()
  const nameOf = (path: unknown): string => {
    if (typeof path === 'number') return opened.get(path) ?? '?'
    const name = basename(String(path))
    if (String(path) === cwd) return 'thư mục'
    return name.endsWith('.tmp') ? 'mới' : name
  }
  const watched = faultyDisk(() => {})
  const calls = new Proxy(watched.calls, {
    get:
      (target, name: keyof Disk['calls']) =>
      (...args: unknown[]) => {
        const result = (target[name] as (...args: unknown[]) => unknown)(...args)
        if (name === 'openSync') opened.set(result, nameOf(args[0]))
        const second = name === 'renameSync' || name === 'linkSync' ? ` ${nameOf(args[1])}` : ''
        seen.push(`${name.replace(/Sync$/, '')} ${nameOf(args[0])}${second}`)
        return result
      },
  })
  work({ ...watched, calls })
  return seen.filter(call => /^(?:open|write|fsync|close|link|rename|unlink|readFile) /.test(call))
}

describe.skipIf(isWindows)('what cannot be made again', () => {
  it('is on the disk before it takes the place of what was there, which is kept and looked at last of all', () => {
    writeFileSync(at('k.yaml'), 'cũ')
    expect(callsOf(on => change('k.yaml', 'cũ', 'mới', on))).toEqual([
      'readFile k.yaml',
      'open mới',
      'write mới',
      'fsync mới',
      'close mới',
      'link k.yaml k.yaml.bak',
      'readFile k.yaml',
      'rename mới k.yaml',
      'open thư mục',
      'fsync thư mục',
      'close thư mục',
      'readFile k.yaml.bak',
    ])
  })

  it('is on the disk before it gets its name', () => {
    expect(callsOf(on => createFile(at('k.yaml'), bytes('mới'), { isLasting: true }, on))).toEqual([
      'open mới',
      'write mới',
      'fsync mới',
      'close mới',
      'link mới k.yaml',
      'unlink mới',
      'open thư mục',
      'fsync thư mục',
      'close thư mục',
    ])
  })

  it('is on the disk before it takes the place of what was there, where nothing is kept', () => {
    writeFileSync(at('so.yaml'), 'cũ')
    const how = { hasBackup: false }
    expect(callsOf(on => changeFile(at('so.yaml'), bytes('cũ'), bytes('mới'), how, on))).toEqual([
      'readFile so.yaml',
      'open mới',
      'write mới',
      'fsync mới',
      'close mới',
      'readFile so.yaml',
      'rename mới so.yaml',
      'open thư mục',
      'fsync thư mục',
      'close thư mục',
    ])
  })

  it('is not there at all when it did not reach the disk', () => {
    writeFileSync(at('k.yaml'), 'cũ')
    const full = faultyDisk(call => {
      if (call === 'fsyncSync') throw systemError('EIO')
    })
    expect(() => change('k.yaml', 'cũ', 'mới', full)).toThrow('(EIO)')
    expect(() => createFile(at('l.yaml'), bytes('mới'), { isLasting: true }, full)).toThrow('(EIO)')
    expect([names(), textAt('k.yaml')]).toEqual([['k.yaml'], 'cũ'])
  })
})

it('a document, which can be made again, waits for no disk', () => {
  writeFileSync(at('k.docx'), 'cũ')
  expect(callsOf(on => replaceFile(at('k.docx'), bytes('mới'), {}, on))).toEqual([
    'open mới',
    'write mới',
    'close mới',
    'rename mới k.docx',
  ])
})

describe('what was read is what is replaced', () => {
  it('a file that was saved since is left, with no backup of it', () => {
    writeFileSync(at('k.yaml'), 'bản của người soạn')
    expect(change('k.yaml', 'cũ', 'mới')).toBeUndefined()
    expect(replaceFile(at('k.yaml'), bytes('mới'), { over: bytes('cũ') }, disk)).toBe(false)
    expect([names(), textAt('k.yaml')]).toEqual([['k.yaml'], 'bản của người soạn'])
  })

  it.each(['saved in place', 'saved by renaming', 'taken away'])(
    'a file that is %s just before the rename is left, with no backup of it',
    how => {
      writeFileSync(at('k.yaml'), 'cũ')
      const save = () => {
        if (how === 'saved in place') writeFileSync(at('k.yaml'), 'bản của người soạn')
        else if (how === 'taken away') rmSync(at('k.yaml'))
        else {
          writeFileSync(at('tam'), 'bản của người soạn')
          renameSync(at('tam'), at('k.yaml'))
        }
      }
      let isSaved = false
      const racing = faultyDisk((call, [path]) => {
        if (isSaved || call !== 'linkSync' || String(path).endsWith('.tmp')) return
        isSaved = true
        save()
      })
      if (how === 'saved in place' || how === 'saved by renaming') {
        expect(change('k.yaml', 'cũ', 'mới', racing)).toBeUndefined()
        expect([names(), textAt('k.yaml')]).toEqual([['k.yaml'], 'bản của người soạn'])
      } else {
        expect(change('k.yaml', 'cũ', 'mới', racing)).toBeUndefined()
        expect(names()).toEqual([])
      }
    },
  )

  it.skipIf(isWindows)(
    'what an editor writes into the file while it is renamed over is the backup, and told',
    () => {
      writeFileSync(at('k.yaml'), 'cũ')
      const racing = faultyDisk(call => {
        if (call === 'renameSync') writeFileSync(at('k.yaml'), 'bản của người soạn')
      })
      expect(() => change('k.yaml', 'cũ', 'mới', racing)).toThrow('bản của chương trình kia nay là')
      expect(textAt('k.yaml')).toBe('mới')
      expect(textAt('k.yaml.bak')).toBe('bản của người soạn')
    },
  )

  it('a new file takes nobody’s name', () => {
    writeFileSync(at('k.yaml'), 'của người khác')
    expect(createFile(at('k.yaml'), bytes('mới'), { isLasting: true }, disk)).toBe(false)
    const racing = faultyDisk(call => {
      if (call === 'linkSync') writeFileSync(at('l.yaml'), 'của người khác')
    })
    expect(createFile(at('l.yaml'), bytes('mới'), { isLasting: true }, racing)).toBe(false)
    expect([textAt('k.yaml'), textAt('l.yaml'), names()]).toEqual([
      'của người khác',
      'của người khác',
      ['k.yaml', 'l.yaml'],
    ])
  })

  it('a disk without links has all of this too', () => {
    const plain = () =>
      faultyDisk(call => {
        if (call === 'linkSync') throw systemError('EPERM')
      })
    writeFileSync(at('k.yaml'), 'cũ')
    expect(change('k.yaml', 'cũ', 'mới', plain())).toEqual({ backup: at('k.yaml.bak') })
    expect(createFile(at('l.yaml'), bytes('mới'), { isLasting: true }, plain())).toBe(true)
    expect(createFile(at('l.yaml'), bytes('khác'), { isLasting: true }, plain())).toBe(false)
    expect([names(), textAt('k.yaml'), textAt('k.yaml.bak'), textAt('l.yaml')]).toEqual([
      ['k.yaml', 'k.yaml.bak', 'l.yaml'],
      'mới',
      'cũ',
      'mới',
    ])
  })
})

describe('a backup', () => {
  it('takes the first name that is free', () => {
    writeFileSync(at('k.yaml'), '1')
    writeFileSync(at('k.yaml.bak'), '0')
    expect(change('k.yaml', '1', '2')).toEqual({ backup: at('k.yaml.bak2') })
    expect(change('k.yaml', '2', '3')).toEqual({ backup: at('k.yaml.bak3') })
    expect(names().map(textAt)).toEqual(['3', '0', '1', '2'])
  })

  it('of a change that never was, left by a run that was killed, is taken away before the next', () => {
    writeFileSync(at('k.yaml'), '1')
    linkSync(at('k.yaml'), at('k.yaml.bak'))
    expect(change('k.yaml', '1', '2')).toEqual({ backup: at('k.yaml.bak') })
    expect([names(), textAt('k.yaml'), textAt('k.yaml.bak')]).toEqual([['k.yaml', 'k.yaml.bak'], '2', '1'])
  })
})

describe('a file that is replaced', () => {
  it.skipIf(isWindows)('keeps its mode, and its backup has it', () => {
    writeFileSync(at('k.yaml'), 'cũ', { mode: 0o600 })
    writeFileSync(at('k.docx'), 'cũ')
    chmodSync(at('k.docx'), 0o664)
    change('k.yaml', 'cũ', 'mới')
    replaceFile(at('k.docx'), bytes('mới'), {}, disk)
    const modes = ['k.yaml', 'k.yaml.bak', 'k.docx'].map(name =>
      (statSync(at(name)).mode & 0o777).toString(8),
    )
    expect(modes).toEqual(['600', '600', '664'])
  })

  it.skipIf(isWindows)('is at no moment open to more than it was', () => {
    writeFileSync(at('k.yaml'), 'cũ', { mode: 0o600 })
    const modes = new Set<string>()
    const watching = faultyDisk(() => {
      for (const name of readdirSync(cwd)) modes.add((statSync(at(name)).mode & 0o777).toString(8))
    })
    change('k.yaml', 'cũ', 'mới', watching)
    expect([...modes]).toEqual(['600'])
  })

  it.skipIf(!isRoot)('keeps its owner', () => {
    writeFileSync(at('k.yaml'), 'cũ')
    chownSync(at('k.yaml'), 1234, 1235)
    change('k.yaml', 'cũ', 'mới')
    const owners = ['k.yaml', 'k.yaml.bak'].map(name => [statSync(at(name)).uid, statSync(at(name)).gid])
    expect(owners).toEqual([
      [1234, 1235],
      [1234, 1235],
    ])
  })

  it.skipIf(!isRoot)('gives another group nothing where its own cannot be kept', () => {
    writeFileSync(at('k.yaml'), 'cũ')
    chownSync(at('k.yaml'), 1234, 1235)
    chmodSync(at('k.yaml'), 0o664)
    const bound = faultyDisk(call => {
      if (call === 'fchownSync') throw systemError('EPERM')
    })
    change('k.yaml', 'cũ', 'mới', bound)
    expect((statSync(at('k.yaml')).mode & 0o777).toString(8)).toBe('604')
  })

  it.skipIf(!isBound)('is left where it is marked for reading', () => {
    writeFileSync(at('k.docx'), 'cũ', { mode: 0o444 })
    expect(() => replaceFile(at('k.docx'), bytes('mới'), {}, disk)).toThrow('chỉ cho đọc')
    expect(textAt('k.docx')).toBe('cũ')
  })

  it('is left where it is marked for reading, as the system says', () => {
    writeFileSync(at('k.docx'), 'cũ')
    const marked = faultyDisk(call => {
      if (call === 'accessSync') throw systemError('EACCES')
    })
    expect(() => replaceFile(at('k.docx'), bytes('mới'), {}, marked)).toThrow('chỉ cho đọc')
    expect([names(), textAt('k.docx')]).toEqual([['k.docx'], 'cũ'])
  })

  it.skipIf(!canLink)('is written through its link', () => {
    writeFileSync(at('that.yaml'), 'cũ')
    symlinkSync('that.yaml', at('k.yaml'))
    expect(change('k.yaml', 'cũ', 'mới')).toEqual({ backup: at('k.yaml.bak') })
    replaceFile(at('k.yaml'), bytes('mới hơn'), {}, disk)
    expect([readlinkSync(at('k.yaml')), textAt('that.yaml'), textAt('k.yaml.bak')]).toEqual([
      'that.yaml',
      'mới hơn',
      'cũ',
    ])
  })

  it.skipIf(!canLink)('is told as missing where a link leads nowhere, and the link stays', () => {
    symlinkSync('khong-co.yaml', at('k.yaml'))
    const words = 'liên kết dẫn tới một tệp không có'
    expect(() => replaceFile(at('k.yaml'), bytes('mới'), {}, disk)).toThrow(words)
    expect(() => createFile(at('k.yaml'), bytes('mới'), {}, disk)).toThrow(words)
    expect(() => change('k.yaml', '', 'mới')).toThrow(words)
    expect([names(), lstatSync(at('k.yaml')).isSymbolicLink()]).toEqual([['k.yaml'], true])
  })

  it('with a second name is left, and why is told', () => {
    writeFileSync(at('k.yaml'), 'cũ')
    linkSync(at('k.yaml'), at('l.yaml'))
    expect(() => change('k.yaml', 'cũ', 'mới')).toThrow('còn có tên khác')
    expect(() => replaceFile(at('k.yaml'), bytes('mới'), {}, disk)).toThrow('còn có tên khác')
    expect([names(), textAt('k.yaml'), textAt('l.yaml')]).toEqual([['k.yaml', 'l.yaml'], 'cũ', 'cũ'])
  })

  it('may have a name that leaves no room for more beside it', () => {
    const name = `${'a'.repeat(250)}.yaml`
    expect(createFile(at(name), bytes('1'), { isLasting: true }, disk)).toBe(true)
    expect(replaceFile(at(name), bytes('2'), {}, disk)).toBe(true)
    expect([names(), textAt(name)]).toEqual([[name], '2'])
  })
})

describe('a file that another program holds', () => {
  const held = (times: number, code: string, isWindows: boolean) => {
    let left = times
    return faultyDisk(
      call => {
        if (call === 'renameSync' && left-- > 0) throw systemError(code)
      },
      { isWindows },
    )
  }

  it.each(['EPERM', 'EACCES', 'EBUSY'])('for a moment, %s under Windows, is tried again', code => {
    writeFileSync(at('k.docx'), 'cũ')
    const on = held(5, code, true)
    expect(replaceFile(at('k.docx'), bytes('mới'), {}, on)).toBe(true)
    expect([textAt('k.docx'), on.slept.length]).toEqual(['mới', 5])
  })

  it('longer than a second is told, and left', () => {
    writeFileSync(at('k.docx'), 'cũ')
    const on = held(99, 'EBUSY', true)
    expect(() => replaceFile(at('k.docx'), bytes('mới'), {}, on)).toThrow('đang mở trong Word')
    expect(on.slept.reduce((sum, ms) => sum + ms, 0)).toBe(1000)
    expect([names(), textAt('k.docx')]).toEqual([['k.docx'], 'cũ'])
  })

  it.each([
    ['EPERM', false],
    ['ENOSPC', true],
  ])('is not tried again for %s (Windows: %s)', (code, isWindows) => {
    writeFileSync(at('k.docx'), 'cũ')
    const on = held(1, code, isWindows)
    expect(() => replaceFile(at('k.docx'), bytes('mới'), {}, on)).toThrow()
    expect(on.slept).toEqual([])
  })

  it('and saves in the meantime is not overwritten', () => {
    writeFileSync(at('k.yaml'), 'cũ')
    let times = 0
    const on = faultyDisk(
      call => {
        if (call !== 'renameSync') return
        if (++times === 2) writeFileSync(at('k.yaml'), 'bản của người soạn')
        if (times <= 2) throw systemError('EBUSY')
      },
      { isWindows: true },
    )
    expect(change('k.yaml', 'cũ', 'mới', on)).toBeUndefined()
    expect([names(), textAt('k.yaml')]).toEqual([['k.yaml'], 'bản của người soạn'])
  })
})
