import { findingsOf } from '../../looks.ts'
import type { PageRule } from '../../page-rule.ts'

/** A basis by its first words: a sentence that says what is carried out (`Thực hiện …`) leads to the text as often. */
const basis = /^[-–\s]*(?:căn cứ|theo đề nghị|xét)(?=\s)/iu

export const basisLook: PageRule = {
  id: 'trang/can-cu',
  group: 'trang',
  severity: 'warning',
  title: 'Căn cứ ban hành trình bày sai',
  explanation: 'Căn cứ ban hành văn bản là chữ nghiêng, cỡ 13 đến 14.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a',
  example: 'Căn cứ: [-chữ đứng-]{+chữ nghiêng+}',
  check: page =>
    // A letter has no bases: what it goes by is text.
    page.of('type').length === 0
      ? []
      : findingsOf(
          page.of('legalBasis').filter(({ line }) => basis.test(line.text)),
          page.standard.parts.legalBasis,
        ),
}
