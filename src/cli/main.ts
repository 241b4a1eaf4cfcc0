import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { outputFormats } from '../document/formats.ts'
import { printerNames } from '../print/printer.ts'
import { calendars, groupings, scheduleFormats } from '../schedule/formats.ts'
import { isFileError } from '../session/file-error.ts'
import { situations } from '../spec/starters/situations.ts'
import { version } from '../version.ts'
import {
  type ComparisonGrouping,
  comparisonFormats,
  comparisonGroupings,
  formatOfName,
} from '../writers/comparison/formats.ts'
import { redlineFormat } from '../writers/redline/format.ts'
import { addDesk } from './desk-commands.ts'
import { askForStacks } from './fault.ts'
import { styleHelp } from './help.ts'
import { inputSign } from './input-name.ts'
import { knowingInputs } from './inputs.ts'
import type { Io } from './io.ts'
import { addRegister } from './register-command.ts'
import { checkReports, reports } from './report-names.ts'
import { severityWords } from './severity-words.ts'
import { typingSlip } from './typing-slip.ts'
import { describeUsageError } from './usage-error.ts'

/**
 * Runs the program.
 * @param args the arguments after the program's name.
 * @returns the exit code: 0 nothing wrong, 1 something has to be mended, 2 could not run.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = makeProgram(knowingInputs(io), result => {
    code = result
  })
  const slip = typingSlip(args, program, io)
  if (slip !== undefined) {
    io.stderr(`${slip.message}\n  → ${slip.hint}\n`)
    return 2
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return describeUsageError(error, program, args, io)
    if (isFileError(error)) {
      io.stderr(`${error.message}\n${error.hint === undefined ? '' : `  → ${error.hint}\n`}`)
      return 2
    }
    throw error
  }
}

const report = () =>
  new Option('--report <kiểu>', 'cách báo các chỗ cần xem').choices(reports).default('text')

const outputFormat = () =>
  new Option('--format <dạng>', 'dạng tệp xuất ra; pdf do chương trình trên máy in ra')
    .choices(outputFormats)
    .default('docx')

const printer = () =>
  new Option(
    '--with <chương trình>',
    'với --format pdf: chương trình in ra (mặc định: chương trình có sẵn đầu tiên)',
  ).choices(printerNames)

/** The least severity: the words of `cchc.yaml`, with `_` or `-`, or those of a report for programs. */
function severity(): Option {
  const words = Object.keys(severityWords)
  return new Option('--muc, --severity <mức>', 'chỉ kể từ mức này trở lên')
    .choices(words)
    .argParser(value => {
      const found = severityWords[value.replaceAll('-', '_')]
      if (found === undefined) throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.`)
      return found
    })
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

/** The commands; each is loaded when it is run. */
function makeProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('cchc')
    .description(
      'Lập kế hoạch cải cách hành chính: từ tệp kế hoạch (.yaml) xuất ra Quyết định, Kế hoạch và Phụ lục (.docx) theo thể thức Nghị định 30/2020/NĐ-CP.',
    )
    .version(version, '-v, --version', 'in số phiên bản')
    .usage('<lệnh> [tùy chọn]')
    .option('--debug', 'khi chương trình gặp lỗi ngoài dự kiến, kể ra chỗ lỗi trong mã nguồn')
    .on('option:debug', () => askForStacks(io.env))
  styleHelp(program, io)
  program.addHelpText(
    'after',
    `
Ví dụ:
  cchc init                          tạo tệp kế hoạch mẫu để bắt đầu
  cchc render ke-hoach-2026.yaml     xuất ke-hoach-2026.docx
  cchc check ke-hoach-2026.yaml      soát tệp kế hoạch, không xuất gì

Mã kết thúc: 0 là xong, 1 là có chỗ phải sửa, 2 là không chạy được.
`,
  )

  program
    .command('render')
    .alias('xuat')
    .description('xuất văn bản từ một hay nhiều tệp kế hoạch, hoặc từ một khung và một bảng dữ liệu')
    .argument('<tệp...>', 'tệp kế hoạch (.yaml), hoặc thư mục có các tệp kế hoạch; `-` là đầu vào')
    .option('-o, --output <tệp>', 'tệp xuất ra; `-` là màn hình (mặc định: cùng tên với tệp kế hoạch)')
    .addOption(outputFormat())
    .addOption(printer())
    .addOption(report())
    .option('--templates <thư mục>', 'thư mục mẫu riêng của cơ quan')
    .option('--final', 'bản để ký: soát như lệnh check, không xuất khi còn chỗ phải sửa')
    .addOption(
      new Option(
        '--van-xuat, --allow-findings',
        'với --final: vẫn xuất khi còn chỗ phải sửa, và nói còn bao nhiêu chỗ',
      ).implies({ final: true }),
    )
    .option(
      '--force',
      'ghi đè cả khi tệp đã được sửa tay; khi xuất nhiều văn bản: xuất lại cả văn bản không đổi',
    )
    .option(
      '--ghi-chu, --comments',
      'đưa các lời ghi riêng `[! …]` ra thành ghi chú bên lề (comment) của Word, đúng chỗ của từng lời',
    )
    .option('--tach', 'Quyết định, Kế hoạch và từng Phụ lục mỗi phần một tệp, để ký số từng tệp')
    .option('--out-dir <thư mục>', 'nơi đặt các văn bản (mặc định: cạnh từng tệp kế hoạch)')
    .option('--data <tệp>', 'bảng dữ liệu (.xlsx, .csv): mỗi dòng ra một văn bản từ tệp khung')
    .option('--sheet <trang>', 'tên hay số thứ tự trang tính của tệp .xlsx (mặc định: trang đầu tiên)')
    .option('--name <mẫu>', 'cách đặt tên tệp theo cột của bảng dữ liệu, ví dụ "{{xa.ma}}"')
    .option('--theo-doi, --watch', 'xuất lại mỗi khi lưu tệp, cho đến khi nhấn Ctrl+C')
    .option('--jobs <số>', 'số văn bản được làm cùng lúc (mặc định: theo số nhân của máy)')
    .addHelpText(
      'after',
      `
Ví dụ:
  cchc render ke-hoach-2026.yaml
  cchc xuat ke-hoach-2026.yaml --format html -o xem-thu.html
  cchc render ke-hoach-2026.yaml --format pdf
  cchc render ke-hoach/ --out-dir van-ban
  cchc render khung-2026.yaml --data xa.xlsx --name "{{xa.ma}}" --out-dir van-ban

Khi xuất nhiều văn bản: văn bản không đổi thì bỏ qua, nên chạy lại sau khi dừng giữa chừng là làm tiếp.
Mã kết thúc: 0 là mọi văn bản đã có đủ, 1 là có văn bản phải sửa hoặc không ghi được, 2 là không chạy được.
`,
    )
    .action(async (specs, options) => {
      const { renderSpecs } = await import('./commands/render.ts')
      const run = (own: Io): Promise<number> => renderSpecs(specs, options, own)
      if (options.watch && specs.includes(inputSign)) {
        io.stderr('`--watch` chờ tệp được lưu, nên không dùng với `-`.\n  → Ghi tên tệp thay cho `-`.\n')
        return done(2)
      }
      done(options.watch ? await (await import('./commands/watch.ts')).whenSaved(run, io) : await run(io))
    })

  program
    .command('preview')
    .alias('xem')
    .description('mở trang xem thử trong trình duyệt: lưu tệp là trang đổi theo, bên cạnh là các chỗ cần xem')
    .argument('<tệp>', 'tệp kế hoạch (.yaml)')
    .option('--templates <thư mục>', 'thư mục mẫu riêng của cơ quan')
    .option('--no-open', 'chỉ in ra địa chỉ, không mở trình duyệt')
    .addHelpText('after', '\nVí dụ:\n  cchc xem ke-hoach-2026.yaml\n')
    .action(async (spec, options) =>
      done(await (await import('./commands/preview.ts')).preview(spec, options, io)),
    )

  program
    .command('sao')
    .alias('copy')
    .description('xuất trang bản sao (SAO Y, SAO LỤC, TRÍCH SAO) để kèm với văn bản được sao')
    .argument('<tệp>', 'tệp kế hoạch (.yaml) có phần `ban_sao`')
    .option('-o, --output <tệp>', 'tệp xuất ra; `-` là màn hình (mặc định: tên tệp kế hoạch thêm -ban-sao)')
    .addOption(outputFormat())
    .addOption(printer())
    .addOption(report())
    .option('--templates <thư mục>', 'thư mục mẫu riêng của cơ quan')
    .option('--force', 'ghi đè cả khi tệp đã được sửa tay')
    .addHelpText('after', '\nVí dụ:\n  cchc sao ke-hoach-2026.yaml\n')
    .action(async (spec, options) =>
      done(await (await import('./commands/copy.ts')).makeCopy(spec, options, io)),
    )

  program
    .command('check')
    .alias('soat')
    .description('soát tệp kế hoạch, hay tệp Word của bất cứ ai, và báo các chỗ cần xem')
    .usage('[tùy chọn] <tệp...>')
    // With `--only`, which takes several words, the command itself sees whether there are any.
    .argument(
      '[tệp...]',
      'tệp kế hoạch (.yaml), tệp Word (.docx), hoặc thư mục có các tệp ấy; `-` là đầu vào',
    )
    .addOption(
      new Option(
        '--report <kiểu>',
        'cách báo các chỗ cần xem; html là Phiếu soát để in; json, sarif, github cho chương trình khác',
      )
        .choices(checkReports)
        .default('text'),
    )
    .addOption(
      new Option(
        '--chi, --only <quy-tắc...>',
        'chỉ kể những quy tắc này: tên, tên nhóm, hoặc phần sau dấu /',
      ),
    )
    .addOption(severity())
    .addOption(new Option('--toi-da, --limit <số>', 'kể nhiều nhất bấy nhiêu chỗ, chỗ nặng trước'))
    .addOption(new Option('--tat-ca, --all', 'kể đủ mọi chỗ, không gộp những chỗ như nhau'))
    .addOption(
      new Option('--so-voi, --baseline <tệp>', 'báo cáo json của lần soát trước: chỉ kể chỗ mới so với đó'),
    )
    .option(
      '-o, --output <tệp>',
      'ghi báo cáo ra tệp; thay báo cáo cũ cùng loại; khi soát một tệp Word, tên .docx là bản sao có ghi chú bên lề',
    )
    .option('--force', 'ghi đè cả tệp không phải là báo cáo cùng loại')
    .option('--strict', 'chỗ nên xem cũng tính là chưa đạt (mã kết thúc 1)')
    .option(
      '--fix',
      'tự sửa những chỗ chỉ có một cách sửa (dấu cách, dấu câu, ký hiệu…); bản trước giữ ở .bak',
    )
    .addOption(
      new Option('--thu, --dry-run', 'với --fix: chỉ cho xem sẽ sửa gì, không ghi tệp').implies({
        fix: true,
      }),
    )
    .option('--data <tệp>', 'bảng dữ liệu (.xlsx, .csv): soát tệp khung với từng dòng')
    .option('--sheet <trang>', 'tên hay số thứ tự trang tính của tệp .xlsx (mặc định: trang đầu tiên)')
    .addOption(
      new Option(
        '--trang, --pages',
        'tính cả các trang in ra: chữ ký đứng riêng, đề mục cuối trang, trang gần trống',
      ),
    )
    .addHelpText(
      'after',
      `
Ví dụ:
  cchc check ke-hoach-2026.yaml
  cchc soat ke-hoach-2026.yaml --only tu-ngu the-thuc/lap-tu
  cchc soat *.yaml --report html -o phieu-soat.html
  cchc soat du-thao/*.docx --report html -o phieu-soat.html
  cchc check khung-2026.yaml --data xa.xlsx
  cchc soat ke-hoach-2026.yaml --so-voi lan-truoc.json

Mã kết thúc tính theo những chỗ được chọn (\`--only\`, \`--severity\`, \`--baseline\`): 0 là không có chỗ phải sửa, 1 là có, 2 là không chạy được.
`,
    )
    .action(async (specs, options) =>
      done(await (await import('./commands/check.ts')).check(specs, options, io)),
    )

  program
    .command('explain')
    .alias('giai-thich')
    .description('nói rõ một quy tắc soát, hoặc liệt kê các quy tắc')
    .argument('[quy-tắc]', 'tên quy tắc, như trong ngoặc vuông cuối mỗi dòng báo')
    .action(async rule => done(await (await import('./commands/explain.ts')).explain(rule, io)))

  program
    .command('init')
    .alias('moi')
    .description(
      'tạo một tệp kế hoạch mẫu, xuất được ngay; ở cửa sổ lệnh thì hỏi cơ quan, địa danh, năm, loại',
    )
    .argument('[tệp]', 'tên tệp (mặc định: ke-hoach-<năm>.yaml)')
    .addOption(
      new Option(
        '--loai, --kind <loại>',
        'bài mẫu của hướng dẫn, mục 8 (mặc định: mẫu ngắn, có ghi chú)',
      ).choices(Object.keys(situations)),
    )
    .addHelpText('after', '\nVí dụ:\n  cchc init\n  cchc moi de-an-2026.yaml --loai de-an\n')
    .action(async (file, options) => done(await (await import('./commands/init.ts')).init(file, options, io)))

  program
    .command('import')
    .alias('lay-tu-word')
    .description(
      'lấy kế hoạch từ tệp Word đã có: đọc .docx thành tệp kế hoạch (.yaml), rồi đối chiếu từng chữ',
    )
    .argument('<tệp...>', 'tệp Word (.docx), hoặc thư mục có các tệp .docx')
    .option('-o, --output <tệp>', 'tệp kế hoạch ghi ra (mặc định: cùng tên với tệp Word, đuôi .yaml)')
    .option('--out-dir <thư mục>', 'nơi đặt các tệp kế hoạch (mặc định: cạnh từng tệp Word)')
    .option('--units <tệp>', 'danh sách đơn vị dùng chung: mỗi dòng `mã: Tên đơn vị`')
    .option('--no-ids', 'không đặt mã cho nhiệm vụ, chỉ tiêu')
    .addOption(
      new Option('--tracked <phía>', 'chỗ sửa đang theo dõi: lấy bản sau khi sửa, hay bản gốc')
        .choices(['accepted', 'original'])
        .default('accepted'),
    )
    .option('--dry-run', 'chỉ xem sẽ được gì, không ghi tệp')
    .option('--force', 'ghi đè cả tệp kế hoạch đã có')
    .addOption(report())
    .addHelpText(
      'after',
      `
Ví dụ:
  cchc import ke-hoach-2025.docx
  cchc lay-tu-word cu/*.docx --out-dir ke-hoach --units don-vi.yaml

Chưa đọc được tệp .doc, .rtf, .odt: mở bằng Word, lưu lại thành .docx.
Mã kết thúc: 0 là đủ chữ, 1 là có chữ bị mất hoặc đổi chỗ (tệp vẫn được ghi), 2 là có tệp không đọc được hoặc không ghi được.
`,
    )
    .action(async (files, options) =>
      done(await (await import('./commands/import.ts')).importFiles(files, options, io)),
    )

  program
    .command('take-edits')
    .alias('nhan-sua')
    .description('đưa chỗ sửa trong Word về tệp kế hoạch (.yaml) đã xuất ra tệp Word đó')
    .argument('<tệp-word>', 'tệp Word (.docx) đã sửa')
    .option('--spec <tệp>', 'tệp kế hoạch (mặc định: tệp .yaml cùng tên, cạnh tệp Word)')
    .addOption(
      new Option('--tracked <phía>', 'chỗ sửa đang theo dõi: lấy bản sau khi sửa, hay bản gốc')
        .choices(['accepted', 'original'])
        .default('accepted'),
    )
    .option('--literal', 'chữ sửa trong {{…}} và mã đơn vị: ghi chữ vào thay')
    .option('--thu, --dry-run', 'chỉ cho xem sẽ đưa về gì, không ghi tệp')
    .addOption(report())
    .addHelpText(
      'after',
      `
Ví dụ:
  cchc take-edits ke-hoach-2026.docx
  cchc nhan-sua "ke-hoach-2026 (PCT sửa).docx" --spec ke-hoach-2026.yaml --thu

Tệp kế hoạch trước khi sửa được giữ ở .bak. Đưa về hết thì lần xuất sau được ghi đè lên tệp Word đó.
Mã kết thúc: 0 là đã đưa về hết, 1 là còn chỗ chưa đưa về, 2 là không đọc được hoặc không ghi được.
`,
    )
    .action(async (file, options) =>
      done(await (await import('./commands/take-edits.ts')).takeWordEdits(file, options, io)),
    )

  program
    .command('schema')
    .description('in JSON Schema của tệp kế hoạch, cho trình soạn thảo')
    .option('-o, --output <tệp>', 'ghi ra tệp')
    .option('--force', 'ghi đè cả tệp không phải do cchc ghi ra')
    .action(async options => done(await (await import('./commands/schema.ts')).schema(options, io)))

  program
    .command('next')
    .alias('nam-sau')
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
    .action(async (spec, options) => done(await (await import('./commands/next.ts')).next(spec, options, io)))

  program
    .command('ban-hanh')
    .description('ghi số và ngày vào tệp kế hoạch sau khi văn bản được ban hành')
    .argument('<tệp>', 'tệp kế hoạch (.yaml)')
    .requiredOption('--so <số>', 'số văn bản')
    .requiredOption('--ngay <ngày>', 'ngày ban hành, ví dụ 05/01/2026')
    .option('-o, --output <tệp>', 'ghi ra một bản khác (mặc định: sửa ngay tệp này, bản trước giữ ở .bak)')
    .option('--force', 'thay số, ngày đã có')
    .addOption(report())
    .addHelpText('after', '\nVí dụ:\n  cchc ban-hanh ke-hoach-2026.yaml --so 15 --ngay 05/01/2026\n')
    .action(async (spec, options) =>
      done(await (await import('./commands/ban-hanh.ts')).banHanh(spec, options, io)),
    )

  program
    .command('diff')
    .alias('so-sanh')
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
        return done(await (await import('./commands/redline.ts')).redline(before, after, options, io))
      if (options.author !== undefined) {
        io.stderr('Tùy chọn `--author` chỉ dùng với `--format redline`.\n')
        return done(2)
      }
      const format = options.format ?? formatOfName(options.output)
      done(await (await import('./commands/diff.ts')).diff(before, after, { ...options, format }, io))
    })

  program
    .command('tasks')
    .alias('viec')
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
      done(await (await import('./commands/tasks.ts')).tasks(specs, options, io)),
    )

  program
    .command('templates')
    .alias('mau')
    .description('liệt kê các mẫu có sẵn, hoặc chép ra để sửa')
    .option('--copy <thư mục>', 'chép các mẫu vào thư mục này')
    .action(async options => done((await import('./commands/templates.ts')).listTemplates(options, io)))

  addRegister(program, io, done)
  addDesk(program, io, done, main)
  return program
}
