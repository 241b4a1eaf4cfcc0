/**
 * What the page does: it listens for news, takes the new document into the place of the old one without moving it, lists what was found, and leads from a
 * finding to its paragraph and back. Words of a plan are set as text, never as markup.
 */
export const script = `
'use strict'
const frame = document.getElementById('van-ban')
const list = document.getElementById('cac-cho')
const filters = document.getElementById('loc')
const status = document.getElementById('trang-thai')
const told = document.getElementById('cho')
const broken = document.getElementById('loi')
const names = { error: 'Phải sửa', warning: 'Nên xem', info: 'Để biết' }
const hidden = new Set()
let state
let version = 0

const make = (name, words, css) => {
  const element = document.createElement(name)
  if (words !== undefined) element.textContent = words
  if (css) element.className = css
  return element
}
const link = ({ file, line, column, path }) => {
  const a = make('a', file + ':' + line)
  a.href = 'vscode://file/' + encodeURI(path) + ':' + line + ':' + column
  a.title = 'Mở trong Visual Studio Code'
  return a
}
const paragraph = number => frame.contentDocument.querySelector('[data-cho="' + number + '"]')

const findingItem = finding => {
  const item = make('li', undefined, finding.severity)
  const words = make('button')
  words.type = 'button'
  words.append(make('b', names[finding.severity] + ': '), finding.message)
  if (finding.hint) words.append(make('span', '→ ' + finding.hint, 'loi-khuyen'))
  item.append(words)
  const source = make('span', undefined, 'nguon')
  source.append(link(finding.place), ' · ' + finding.rule)
  item.append(source)
  if (finding.paragraph !== undefined) {
    item.dataset.paragraph = finding.paragraph
    words.addEventListener('click', () => show(finding.paragraph, item))
  }
  return item
}
const chosen = () => {
  for (const one of document.querySelectorAll('li.chon')) one.classList.remove('chon')
  for (const one of frame.contentDocument.querySelectorAll('.dang-xem')) one.classList.remove('dang-xem')
}
const show = (number, item) => {
  const element = paragraph(number)
  if (!element) return
  chosen()
  element.classList.add('dang-xem')
  element.scrollIntoView({ block: 'center' })
  if (item) item.classList.add('chon')
  where(number)
}
const where = number => {
  const place = state.places[number]
  told.textContent = ''
  if (!place) told.textContent = 'Đoạn này do chương trình đặt vào, không có dòng nào trong tệp.'
  else told.append('Đoạn này ở ', link(place), '.')
}

const all = () => [...state.findings, ...(state.pages ? state.pages.findings : [])]
const fill = () => {
  const found = all()
  list.replaceChildren(...found.filter(one => !hidden.has(one.severity)).map(findingItem))
  filters.replaceChildren(make('legend', 'Kể những chỗ'))
  for (const severity of Object.keys(names)) {
    const label = make('label')
    const box = make('input')
    box.type = 'checkbox'
    box.checked = !hidden.has(severity)
    box.value = severity
    box.addEventListener('change', () => {
      if (box.checked) hidden.delete(severity)
      else hidden.add(severity)
      fill()
      filters.querySelector('[value="' + severity + '"]').focus()
    })
    label.append(box, ' ' + names[severity] + ' (' + found.filter(one => one.severity === severity).length + ')')
    filters.append(label)
  }
  broken.hidden = !state.broken
  if (state.broken) broken.querySelector('ol').replaceChildren(...state.broken.map(findingItem))
  const pages = state.pages ? 'Khoảng ' + state.pages.count + ' trang.' : 'Đang tính số trang…'
  status.textContent = state.broken ? 'Chưa làm lại được trang.' : state.isChecking ? 'Đang soát…' : 'Đã soát. ' + pages
}

const marks = 'ngat-trang'
const breaks = () => {
  const inside = frame.contentDocument
  for (const one of inside.querySelectorAll('.' + marks)) one.remove()
  if (!state.pages) return
  state.pages.starts.forEach((number, page) => {
    const element = page > 0 && number !== null && number !== undefined && paragraph(number)
    if (!element) return
    const place = (element.closest('tr') || element).getBoundingClientRect()
    const mark = inside.createElement('div')
    mark.className = marks
    mark.textContent = 'Trang ' + (page + 1)
    mark.style.top = place.top + inside.defaultView.scrollY + 'px'
    inside.body.append(mark)
  })
}
const ownStyle = '.dang-xem{outline:2px solid #1a5fb4;outline-offset:2px;background:#eaf2fb}[data-cho]{cursor:pointer}.ngat-trang{position:absolute;left:0;right:0;border-top:1px dashed #1a5fb4;font:11px system-ui,sans-serif;color:#1a5fb4;text-align:right;padding-right:8px;pointer-events:none}@media print{.ngat-trang{display:none}.dang-xem{outline:0;background:none}}'

const prepare = () => {
  const inside = frame.contentDocument
  if (!inside || !inside.querySelector('main')) return
  if (!inside.getElementById('xem-thu')) {
    const own = inside.createElement('style')
    own.id = 'xem-thu'
    own.textContent = ownStyle
    inside.head.append(own)
    inside.addEventListener('click', event => {
      const element = event.target.closest('[data-cho]')
      if (!element || event.target.closest('a')) return
      chosen()
      element.classList.add('dang-xem')
      const number = Number(element.dataset.cho)
      where(number)
      const item = document.querySelector('li[data-paragraph="' + number + '"]')
      if (item) {
        item.classList.add('chon')
        item.scrollIntoView({ block: 'nearest' })
      }
    })
  }
  if (state) breaks()
}

const replace = text => {
  const next = new frame.contentWindow.DOMParser().parseFromString(text, "text/html")
  const inside = frame.contentDocument
  const main = inside.querySelector('main')
  if (!main) {
    frame.src = 'document'
    return
  }
  const { scrollX, scrollY } = inside.defaultView
  inside.title = next.title
  inside.querySelector('style').textContent = next.querySelector('style').textContent
  main.replaceWith(inside.adoptNode(next.querySelector('main')))
  inside.defaultView.scrollTo(scrollX, scrollY)
}

let isBusy = false
let isLate = false
const update = async () => {
  if (isBusy) {
    isLate = true
    return
  }
  isBusy = true
  try {
    do {
      isLate = false
      const next = await (await fetch('state')).json()
      if (next.version !== version && next.version > 0) {
        if (version > 0) replace(await (await fetch('document')).text())
        else if (!frame.contentDocument.querySelector('main')) frame.src = 'document'
        version = next.version
      }
      state = next
      document.documentElement.dataset.version = version
      fill()
      prepare()
    } while (isLate)
  } catch {
    status.textContent = 'Mất liên lạc với chương trình: chạy lại lệnh xem.'
  }
  isBusy = false
}
frame.addEventListener('load', prepare)
document.getElementById('in').addEventListener('click', () => frame.contentWindow.print())
const events = new EventSource('events')
events.onopen = update
events.onmessage = update
events.onerror = () => { status.textContent = 'Mất liên lạc với chương trình: chạy lại lệnh xem.' }
`
