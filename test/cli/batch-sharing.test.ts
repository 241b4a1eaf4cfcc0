import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const program = resolve('bin/cchc.js')
const cwd = mkdtempSync(join(tmpdir(), 'cchc chung-'))

beforeAll(buildIfStale)
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const render = (...args: string[]) =>
  spawnSync(process.execPath, [program, 'render', ...args], { cwd, encoding: 'utf8' })

/** What a run could take from one document for another: words, tables, house style, layout of the head, styles, heads of pages, year. */
const specs: Record<string, string> = {
  'a.yaml': smallPlan(),
  'b.yaml': smallPlan().replace('nam: 2026', 'nam: 2025').replaceAll('xã X', 'xã Y'),
  'c.yaml': `the_thuc: {co_chu: 13, co_chu_bang: 11}\n${smallPlan()}`,
  'd.yaml': `the_thuc: {gian_dong: '1,2'}\n${smallPlan()}`,
  'hong.yaml': smallPlan().replace('ke_hoach:', 'ke_hoach: 5\nkhac:'),
  'e.yaml': `the_thuc: {co_chu: 13, co_chu_bang: 11}\n${smallPlan().replaceAll('xã X', 'xã Vĩnh Thạnh Trung Hưng Đông')}`,
  'f.yaml': `du_thao: {lan: 2, moi_trang: co}\n${smallPlan()}`,
  'g.yaml': `du_thao: {lan: 2, moi_trang: co}\n${smallPlan().replaceAll('xã X', 'xã Y')}`,
  'h.yaml': smallPlan().replace(/dia_danh: .*/, 'dia_danh: Thành phố Phan Rang - Tháp Chàm'),
}
const plans = ['cam-nhuong-2025', 'ha-trung-2023', 'duong-hoa-2023']

it('documents of one run are those that each spec gives alone, in whatever order, beside one that fails', () => {
  for (const [name, text] of Object.entries(specs)) writeFileSync(join(cwd, name), text)
  mkdirSync(join(cwd, 'khac'))
  writeFileSync(join(cwd, 'khac', 'cchc.yaml'), 'the_thuc: {co_chu: 13, le: {trai: 35}}\n')
  for (const plan of plans) {
    copyFileSync(`plans/${plan}.yaml`, join(cwd, `${plan}.yaml`))
    copyFileSync(`plans/${plan}.yaml`, join(cwd, 'khac', `${plan}-k.yaml`))
  }
  const all = [
    ...Object.keys(specs),
    ...plans.flatMap(plan => [`${plan}.yaml`, join('khac', `${plan}-k.yaml`)]),
  ]
  const mixed = all.map((_, index) => all[(index * 7 + 3) % all.length]!)
  for (const [folder, names] of Object.entries({ xuoi: all, nguoc: [...all].reverse(), tron: mixed })) {
    const { status, stdout } = render(...names, '--out-dir', folder, '--jobs', '1')
    expect(stdout).toContain(`${all.length - 1} đã ghi, 1 phải sửa`)
    expect(status).toBe(1)
  }
  for (const name of all.filter(each => each !== 'hong.yaml')) {
    expect(render(name, '-o', 'rieng.docx', '--force').status).toBe(0)
    const alone = readFileSync(join(cwd, 'rieng.docx'))
    const target = name.replace(/^khac[\\/]/, '').replace('.yaml', '.docx')
    for (const folder of ['xuoi', 'nguoc', 'tron'])
      expect([name, folder, readFileSync(join(cwd, folder, target)).equals(alone)]).toEqual([
        name,
        folder,
        true,
      ])
  }
})
