import { Option } from 'commander'
import type { Declared } from './declared.ts'

/** `cchc register` and what can be done with the register. */
export const register: Declared = {
  name: 'register',
  alias: 'van-ban',
  declare: (command, { io, done }) => {
    const file = () => new Option('--file <tệp>', 'sổ văn bản của cơ quan (mặc định: van-ban-co-quan.yaml)')
    const output = '-o, --output <tệp>'
    command
      .description('xem, tìm, bổ sung văn bản mà kế hoạch viện dẫn')
      .addOption(file())
      .option('--json', 'in dạng JSON')
      .option(output, 'ghi ra tệp')
      .option('--force', 'ghi đè cả tệp không phải do cchc ghi ra')
      .addHelpText(
        'after',
        '\nVí dụ:\n  cchc register\n  cchc van-ban tim một cửa\n  cchc van-ban lay ke-hoach-2024.yaml ke-hoach-2025.yaml\n',
      )
      .action(async options => done(await (await import('../commands/register.ts')).list([], options, io)))
    command
      .command('search')
      .alias('tim')
      .description('tìm trong danh mục văn bản và sổ của cơ quan')
      .argument('<từ...>', 'số hiệu hoặc từ trong tên, có dấu hay không dấu đều được')
      .action(async (words, _options, called) =>
        done(await (await import('../commands/register.ts')).list(words, called.optsWithGlobals(), io)),
      )
    command
      .command('add')
      .alias('them')
      .description('thêm một văn bản vào sổ của cơ quan')
      .argument('<lời viện dẫn...>', 'như trong kế hoạch: loại, số, ký hiệu, ngày, cơ quan, trích yếu')
      .option('--hieu-luc-tu <ngày>', 'ngày có hiệu lực')
      .option('--het-hieu-luc <ngày>', 'ngày hết hiệu lực')
      .option('--thay-the-boi <số hiệu...>', 'văn bản thay thế')
      .option('--da-kiem-chung', 'đã đối chiếu với văn bản gốc')
      .action(async (words, _options, called) =>
        done(
          await (await import('../commands/register-add.ts')).addDocument(
            words,
            called.optsWithGlobals(),
            io,
          ),
        ),
      )
    command
      .command('harvest')
      .alias('lay')
      .description('lấy văn bản mà các kế hoạch đã ban hành viện dẫn, ghi là chưa kiểm chứng')
      .argument('<tệp...>', 'tệp kế hoạch (.yaml), hoặc thư mục có các tệp kế hoạch')
      .action(async (specs, _options, called) =>
        done(
          await (await import('../commands/register-harvest.ts')).harvestSpecs(
            specs,
            called.optsWithGlobals(),
            io,
          ),
        ),
      )
  },
}
