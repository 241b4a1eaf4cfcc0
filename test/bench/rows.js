import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { metered } from './meter.js'

const rounds = 5

/**
 * Time and memory of a table of 450 and of 4,500 rows, each a whole process.
 * @param before the folder of an older state of the program, built: it is run in turn with this one.
 * @returns for each count the least of five runs: seconds of processors, MB, the same of the older state, and the median of the pairs' ratios.
 */
export function measureRows(folder, before) {
  return [450, 4500].map(rows => {
    const spec = join(folder, `${rows}.yaml`)
    writeFileSync(spec, planOf(rows))
    const run = root => {
      const { cpu, mb } = metered(folder, [
        join(root, 'bin/cchc.js'),
        'render',
        spec,
        '-o',
        join(folder, 'rows.docx'),
        '--force',
      ])
      return { cpu, mb }
    }
    const runs = []
    const older = []
    for (let round = 0; round < rounds; round++) {
      runs.push(run(resolve('.')))
      if (before !== undefined) older.push(run(resolve(before)))
    }
    return { rows, ...least(runs), ...(before === undefined ? {} : { before: least(older) }) }
  })
}

const least = runs => ({
  seconds: Math.min(...runs.map(({ cpu }) => cpu)) / 1000,
  mb: Math.min(...runs.map(({ mb }) => mb)),
})

function planOf(count) {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `          Rà soát, công khai thủ tục hành chính lĩnh vực thứ ${at + 1} | Danh mục thủ tục được công khai | vp | kt | Quý ${['I', 'II', 'III', 'IV'][at % 4]}`,
  )
  return `nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân xã Sơn\n  dia_danh: Sơn\n  don_vi:\n    vp: Văn phòng HĐND và UBND\n    kt: Phòng Kinh tế\nke_hoach:\n  trich_yeu: Cải cách hành chính năm {{nam}}\n  noi_dung:\n    - bang:\n        cot:\n          nhiem_vu: Nhiệm vụ\n          san_pham: Sản phẩm\n          chu_tri: Chủ trì\n          phoi_hop: Phối hợp\n          thoi_gian: Thời gian\n        hang: |\n${rows.join('\n')}\n`
}
