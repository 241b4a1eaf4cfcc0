import type { Rank } from '../../../compare/change.ts'
import { rankWords } from '../../../compare/rank.ts'
import { saidPlainly } from './said.ts'
import { capital, type Entry } from './shown-list.ts'

const ranks = Object.keys(rankWords) as Rank[]

/** What the changes of a page can be filtered by. An entry carries numbers, never words of a plan. */
export class FilterIndex {
  private readonly units = new Names()
  private readonly fields = new Names()
  private readonly counts = new Map<Rank, number>()

  /** @param name what an entry is called: one change may be an entry of several units. */
  constructor(
    private readonly entries: readonly Entry[],
    private readonly name: string,
  ) {
    for (const { units, fields, item } of entries) {
      for (const unit of units) this.units.add(unit)
      for (const field of fields) this.fields.add(field)
      this.counts.set(item.rank, (this.counts.get(item.rank) ?? 0) + 1)
    }
  }

  /** The attributes of an entry. */
  attributesOf({ item, units, fields }: Entry): string {
    return `data-bac="${item.rank}" data-don-vi="${this.units.numbersOf(units)}" data-linh-vuc="${this.fields.numbersOf(fields)}"`
  }

  /** The form above the list: hidden until the script of the page shows it. */
  formHtml(): string {
    const count = this.entries.length
    return `<form id="loc" role="search" aria-label="Lọc thay đổi" hidden>
<p class="find"><label for="tim">Tìm chữ</label> <input type="search" id="tim" autocomplete="off" spellcheck="false"></p>
${this.ranksHtml()}${selectHtml('don-vi', 'Đơn vị', this.units)}${selectHtml('linh-vuc', 'Lĩnh vực', this.fields)}<p><button type="reset">Bỏ lọc</button></p>
<p class="shown" role="status" aria-live="polite" data-name="${this.name}">${count} ${this.name}.</p>
</form>
<p id="dang-loc" hidden></p>
`
  }

  private ranksHtml(): string {
    if (this.counts.size < 2) return ''
    const boxes = ranks.flatMap(rank => {
      const count = this.counts.get(rank)
      if (count === undefined) return []
      return [
        `<label class="${rank}"><input type="checkbox" name="bac" value="${rank}" checked> <span>${capital(rankWords[rank])}</span> (${count})</label>\n`,
      ]
    })
    return `<fieldset><legend>Bậc</legend>\n${boxes.join('')}</fieldset>\n`
  }
}

/** Names in the order in which they come, those that differ only by capitals as one. */
class Names {
  private readonly known = new Map<string, { name: string; count: number; number: number }>()

  add(name: string): void {
    const key = name.toLowerCase()
    const own = this.known.get(key) ?? { name, count: 0, number: this.known.size }
    own.count++
    this.known.set(key, own)
  }

  numbersOf(names: readonly string[]): string {
    return [...new Set(names.map(name => this.known.get(name.toLowerCase())!.number))].join(' ')
  }

  get all(): { name: string; count: number; number: number }[] {
    return [...this.known.values()]
  }
}

/** A choice of one name; none where there is nothing to choose. */
function selectHtml(id: string, title: string, { all }: Names): string {
  if (all.length < 2) return ''
  const options = all.map(
    ({ name, count, number }) => `<option value="${number}">${saidPlainly(name)} (${count})</option>\n`,
  )
  return `<p><label for="${id}">${title}</label> <select id="${id}">
<option value="">Tất cả</option>
${options.join('')}</select></p>
`
}
