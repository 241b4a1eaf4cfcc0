import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const program = resolve('bin/cchc.js')

/** Time and memory of a table of 450 and of 4,500 rows: the whole process, the least of five runs. */
export function measureRows(folder) {
  const lines = [450, 4500].map(count => {
    const file = join(folder, `${count}.yaml`)
    writeFileSync(file, planOf(count))
    const runs = Array.from({ length: 5 }, () => run(file, join(folder, 'rows.docx')))
    const seconds = Math.min(...runs.map(({ seconds }) => seconds))
    const mb = Math.min(...runs.map(({ mb }) => mb))
    return `| ${count} | ${seconds.toFixed(2)} | ${mb.toFixed(0)} |`
  })
  return `| Table rows, one render | seconds | peak MB |\n| ---: | ---: | ---: |\n${lines.join('\n')}\n\nWanted for 4,500: 1.2 s, 200 MB.`
}

function run(spec, target) {
  const probe = `process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS))`
  const start = performance.now()
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(probe)}`,
      program,
      'render',
      spec,
      '-o',
      target,
      '--force',
    ],
    { encoding: 'utf8' },
  )
  return { seconds: (performance.now() - start) / 1000, mb: Number(stderr.split('\n').at(-1)) / 1024 }
}

function planOf(count) {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `          Rà soát, công khai thủ tục hành chính lĩnh vực thứ ${at + 1} | Danh mục thủ tục được công khai | vp | kt | Quý ${['I', 'II', 'III', 'IV'][at % 4]}`,
  )
  return `nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân xã Sơn\n  dia_danh: Sơn\n  don_vi:\n    vp: Văn phòng HĐND và UBND\n    kt: Phòng Kinh tế\nke_hoach:\n  trich_yeu: Cải cách hành chính năm {{nam}}\n  noi_dung:\n    - bang:\n        cot:\n          nhiem_vu: Nhiệm vụ\n          san_pham: Sản phẩm\n          chu_tri: Chủ trì\n          phoi_hop: Phối hợp\n          thoi_gian: Thời gian\n        hang: |\n${rows.join('\n')}\n`
}
