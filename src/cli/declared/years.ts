import { InvalidArgumentError, Option } from 'commander'
import { calendars, groupings, scheduleFormats } from '../../schedule/formats.ts'
import {
  type ComparisonGrouping,
  comparisonFormats,
  comparisonGroupings,
  formatOfName,
} from '../../writers/comparison/formats.ts'
import { redlineFormat } from '../../writers/redline/format.ts'
import type { Declared } from './declared.ts'
import { report } from './options.ts'

export const next: Declared = {
  name: 'next',
  alias: 'nam-sau',
  declare: (command, { io, done }) =>
    command
      .description('soạn dự thảo kế hoạch năm sau từ kế hoạch năm nay')
      .argument('<tệp>', 'tệp kế hoạch (.yaml)')
      .option(
        '--year <năm>',
        'năm của kế hoạch mới (mặc định: năm kế tiếp); với kế hoạch giai đoạn, năm trong giai đoạn là kế hoạch của năm đó',
      )
      .option(
        '--giai-doan <năm-năm>',
        'giai đoạn của kế hoạch mới, ví dụ 2026-2030; cả khi kế hoạch cũ là của một năm',
      )
      .option('-o, --output <tệp>', 'tệp kế hoạch mới; không bao giờ ghi đè')
      .option('--don-vi-moi <tệp>', 'bảng đổi tên đơn vị (.yaml): tên hoặc mã cũ, tên mới')
      .option('--ket-qua <tệp>', 'kết quả nhiệm vụ (.csv): mã; đã xong, chưa xong hoặc thường xuyên')
      .addOption(report())
      .addHelpText(
        'after',
        '\nVí dụ:\n  cchc next ke-hoach-2026.yaml\n  cchc nam-sau ke-hoach-2026.yaml --ket-qua ket-qua.csv\n',
      )
      .action(async (spec, options) =>
        done(await (await import('../commands/next.ts')).next(spec, options, io)),
      ),
}

export const banHanh: Declared = {
  name: 'ban-hanh',
  declare: (command, { io, done }) =>
    command
      .description('ghi số và ngày vào tệp kế hoạch sau khi văn bản được ban hành')
      .argument('<tệp>', 'tệp kế hoạch (.yaml)')
      .requiredOption('--so <số>', 'số văn bản')
      .requiredOption('--ngay <ngày>', 'ngày ban hành, ví dụ 05/01/2026')
      .option('-o, --output <tệp>', 'ghi ra một bản khác (mặc định: sửa ngay tệp này, bản trước giữ ở .bak)')
      .option('--force', 'thay số, ngày đã có')
      .addOption(report())
      .addHelpText('after', '\nVí dụ:\n  cchc ban-hanh ke-hoach-2026.yaml --so 15 --ngay 05/01/2026\n')
      .action(async (spec, options) =>
        done(await (await import('../commands/ban-hanh.ts')).banHanh(spec, options, io)),
      ),
}

export const diff: Declared = {
  name: 'diff',
  alias: 'so-sanh',
  declare: (command, { io, done }) =>
    command
      .description('so sánh hai kế hoạch: căn cứ, chỉ tiêu, nhiệm vụ, lời văn')
      .argument('<tệp-trước>', 'tệp kế hoạch (.yaml) hay tệp Word (.docx) trước')
      .argument('<tệp-sau>', 'tệp kế hoạch (.yaml) hay tệp Word (.docx) sau')
      .addOption(
        new Option(
          '--format <dạng>',
          'dạng kết quả (mặc định: theo đuôi tên tệp ở -o, không thì text); docx là Bảng so sánh, html là trang web có hình và bộ lọc, redline là văn bản mới có đánh dấu sửa đổi của Word',
        ).choices([...comparisonFormats, redlineFormat]),
      )
      .option('-o, --output <tệp>', 'ghi kết quả ra tệp')
      .option('--tat-ca, --all', 'kể cả những chỗ chỉ khác câu chữ, hình thức')
      .addOption(
        new Option('--top <số>', 'mỗi mục của trang đầu nêu nhiều nhất chừng này dòng').argParser(readTop),
      )
      .addOption(
        new Option('--theo, --by <cách>', 'kể theo từng đơn vị: nhận thêm, thôi làm, phải xong sớm hơn')
          .choices(Object.keys(comparisonGroupings))
          .argParser(readGrouping),
      )
      .option('--years', 'kể cả những chỗ chỉ khác năm của kế hoạch')
      .addOption(
        new Option(
          '--tac-gia, --author <tên>',
          'với redline: tên người sửa ghi trong Word (mặc định: cơ quan)',
        ),
      )
      .option('--force', 'ghi đè cả khi tệp đã được sửa tay')
      .addHelpText(
        'after',
        '\nVí dụ:\n  cchc diff ke-hoach-2025.yaml ke-hoach-2026.yaml\n  cchc so-sanh ke-hoach-2025.yaml ke-hoach-2026.yaml --format docx\n  cchc so-sanh ke-hoach-2025.yaml ke-hoach-2026.yaml --format html\n  cchc so-sanh ke-hoach-2025.yaml ke-hoach-2026.yaml --by unit\n  cchc so-sanh du-thao.yaml trinh-ky.yaml --format redline\n  cchc diff ke-hoach-2026.yaml sua.docx\n\nMã kết thúc: 0 là không đổi, 1 là có thay đổi, 2 là không so sánh được.\n',
      )
      .action(async (before, after, options) => {
        if (options.format === redlineFormat)
          return done(await (await import('../commands/redline.ts')).redline(before, after, options, io))
        if (options.author !== undefined) {
          io.stderr('Tùy chọn `--author` chỉ dùng với `--format redline`.\n')
          return done(2)
        }
        const format = options.format ?? formatOfName(options.output)
        done(await (await import('../commands/diff.ts')).diff(before, after, { ...options, format }, io))
      }),
}

export const tasks: Declared = {
  name: 'tasks',
  alias: 'viec',
  declare: (command, { io, done }) =>
    command
      .description('liệt kê nhiệm vụ: ai làm gì, bao giờ xong')
      .argument('<tệp...>', 'tệp kế hoạch (.yaml), hoặc thư mục có các tệp kế hoạch')
      .addOption(
        new Option('--by <cách>', 'xếp theo đơn vị, kỳ hoặc lĩnh vực (mặc định: thứ tự của văn bản)').choices(
          groupings,
        ),
      )
      .addOption(new Option('--format <dạng>', 'dạng kết quả').choices(scheduleFormats).default('text'))
      .addOption(
        new Option('--quy <cách>', 'kỳ báo cáo cải cách hành chính (mặc định), hay quý theo lịch').choices(
          calendars,
        ),
      )
      .option('-o, --output <tệp>', 'ghi kết quả ra tệp')
      .option('--force', 'ghi đè tệp đã có')
      .addHelpText(
        'after',
        '\nVí dụ:\n  cchc tasks ke-hoach-2026.yaml --by unit\n  cchc viec ke-hoach-2026.yaml --by period --format xlsx\n',
      )
      .action(async (specs, options) =>
        done(await (await import('../commands/tasks.ts')).tasks(specs, options, io)),
      ),
}

/** How many entries a section of page one has. */
function readTop(value: string): number {
  const top = Number(value)
  if (!/^\d+$/.test(value) || top < 1) throw new InvalidArgumentError('Allowed choices are 1, 2, 3 ….')
  return top
}

function readGrouping(value: string): ComparisonGrouping {
  const found = comparisonGroupings[value as keyof typeof comparisonGroupings]
  if (found === undefined)
    throw new InvalidArgumentError(`Allowed choices are ${Object.keys(comparisonGroupings).join(', ')}.`)
  return found
}
