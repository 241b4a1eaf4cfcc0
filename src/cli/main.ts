import { Command, CommanderError, Option } from 'commander'
import { comparisonFormats } from '../compare/formats.ts'
import { version } from '../version.ts'
import { formats } from '../writers/formats.ts'
import { describeUsageError, styleHelp } from './help.ts'
import { FileError, type Io } from './io.ts'
import { addRegister } from './register-command.ts'
import { reports } from './report-names.ts'

/**
 * Runs the program.
 * @param args the arguments after the program's name.
 * @returns the exit code: 0 nothing wrong, 1 something has to be mended, 2 could not run.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = makeProgram(io, result => {
    code = result
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return describeUsageError(error, io)
    if (error instanceof FileError) {
      io.stderr(`${error.message}\n${error.hint === undefined ? '' : `  → ${error.hint}\n`}`)
      return 2
    }
    throw error
  }
}

const report = () =>
  new Option('--report <kiểu>', 'cách báo các chỗ cần xem').choices(reports).default('text')

/** The commands; each is loaded when it is run. */
function makeProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('cchc')
    .description(
      'Lập kế hoạch cải cách hành chính: từ tệp kế hoạch (.yaml) xuất ra Quyết định, Kế hoạch và Phụ lục (.docx) theo thể thức Nghị định 30/2020/NĐ-CP.',
    )
    .version(version, '-v, --version', 'in số phiên bản')
    .usage('<lệnh> [tùy chọn]')
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
    .description('xuất văn bản từ tệp kế hoạch')
    .argument('<tệp>', 'tệp kế hoạch (.yaml)')
    .option('-o, --output <tệp>', 'tệp xuất ra; `-` là màn hình (mặc định: cùng tên với tệp kế hoạch)')
    .addOption(new Option('--format <dạng>', 'dạng tệp xuất ra').choices(formats).default('docx'))
    .addOption(report())
    .option('--templates <thư mục>', 'thư mục mẫu riêng của cơ quan')
    .option('--final', 'bản để ký: dừng lại khi còn chỗ phải xem lại')
    .option('--force', 'ghi đè cả khi tệp đã được sửa tay')
    .addHelpText(
      'after',
      '\nVí dụ:\n  cchc render ke-hoach-2026.yaml\n  cchc xuat ke-hoach-2026.yaml --format html -o xem-thu.html\n',
    )
    .action(async (spec, options) =>
      done(await (await import('./commands/render.ts')).render(spec, options, io)),
    )

  program
    .command('check')
    .alias('soat')
    .description('soát tệp kế hoạch và báo các chỗ cần xem')
    .argument('<tệp...>', 'một hay nhiều tệp kế hoạch (.yaml)')
    .addOption(report())
    .option('-o, --output <tệp>', 'ghi báo cáo ra tệp')
    .addHelpText(
      'after',
      '\nVí dụ:\n  cchc check ke-hoach-2026.yaml\n  cchc soat *.yaml --report json -o bao-cao.json\n',
    )
    .action(async (specs, options) =>
      done(await (await import('./commands/check.ts')).check(specs, options, io)),
    )

  program
    .command('init')
    .alias('moi')
    .description('tạo một tệp kế hoạch mẫu, có ghi chú, xuất được ngay')
    .argument('[tệp]', 'tên tệp (mặc định: ke-hoach-<năm>.yaml)')
    .action(async file => done((await import('./commands/init.ts')).init(file, io)))

  program
    .command('schema')
    .description('in JSON Schema của tệp kế hoạch, cho trình soạn thảo')
    .option('-o, --output <tệp>', 'ghi ra tệp')
    .action(async options => done((await import('./commands/schema.ts')).schema(options, io)))

  program
    .command('next')
    .alias('nam-sau')
    .description('soạn dự thảo kế hoạch năm sau từ kế hoạch năm nay')
    .argument('<tệp>', 'tệp kế hoạch (.yaml)')
    .option('--year <năm>', 'năm của kế hoạch mới (mặc định: năm kế tiếp)')
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
    .argument('<tệp-trước>', 'tệp kế hoạch trước (.yaml)')
    .argument('<tệp-sau>', 'tệp kế hoạch sau (.yaml)')
    .addOption(
      new Option('--format <dạng>', 'dạng kết quả; docx là Bảng so sánh')
        .choices(comparisonFormats)
        .default('text'),
    )
    .option('-o, --output <tệp>', 'ghi kết quả ra tệp')
    .option('--years', 'kể cả những chỗ chỉ khác năm của kế hoạch')
    .option('--force', 'ghi đè cả khi tệp đã được sửa tay')
    .addHelpText(
      'after',
      '\nVí dụ:\n  cchc diff ke-hoach-2025.yaml ke-hoach-2026.yaml\n  cchc so-sanh ke-hoach-2025.yaml ke-hoach-2026.yaml --format docx\n\nMã kết thúc: 0 là không đổi, 1 là có thay đổi, 2 là không so sánh được.\n',
    )
    .action(async (before, after, options) =>
      done(await (await import('./commands/diff.ts')).diff(before, after, options, io)),
    )

  program
    .command('templates')
    .alias('mau')
    .description('liệt kê các mẫu có sẵn, hoặc chép ra để sửa')
    .option('--copy <thư mục>', 'chép các mẫu vào thư mục này')
    .action(async options => done((await import('./commands/templates.ts')).templates(options, io)))

  addRegister(program, io, done)
  return program
}
