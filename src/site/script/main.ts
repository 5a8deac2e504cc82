// Runs in the browser of a reader: search, filters and order in the list. Without it every page is whole.
/// <reference lib="dom" />
import { STATUSES } from '../../base/vocabulary.ts'
import type { Row, SiteData, TextPart } from './data.ts'
import { countsOf, inOrder, matching, rowsWith } from './find.ts'
import { hashOf, KEYS, stateIn, type Key, type State } from './state.ts'

declare global {
  interface Window {
    mandates: (what: 'list' | 'text', data: SiteData | TextPart) => void
  }
}

/** A list shows this many rows at once. */
const MOST_ROWS = 200
/** Shorter words find nearly everything. */
const SHORTEST = 2
/** In ms: how long after the last key a search begins. */
const PAUSE = 150

const base = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : ''
const language = document.documentElement.lang

let list: SiteData | undefined
const texts: (readonly string[])[] = []
let changed = (): void => undefined

window.mandates = (what, data) => {
  if (what === 'list' && 'rows' in data) list = data
  if (what === 'text' && 'texts' in data) texts[data.index] = data.texts
  changed()
}

const asked = new Set<string>()

/** Loads a file of data. Pages on a disk may load scripts and nothing else. */
function load(file: string): void {
  if (asked.has(file)) return
  asked.add(file)
  const script = document.createElement('script')
  script.src = base.replace(/assets\/site\.js.*$/, `data/${file}.js`)
  document.head.append(script)
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.find')) {
  form.hidden = false
  if (form.dataset['list'] === undefined) leadToList(form)
  else listOf(form)
}

/** The search of another page leads to the list. */
function leadToList(form: HTMLFormElement): void {
  form.addEventListener('submit', event => {
    event.preventDefault()
    const query = form.querySelector<HTMLInputElement>('input[type=search]')?.value ?? ''
    const hash = hashOf({ ...stateIn(''), query, closedToo: true })
    location.href = `${form.dataset['to'] ?? ''}#${hash}`
  })
}

function listOf(form: HTMLFormElement): void {
  const search = form.querySelector<HTMLInputElement>('input[type=search]')
  const order = form.querySelector<HTMLSelectElement>('select')
  const closed = form.querySelector<HTMLInputElement>('input[name=all]')
  const boxes = [...form.querySelectorAll<HTMLInputElement>('fieldset[data-key] input')]
  const said = document.querySelector<HTMLElement>('[data-found]')
  const body = document.querySelector<HTMLElement>('table.list tbody')
  const more = document.querySelector<HTMLButtonElement>('button.more')
  const turns = document.querySelector<HTMLElement>('.turns')
  if (!search || !order || !closed || !said || !body || !more) return
  const [before, countBefore] = [[...body.children], said.textContent]
  const labels = [...document.querySelectorAll('table.list thead th')].map(
    each => each.textContent ?? '',
  )
  let shown = MOST_ROWS
  let timer = 0

  const stateOfForm = (): State => {
    const chosen = { ...stateIn('').chosen }
    for (const key of KEYS) {
      chosen[key] = boxes.filter(box => keyOf(box) === key && box.checked).map(box => box.value)
    }
    const { value } = search
    return { chosen, closedToo: closed.checked, query: value, order: order.value }
  }

  // On a phone, what was found would be far below the open filters.
  const filters = window.matchMedia('(min-width: 60rem)').matches && form.querySelector('details')
  const { chosen: first } = stateIn(location.hash)
  if (filters && KEYS.some(key => first[key].length > 0)) filters.open = true

  const draw = (): void => {
    const state = stateIn(location.hash)
    const isPlain = hashOf(state) === ''
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.lang a')) {
      link.hash = location.hash
    }
    if (document.activeElement !== search) search.value = state.query
    order.value = state.order
    closed.checked = state.closedToo
    for (const box of boxes) {
      const key = keyOf(box)
      box.checked = key !== undefined && state.chosen[key].includes(box.value)
    }
    if (turns) turns.hidden = !isPlain
    if (isPlain && !list) return
    load(`${language}-list`)
    const searched = state.query.trim().length < SHORTEST ? { ...state, query: '' } : state
    if (!list) return wait(said)
    if (searched.query !== '') {
      for (let part = 1; part <= list.parts; part++) load(`text-${part}`)
      for (let part = 0; part < list.parts; part++) if (!texts[part]) return wait(said)
    }
    const found = rowsWith(searched, list, texts.flat())
    const numbers = inOrder(matching(searched, list, found), state.order, list)
    countBoxes(boxes, searched, list, found)
    if (isPlain) {
      body.replaceChildren(...before)
      said.textContent = countBefore
      more.hidden = true
      return
    }
    const { rows } = list
    const visible = numbers.slice(0, shown).flatMap(index => rows[index] ?? [])
    body.replaceChildren(...visible.map(row => rowElement(row, labels, form)))
    more.hidden = numbers.length <= shown
    said.textContent = [
      numbers.length === 0
        ? (said.dataset['none'] ?? '')
        : (said.dataset['found'] ?? '').replace('#', String(numbers.length)),
      ...criteriaIn(form, state, said.dataset['quotes'] ?? '#'),
    ].join(' · ')
  }
  changed = draw

  const choose = (isTyping: boolean): void => {
    shown = MOST_ROWS
    const hash = `#${hashOf(stateOfForm())}`
    // Each choice is a step back; typing is one.
    if (isTyping) location.replace(hash)
    else location.hash = hash
    draw()
  }
  form.addEventListener('change', event => {
    if (event.target !== search) choose(false)
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    choose(false)
  })
  search.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => choose(true), PAUSE)
  })
  search.addEventListener('focus', () => load(`${language}-list`))
  more.addEventListener('click', () => {
    shown += MOST_ROWS
    draw()
  })
  window.addEventListener('hashchange', draw)
  draw()
}

function wait(said: HTMLElement): void {
  said.textContent = said.dataset['wait'] ?? ''
}

function keyOf(box: HTMLInputElement): Key | undefined {
  const name = box.closest('fieldset')?.dataset['key']
  return KEYS.find(key => key === name)
}

function countBoxes(
  boxes: readonly HTMLInputElement[],
  state: State,
  data: SiteData,
  found: readonly number[],
): void {
  for (const key of KEYS) {
    const own = boxes.filter(box => keyOf(box) === key)
    if (own.length === 0) continue
    const counts = countsOf(key, state, data, found)
    for (const box of own) {
      const count = counts.get(box.value) ?? 0
      const place = box.closest('label')?.querySelector('.c')
      if (place) place.textContent = String(count)
      box.closest('label')?.classList.toggle('nil', count === 0)
    }
  }
}

/**
 * What was chosen, in words: the labels of the ticked boxes, and the searched words.
 *
 * @param quotes the quotation marks, with `#` between them
 */
function criteriaIn(form: HTMLFormElement, { query }: State, quotes: string): string[] {
  const ticked = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked')]
  const names = ticked.map(box => box.closest('label')?.querySelector('.w')?.textContent ?? '')
  return [...names, ...(query.trim() === '' ? [] : [quotes.replace('#', () => query.trim())])]
}

function element(name: string, text = '', look = ''): HTMLElement {
  const made = document.createElement(name)
  if (text !== '') made.textContent = text
  if (look !== '') made.className = look
  return made
}

/** A row as the pages have it. All texts are set as text, never as markup. */
function rowElement(row: Row, labels: readonly string[], form: HTMLFormElement): HTMLElement {
  const made = element('tr')
  made.setAttribute('role', 'row')
  const head = element('th')
  head.setAttribute('role', 'rowheader')
  head.setAttribute('scope', 'row')
  const link = element('a', row.title)
  link.setAttribute('href', row.path)
  const title = element('span', '', 't')
  title.append(link)
  head.append(title, element('span', row.source, 'src'))
  const [point = '', counted = '', ...moved] = row.due
  const isLate = row.is.includes('overdue')
  const cells = [
    [statusOf(row, form), ...row.remarks.map(text => element('span', text, 'quiet'))],
    [
      element('span', point),
      ...(counted === '' ? [] : [element('span', counted, isLate ? 'late' : 'quiet')]),
      ...moved.map(text => element('span', text, 'quiet')),
    ],
    [element('span', row.departments)],
    [element('span', row.updated)],
  ].map((lines, index) => {
    const cell = element('td')
    cell.setAttribute('role', 'cell')
    const value = element('span')
    lines.forEach((line, at) => value.append(...(at === 0 ? [line] : [element('br'), line])))
    cell.append(element('span', labels[index + 1] ?? '', 'lab'), value)
    return cell
  })
  made.append(head, ...cells)
  return made
}

/** The status with its mark, as the filter has it. */
function statusOf({ status }: Row, form: HTMLFormElement): Node {
  const name = STATUSES[status] ?? ''
  const known = form.querySelector(`[data-key=status] input[value="${name}"] ~ .w > .st`)
  return known?.cloneNode(true) ?? element('span', name)
}
