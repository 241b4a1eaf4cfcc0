;(() => {
  const root = document.documentElement
  const search = document.getElementById('search')
  const found = document.getElementById('found')
  const contents = document.getElementById('contents')

  for (const way of document.querySelectorAll('[name=install]')) {
    way.checked = way.value === root.dataset.install
    way.addEventListener('change', () => {
      root.dataset.install = way.value
      show()
    })
  }

  // Letters without their marks, one for each letter: what is found is shown in the words of the page.
  const bare = letter => letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
  const folded = text =>
    Array.from(text, letter => bare(letter).padEnd(letter.length).slice(0, letter.length)).join('')
  const typed = text => Array.from(text.normalize('NFC'), bare).join('').split(/\s+/).filter(Boolean)

  const mostFound = 40
  const sections = {}

  /** The words of an element as the page shows them: those of the other way are not there. */
  const wordsOf = element => {
    const shown = element.cloneNode(true)
    if (root.dataset.install === 'windows') for (const part of shown.querySelectorAll('.npx')) part.remove()
    return shown.textContent
  }

  /** The parts of the page with their words, read when somebody first searches. */
  const read = () => {
    sections[root.dataset.install] ??= Array.from(document.querySelectorAll('main section'), section => {
      const title = wordsOf(section.firstElementChild).trim()
      const words = wordsOf(section)
      const text = words
        .slice(words.indexOf(title) + title.length)
        .replace(/\s+/g, ' ')
        .trim()
      return { id: section.id, title, foldedTitle: folded(title), text, folded: folded(text) }
    })
    return sections[root.dataset.install]
  }

  /** The parts with all words: first those with the words as they were typed, in the title before the text. */
  const matches = words => {
    const phrase = words.join(' ')
    return read()
      .filter(section =>
        words.every(word => section.foldedTitle.includes(word) || section.folded.includes(word)),
      )
      .map(section => ({
        section,
        rank: [
          Number(section.foldedTitle.includes(phrase)),
          Number(section.folded.includes(phrase)),
          words.filter(word => section.foldedTitle.includes(word)).length,
        ],
      }))
      .sort(({ rank: a }, { rank: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2])
      .map(({ section }) => section)
  }

  /** Puts a text into an element, with the words that were looked for marked. */
  const put = (element, text, words) => {
    const plain = folded(text)
    let at = 0
    while (at < text.length) {
      const next = words
        .map(word => ({ word, from: plain.indexOf(word, at) }))
        .filter(({ from }) => from >= 0)
        .sort((a, b) => a.from - b.from || b.word.length - a.word.length)[0]
      if (next === undefined) break
      element.append(text.slice(at, next.from))
      const mark = document.createElement('mark')
      mark.textContent = text.slice(next.from, next.from + next.word.length)
      element.append(mark)
      at = next.from + next.word.length
    }
    element.append(text.slice(at))
  }

  /** Some words around the place where the words were found. */
  const around = (section, words) => {
    const phrase = section.folded.indexOf(words.join(' '))
    const places = words.map(word => section.folded.indexOf(word)).filter(place => place >= 0)
    const at = phrase >= 0 ? phrase : Math.min(...places, section.text.length)
    const from = at < 50 ? 0 : section.text.indexOf(' ', at - 50) + 1
    return `${from > 0 ? '… ' : ''}${section.text.slice(from, from + 140)}`
  }

  const show = () => {
    const words = typed(search.value)
    found.hidden = words.length === 0
    contents.hidden = words.length > 0
    found.replaceChildren()
    if (words.length === 0) return
    const all = matches(words)
    const count = document.createElement('p')
    count.textContent = all.length === 0 ? 'Không tìm thấy. Thử ít chữ hơn.' : `${all.length} chỗ:`
    const list = document.createElement('ol')
    for (const section of all.slice(0, mostFound)) {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = `#${section.id}`
      put(link, section.title, words)
      const text = document.createElement('small')
      put(text, around(section, words), words)
      item.append(link, text)
      list.append(item)
    }
    found.append(count, list)
  }

  search.addEventListener('input', show)
  search.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      search.value = ''
      show()
    }
    if (event.key === 'Enter') found.querySelector('a')?.click()
  })
  document.addEventListener('keydown', event => {
    if (event.key === '/' && event.target !== search) {
      event.preventDefault()
      search.focus()
    }
  })
})()
