import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchNode, node } from '../../scripts/windows/fetch-node.js'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { partsOf, plans } from '../helpers/render.ts'
import { openWine, type Wine, type WineRun, whyNoWine } from '../helpers/wine.ts'

/**
 * The package as a clerk has it: unpacked into a folder with a blank, `&` and Vietnamese letters, run by its own Node on Windows as Wine
 * knows it, and held against the same program run by the same version of Node on Linux.
 */
const why = whyNoWine()

describe.skipIf(why !== undefined)(
  `the package for Windows, in Wine${why ? `: not here, ${why}` : ''}`,
  () => {
    const work = mkdtempSync(join(tmpdir(), 'cchc-windows-'))
    let wine: Wine
    /** The same folder, as both systems call it. */
    let home: string
    const homeThere = 'C:\\Phần mềm & khác\\cchc'

    beforeAll(async () => {
      await buildIfStale()
      for (const folder of ['1', '2']) pack(folder)
      wine = openWine()
      home = join(wine.drive, 'Phần mềm & khác', 'cchc')
      unpack()
    }, 600_000)

    afterAll(() => {
      wine?.close()
      rmSync(work, { recursive: true, force: true })
    })

    const zipIn = (folder: string): string => join(work, folder, readdirSync(join(work, folder))[0]!)

    function pack(folder: string): void {
      const made = spawnSync(process.execPath, ['scripts/windows/package.js', join(work, folder)], {
        encoding: 'utf8',
      })
      expect(made.status, made.stderr).toBe(0)
    }

    function unpack(): void {
      for (const [name, data] of Object.entries(unzipSync(readFileSync(zipIn('1'))))) {
        const file = join(home, '..', name)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, data)
      }
    }

    /** Runs the program by its own Node, without a window. */
    const run = (args: string[], cwd = home, env = {}): WineRun =>
      wine.run(join(home, 'chuong-trinh/node.exe'), [`${homeThere}\\chuong-trinh\\bin\\cchc.js`, ...args], {
        cwd,
        env,
      })

    const runOnLinux = (args: string[], cwd: string) =>
      spawnSync(fetchNode('linux-x64'), [join(home, 'chuong-trinh/bin/cchc.js'), ...args], {
        cwd,
        encoding: 'utf8',
      })

    /** What Explorer does when files are dropped on a command file: the line is its own, to the last quote. */
    function call(line: string, cwd = home, env: object = {}): WineRun {
      const script = `const { status, stdout, stderr } = require('node:child_process').spawnSync('cmd.exe', ['/d', '/s', '/c', '"' + process.env.LINE + '"'], { windowsVerbatimArguments: true, encoding: 'utf8' }); process.stdout.write(stdout); process.stderr.write(stderr); process.exitCode = status`
      return wine.run(join(home, 'chuong-trinh/node.exe'), ['-e', script], {
        cwd,
        env: { ...env, LINE: line },
      })
    }

    const folderOf = (name: string): string => {
      const folder = join(home, 'ke-hoach', name)
      mkdirSync(folder, { recursive: true })
      return folder
    }

    it('is the same bytes each time it is made', () => {
      expect(readFileSync(zipIn('1')).equals(readFileSync(zipIn('2')))).toBe(true)
    })

    it('runs by the Node that it holds', () => {
      const { status, stdout } = wine.run(join(home, 'chuong-trinh/node.exe'), [
        '-p',
        'process.version + process.platform',
      ])
      expect({ status, stdout }).toEqual({ status: 0, stdout: `v${node.version}win32\n` })
    })

    it('makes the documents of the five plans, to the bytes of Linux', () => {
      const [there, here] = [folderOf('có dấu & cách'), mkdtempSync(join(work, 'linux-'))]
      for (const plan of plans) {
        for (const folder of [there, here]) copyFileSync(`plans/${plan}.yaml`, join(folder, `${plan}.yaml`))
        const ran = run(['render', `${plan}.yaml`], there)
        const expected = runOnLinux(['render', `${plan}.yaml`], here)
        expect({ ...ran, plan }).toEqual({
          status: expected.status,
          stdout: '',
          stderr: expected.stderr,
          plan,
        })
        expect(
          readFileSync(join(there, `${plan}.docx`)).equals(readFileSync(join(here, `${plan}.docx`))),
          plan,
        ).toBe(true)
      }
    })

    it('checks to the letter what Linux checks, and reads a Word file back', () => {
      const [there, here] = [folderOf('soát'), mkdtempSync(join(work, 'linux-'))]
      for (const folder of [there, here]) copyFileSync(`plans/${plans[0]}.yaml`, join(folder, 'k.yaml'))
      for (const args of [
        ['check', 'k.yaml', '--report', 'json'],
        ['render', 'k.yaml'],
        ['import', 'k.docx', '-o', 'lại.yaml'],
        ['tasks', 'k.yaml', '--by', 'unit'],
        ['next', 'k.yaml', '-o', 'sau.yaml'],
        ['diff', 'k.yaml', 'sau.yaml'],
      ]) {
        const { status, stdout, stderr } = runOnLinux(args, here)
        expect({ args, ...run(args, there) }).toEqual({ args, status, stdout, stderr })
      }
      for (const name of ['lại.yaml', 'sau.yaml'])
        expect(readFileSync(join(there, name), 'utf8')).toBe(readFileSync(join(here, name), 'utf8'))
    })

    it('makes a batch by two threads', () => {
      const [there, here] = [folderOf('nhiều'), mkdtempSync(join(work, 'linux-'))]
      for (const folder of [there, here])
        for (let index = 0; index < 8; index++)
          copyFileSync(`plans/${plans[index % plans.length]}.yaml`, join(folder, `xã ${index} & bạn.yaml`))
      expect(run(['render', '.', '--out-dir', 'ra', '--jobs', '2'], there).status).toBe(0)
      expect(runOnLinux(['render', '.', '--out-dir', 'ra', '--jobs', '2'], here).status).toBe(0)
      expect(readdirSync(join(there, 'ra'))).toEqual(readdirSync(join(here, 'ra')))
      expect(readdirSync(join(there, 'ra'))).toHaveLength(8)
      for (const name of readdirSync(join(here, 'ra')))
        expect(readFileSync(join(there, 'ra', name)).equals(readFileSync(join(here, 'ra', name))), name).toBe(
          true,
        )
    })

    it('is called by its command file, wherever one stands', () => {
      const cwd = folderOf('lệnh')
      const ran = call(`"${homeThere}\\cchc.cmd" init "kế hoạch & khác.yaml"`, cwd)
      expect(ran.stderr).toContain('Đã ghi kế hoạch & khác.yaml')
      expect(ran.status).toBe(0)
      expect(call(`"${homeThere}\\cchc.cmd" render "không có.yaml"`, cwd).status).toBe(2)
    })

    describe('files that are dropped on a command file', () => {
      const dropOn = (icon: string, ...files: string[]): WineRun =>
        call([`"${homeThere}\\${icon}.cmd"`, ...files.map(file => `"${file}"`)].join(' '), wine.drive)

      it('go from last year’s Word file to this year’s document', () => {
        const folder = folderOf('thả & kéo')
        const there = `${homeThere}\\ke-hoach\\thả & kéo`
        copyFileSync('plans/cam-nhuong-2025.yaml', join(folder, 'Kế hoạch 2025.yaml'))
        expect(
          run(['render', 'Kế hoạch 2025.yaml', '-o', 'Kế hoạch (2025) & phụ lục.docx'], folder).status,
        ).toBe(0)
        const imported = dropOn('Nhận tệp Word', `${there}\\Kế hoạch (2025) & phụ lục.docx`)
        expect(imported.stderr).toContain('đủ ')
        expect(imported.stderr).toContain('thả tệp .yaml đó lên “Tạo kế hoạch mới”')
        expect(dropOn('Tạo kế hoạch mới', `${there}\\Kế hoạch (2025) & phụ lục.yaml`).stderr).toContain(
          'XEM LẠI',
        )
        expect(readdirSync(folder)).toContain('Kế hoạch (2026) & phụ lục.yaml')
        const made = dropOn(
          'Xuất văn bản',
          `${there}\\Kế hoạch (2026) & phụ lục.yaml`,
          `${there}\\Kế hoạch 2025.yaml`,
        )
        expect(made.stderr).toContain('bấm một phím bất kỳ')
        const parts = partsOf(readFileSync(join(folder, 'Kế hoạch (2026) & phụ lục.docx')))
        expect(parts['word/document.xml']).toContain('năm 2026')
        expect(dropOn('Soát lỗi', `${there}\\Kế hoạch 2025.yaml`).stdout).toContain('Nên xem')
      })

      it('of another kind are told with the icon that takes them', () => {
        expect(dropOn('Xuất văn bản', 'D:\\năm ngoái.docx').stderr).toContain(
          'Thả tệp này lên “Nhận tệp Word”',
        )
      })

      it('are asked for where there are none; a new plan needs none', () => {
        expect(dropOn('Soát lỗi').stderr).toContain('rồi thả lên biểu tượng “Soát lỗi”')
        expect(dropOn('Tạo kế hoạch mới').stderr).toContain('Đã ghi ')
        expect(
          readdirSync(join(home, 'ke-hoach')).filter(name => /^ke-hoach-\d{4}\.yaml$/.test(name)),
        ).toHaveLength(1)
      })
    })

    it('puts itself into the menu of this user alone, and takes itself out', () => {
      const key = 'HKCU\\Software\\Classes\\SystemFileAssociations\\.yaml\\shell\\cchc-render'
      // What it prints has the letters of its code page alone.
      const valueIn = (name: string): string | undefined => {
        if (wine.run('reg', ['export', name, 'C:\\menu.reg', '/y']).status !== 0) return undefined
        const text = readFileSync(join(wine.drive, 'menu.reg'), 'utf16le')
        return /^@="(.*)"\r?$/m.exec(text)?.[1]?.replace(/\\(.)/g, '$1')
      }
      expect(call(`"${homeThere}\\Cài menu chuột phải.cmd"`).stderr).toContain('Đã cài menu chuột phải')
      expect(valueIn(key)).toBe('Xuất văn bản (cchc)')
      expect(valueIn(`${key}\\command`)).toBe(
        `"${homeThere}\\chuong-trinh\\node.exe" "${homeThere}\\chuong-trinh\\bin\\cchc.js" dropped render "%1"`,
      )
      const folder = folderOf('menu')
      copyFileSync(`plans/${plans[1]}.yaml`, join(folder, 'a&b 100% !.yaml'))
      const file = `${homeThere}\\ke-hoach\\menu\\a&b 100% !.yaml`
      const script = `require('node:child_process').spawnSync(process.execPath, ['${homeThere.replaceAll('\\', '\\\\')}\\\\chuong-trinh\\\\bin\\\\cchc.js', 'dropped', 'render', process.env.FILE])`
      wine.run(join(home, 'chuong-trinh/node.exe'), ['-e', script], { env: { FILE: file } })
      expect(existsSync(join(folder, 'a&b 100% !.docx'))).toBe(true)
      expect(call(`"${homeThere}\\Gỡ menu chuột phải.cmd"`).stderr).toContain('Đã gỡ menu chuột phải')
      expect(valueIn(key)).toBeUndefined()
    })

    it('keeps what is the office’s own when an update is unpacked over it', () => {
      const own = {
        'cchc.yaml': 'mau: mau\n',
        'mau/cua-co-quan.txt': 'riêng',
        'van-ban-co-quan.yaml': 'van_ban: []\n',
        'ke-hoach/k.yaml': 'nam: 2026\n',
      }
      for (const [name, text] of Object.entries(own)) {
        mkdirSync(dirname(join(home, name)), { recursive: true })
        writeFileSync(join(home, name), text)
      }
      unpack()
      for (const [name, text] of Object.entries(own)) {
        expect(readFileSync(join(home, name), 'utf8'), name).toBe(text)
        rmSync(join(home, name))
      }
    })

    it('runs from a share of the network, which no window can stand in', () => {
      mkdirSync(join(wine.devices, 'unc/may-chu'), { recursive: true })
      symlinkSync(join(home, '..'), join(wine.devices, 'unc/may-chu/dùng chung'))
      const folder = folderOf('mạng')
      copyFileSync(`plans/${plans[2]}.yaml`, join(folder, 'k.yaml'))
      const share = '\\\\may-chu\\dùng chung\\cchc'
      const { status, stderr } = call(
        `"${share}\\Xuất văn bản.cmd" "${share}\\ke-hoach\\mạng\\k.yaml"`,
        wine.drive,
      )
      expect(stderr).toContain(`Đã ghi ${share}\\ke-hoach\\mạng\\k.docx`)
      expect(status).toBeLessThan(2)
      expect(existsSync(join(folder, 'k.docx'))).toBe(true)
    })

    it('examines this Windows', () => {
      const { status, stdout } = run(['doctor', '--json'])
      const { missing, examined } = JSON.parse(stdout) as {
        missing: number
        examined: { id: string; state: string; found: string }[]
      }
      expect({ status, missing }).toEqual({ status: 0, missing: 0 })
      const found = Object.fromEntries(examined.map(({ id, ...about }) => [id, about]))
      expect(found.node!.found).toBe(`${node.version}, ${homeThere}\\chuong-trinh\\node.exe`)
      expect(found.word!.state).toBe('advice')
      expect(found.folder!.state).toBe('ok')
    })

    it('says where its guide is', () => {
      const { stdout } = run(['guide', '--path'])
      expect(stdout).toBe(`${homeThere}\\chuong-trinh\\dist\\huong-dan.html\n`)
      expect(readFileSync(join(home, 'chuong-trinh/dist/huong-dan.html'), 'utf8')).toContain(
        'data-install="windows"',
      )
    })
  },
)
