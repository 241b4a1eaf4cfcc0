/**
 * The page's own script: shows the form and hides the changes that are not asked for. It writes no markup and reads no words of a plan but to
 * look for what was typed. Its digest is in the page's policy, so it is the only one that runs.
 */
export const script = String.raw`'use strict'
{
  const form = document.getElementById('loc')
  const articles = form ? [...document.querySelectorAll('article')] : []
  const status = form && form.querySelector('[role=status]')
  const printed = document.getElementById('dang-loc')
  const box = id => document.getElementById(id)
  const marks = /[\u0300\u0301\u0303\u0309\u0323]/g
  // A mark of tone goes behind its syllable: hòa and hoà are one word.
  const spelt = text => text.normalize('NFD').replace(/[^\s.,;:()\/-]+/g, word =>
    word.replace(marks, '') + (word.match(marks) || []).join(''))
  const bare = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd')
  const small = text => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

  // What was and what is are looked through apart: their words stand in between each other.
  const textOf = (article, without) => {
    let text = ''
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) if (!walker.currentNode.parentNode.closest(without)) text += walker.currentNode.data
    return small(text)
  }
  let texts
  const textsOf = () => texts || (texts = articles.map(article => {
    const both = textOf(article, 'del, .number') + '\n' + textOf(article, 'ins, .number')
    return [both, spelt(both), bare(both)]
  }))

  const chosen = () => ({
    ranks: [...form.querySelectorAll('input[type=checkbox]')],
    unit: box('don-vi'),
    field: box('linh-vuc'),
    words: small(box('tim').value),
  })
  const has = (article, name, select) =>
    !select || select.value === '' || article.dataset[name].split(' ').includes(select.value)

  const apply = () => {
    const { ranks, unit, field, words } = chosen()
    const off = new Set(ranks.filter(rank => !rank.checked).map(rank => rank.value))
    const isBare = words === bare(words)
    let count = 0
    articles.forEach((article, index) => {
      const found = !off.has(article.dataset.bac) && has(article, 'donVi', unit) && has(article, 'linhVuc', field) &&
        (words === '' || textsOf()[index].some((text, way) =>
          way === 0 ? text.includes(words) : way === 1 ? text.includes(spelt(words)) : isBare && text.includes(words)))
      article.hidden = !found
      if (found) count++
    })
    for (const group of document.querySelectorAll('.part, .group'))
      group.hidden = !group.querySelector('article:not([hidden])')
    const all = articles.length
    const name = ' ' + status.dataset.name
    const told = count === all ? all + name + '.'
      : count === 0 ? 'Không có thay đổi nào khớp.' : 'Đang hiện ' + count + ' trong ' + all + name + '.'
    if (status.textContent !== told) status.textContent = told
    const by = [
      off.size ? 'bậc ' + ranks.filter(rank => rank.checked).map(rank => rank.parentNode.querySelector('span').textContent.toLowerCase()).join(', ') : '',
      unit && unit.value ? 'đơn vị ' + unit.selectedOptions[0].text : '',
      field && field.value ? 'lĩnh vực ' + field.selectedOptions[0].text : '',
      words ? 'có chữ “' + words + '”' : '',
    ].filter(each => each)
    printed.hidden = count === all
    printed.textContent = 'Chỉ in ' + count + ' trong ' + all + name + ': ' + by.join('; ') + '.'
  }

  if (form) {
    form.hidden = false
    form.addEventListener('input', apply)
    form.addEventListener('change', apply)
    form.addEventListener('submit', event => event.preventDefault())
    form.addEventListener('reset', () => setTimeout(apply))
    // A browser that comes back to the page gives the form what was typed.
    addEventListener('pageshow', apply)
    addEventListener('hashchange', () => {
      const target = document.getElementById(location.hash.slice(1))
      if (!target || !target.closest('[hidden]')) return
      form.reset()
      apply()
      target.scrollIntoView()
    })
    addEventListener('beforeprint', () => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
  }
}
`
