import { lazyPattern } from '../../../language/lazy-pattern.ts'
import type { Rule } from '../../rule.ts'
import { agencyLevel } from '../../words/names/agency-level.ts'
import { phrases } from '../../words/names/words-pattern.ts'
import { type OneName, writtenForms } from '../../words/names/written-forms.ts'

const acronym = lazyPattern(() => /\p{Lu}{3}/u)

/** A body or site that goes by several names; a plan uses one. */
const names = (ownNoun: string): readonly OneName[] => [
  {
    pattern: phrases(
      ['tiếp nhận', 'một cửa'],
      '(?:bộ phận|tổ|phòng) tiếp nhận(?: hồ sơ)?(?: và trả kết quả)?|bộ phận (?:một cửa|“một cửa”)',
      'i',
    ),
    keep: /^Bộ phận (?:Một cửa|Tiếp nhận)/,
  },
  {
    pattern: phrases(['hành chính công'], 'trung tâm (?:phục vụ|dịch vụ) hành chính công', 'i'),
    keep: /Phục/,
  },
  {
    pattern: phrases(
      ['thông tin điện tử', 'ttđt', 'tt đt'],
      `(?:cổng|trang) (?:thông tin điện tử|TTĐT|TT ĐT)(?= (?:của )?(?:UBND )?${ownNoun})`,
      'i',
    ),
    keep: /^Trang/,
  },
  {
    pattern: phrases(
      ['mttq', 'mặt trận tổ quốc việt'],
      '(?:UB ?MTTQ ?(?:VN|Việt Nam)?|Ủy ban MTTQ(?: Việt Nam| VN)?|Ủy ban Mặt trận Tổ quốc Việt Nam)',
    ),
    // The short forms are the ones to be told.
    keep: [/^Ủy ban/, /(?:Việt Nam|VN)$/],
    isOfficial: true,
  },
]

/** More places than this of the rarer names are not all reported. */
const most = 8

/** One body under several names: the rarer are reported. */
export const twoNames: Rule = {
  id: 'tu-ngu/mot-ten-hai-cach',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Một cơ quan, bộ phận gọi bằng nhiều tên',
  explanation:
    'Cùng một bộ phận mà trong kế hoạch có nhiều tên thì người đọc tưởng là nhiều nơi. Chọn một tên; báo ở những chỗ dùng tên ít gặp hơn.',
  example: `noi_dung:
  - Niêm yết tại Bộ phận Một cửa. Kiểm tra Bộ phận Một cửa. Hồ sơ của Bộ phận [-tiếp nhận và trả kết quả.-]{+Một cửa.+}`,
  *check(context) {
    for (const name of names(context.of(agencyLevel)?.noun ?? 'xã'))
      for (const [main, ...others] of writtenForms(context, name)) {
        const lines = new Set<unknown>()
        for (const { form, places } of others)
          for (const { running, from, to } of places) {
            if (lines.has(running) || lines.size >= most) continue
            // Recipients are listed by short names.
            if (running.passage?.kind === 'recipient' && acronym.test(form)) continue
            if (inFull(form) === inFull(main!.form)) continue
            lines.add(running)
            yield {
              text: running.text,
              from,
              to,
              message: `“${form}” ở những chỗ khác gọi là “${main!.form}”`,
              hint: `Dùng một tên trong cả kế hoạch: “${main!.form}”${better(main!.form)}.`,
            }
          }
      }
  },
}

/** The Front's name with its short form written out: a name and its short form are one. */
const inFull = (form: string): string => form.replace('MTTQ', 'Mặt trận Tổ quốc').replace(/VN$/, 'Việt Nam')

/** What the desk is called in full, when the plan's main name has other capitals. */
const better = (form: string): string =>
  /^bộ phận tiếp nhận và trả kết quả$/i.test(form) && form !== desk ? `, hoặc “${desk}” ở mọi chỗ` : ''

const desk = 'Bộ phận Tiếp nhận và Trả kết quả'
