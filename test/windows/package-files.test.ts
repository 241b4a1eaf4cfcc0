import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { packageFiles } from '../../scripts/windows/package-files.js'
import { officeRegisterName } from '../../src/citations/register/read-register.ts'
import { settingsName } from '../../src/session/office.ts'
import { packPart } from '../../src/zip/pack-part.ts'
import { zipParts } from '../../src/zip/write-zip.ts'
import { buildIfStale } from '../helpers/build-if-stale.ts'

let files: Map<string, string | Uint8Array>
const textOf = (name: string): string => Buffer.from(files.get(`cchc/${name}`) ?? '').toString('utf8')

beforeAll(async () => {
  await buildIfStale()
  files = packageFiles(new Uint8Array([77, 90]))
})

describe('the package for Windows', () => {
  it('unpacks to one folder, with the page to read first, the guide and the command files in sight', () => {
    const names = [...files.keys()]
    expect(names.filter(name => !name.startsWith('cchc/'))).toEqual([])
    const inSight = names.map(name => name.slice('cchc/'.length)).filter(name => !name.includes('/'))
    expect(inSight.sort()).toEqual(
      [
        'Cài menu chuột phải.cmd',
        'Gỡ menu chuột phải.cmd',
        'Nhận tệp Word.cmd',
        'Soát lỗi.cmd',
        'Tạo kế hoạch mới.cmd',
        'Xuất văn bản.cmd',
        'cchc.cmd',
        'huong-dan.html',
        'ĐỌC TÔI TRƯỚC.txt',
      ].sort(),
    )
    expect(names).toEqual(names.map(name => name.normalize('NFC')))
  })

  it('has no file that an office may have by that name: an update leaves settings, register, templates, plans', () => {
    const names = [...files.keys()].map(name => name.slice('cchc/'.length))
    const offices = [settingsName, officeRegisterName]
    expect(names.filter(name => offices.includes(name.split('/').at(-1)!))).toEqual([])
    expect(names.filter(name => /^mau\//.test(name))).toEqual([])
    expect(names.filter(name => /^ke-hoach\//.test(name))).toEqual(['ke-hoach/ĐỂ KẾ HOẠCH Ở ĐÂY.txt'])
  })

  it('says on one page what to do first, in a form that every Notepad reads', () => {
    const page = textOf('ĐỌC TÔI TRƯỚC.txt')
    expect(page.startsWith('\uFEFFCCHC ')).toBe(true)
    expect(page).toContain(JSON.parse(readFileSync('package.json', 'utf8')).version)
    expect(page.split('\r\n').length).toBeLessThanOrEqual(60)
    expect(page.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...page.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(105)
    expect(page.indexOf('Unblock')).toBeLessThan(page.indexOf('Extract All'))
    for (const [icon] of page.matchAll(/(?<=")(?:Nhận|Tạo|Xuất|Soát|Cài|Gỡ)[^"]+(?=")/g))
      expect(files.has(`cchc/${icon}.cmd`), icon).toBe(true)
  })

  it('has command files in plain ASCII with line ends of Windows, and the command itself in one line', () => {
    const commands = [...files.keys()].filter(name => name.endsWith('.cmd'))
    expect(commands).toHaveLength(7)
    for (const name of commands) {
      const text = String(files.get(name))
      expect(text, name).toMatch(/^[\x20-\x7E\r\n]*$/)
      expect(text.replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/)
    }
    expect(textOf('cchc.cmd').split('\r\n')).toHaveLength(2)
  })

  it('never puts a name of a file into a line that the window runs', () => {
    for (const [name, text] of files)
      if (name.endsWith('.cmd') && !name.endsWith('/cchc.cmd'))
        expect(
          String(text)
            .split('\r\n')
            .filter(line => /%\*|%\d/.test(line)),
          name,
        ).toEqual(['set CCHC_ARGS=%*'])
  })

  it('holds nothing that only the Node of the build can use', () => {
    const names = [...files.keys()]
    expect(names.filter(name => /\.cache$|engine\.json$/.test(name))).toEqual([])
    expect(names).toContain('cchc/chuong-trinh/dist/render.cjs')
  })

  it('has the licence of Node and of every package that is in the bundles', () => {
    expect(textOf('chuong-trinh/giay-phep/node.txt')).toContain('Node.js')
    const others = textOf('chuong-trinh/giay-phep/thu-vien.txt')
    const listed = /## Asked for and bundled\n\n([\s\S]*?)\n\n/.exec(
      readFileSync('docs/licences.md', 'utf8'),
    )![1]!
    const bundled = [...listed.matchAll(/^\| ([\w@/.-]+) \| ([\d.]+) \|/gm)]
    expect(bundled.length).toBeGreaterThan(8)
    for (const [, name, version] of bundled) expect(others).toContain(`\r\n${name} ${version} (`)
  })

  it('lets editors know the plans in its folder of plans by its own schema', () => {
    const settings = JSON.parse(textOf('.vscode/settings.json'))
    const [[schema, pattern]] = Object.entries(settings['yaml.schemas']) as [[string, string]]
    expect(files.has(`cchc/${schema.replace('./', '')}`)).toBe(true)
    expect(pattern).toBe('ke-hoach/**/*.yaml')
  })

  it('tells its names to be UTF-8, so that Explorer shows them as they are', () => {
    const zip = zipParts(new Map([...files].map(([name, data]) => [name, packPart(data)])))
    const view = Buffer.from(zip)
    for (
      let at = view.indexOf('PK\x01\x02', 0, 'latin1');
      at >= 0;
      at = view.indexOf('PK\x01\x02', at + 1, 'latin1')
    )
      expect(view.readUInt16LE(at + 8) & 0x0800).toBe(0x0800)
    expect(Object.keys(unzipSync(zip)).sort()).toEqual([...files.keys()].sort())
    expect(createHash('sha256').update(zip).digest('hex')).toBe(
      createHash('sha256')
        .update(zipParts(new Map([...files].reverse().map(([name, data]) => [name, packPart(data)]))))
        .digest('hex'),
    )
  })
})
