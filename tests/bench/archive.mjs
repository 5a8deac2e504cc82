// An archive of any size to measure on, the same for the same number of mandates: eight mandates a document, each
// with about 500 characters of text in each of one to three languages, one to three actions with up to five dated
// updates, and one mandate in ten outstanding.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MANDATES_A_DOCUMENT = 8
const DOCUMENTS_A_FOLDER = 500
const DEPARTMENTS = [
  'cabinet',
  'political',
  'economic',
  'cultural',
  'legal',
  'science',
  'humanitarian',
  'media',
]
const LANGUAGES = ['en', 'fr', 'ar']

const WORDS = {
  en: 'the Secretary General shall follow up consult with members prepare circulate a report on progress made in this field and submit it to the next session of Council together with proposals that serve common interest of all'.split(
    ' ',
  ),
  fr: 'le Secrétaire général assure le suivi consulte les membres prépare et diffuse un rapport sur les progrès réalisés dans ce domaine et le soumet à la prochaine session du Conseil avec des propositions utiles'.split(
    ' ',
  ),
  ar: 'على الأمين العام أن يتابع المسألة وأن يتشاور مع الأعضاء وأن يعد تقريرا عن التقدم المحرز في هذا المجال ويعرضه على الدورة القادمة للمجلس مع مقترحات تخدم الصالح المشترك'.split(
    ' ',
  ),
}

/** Numbers from a fixed seed (mulberry32). */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Writes the archive into `folder`.
 *
 * @param mandates how many
 * @param options `outstanding` is their share, 0.1 unless said
 * @returns how many are outstanding, and the id of one of them
 */
export function writeArchive(folder, mandates, { outstanding = 0.1 } = {}) {
  const draw = random(mandates)
  const pick = list => list[Math.floor(draw() * list.length)]
  const text = (language, length) => {
    const words = []
    for (let size = 0; size < length;) {
      const word = pick(WORDS[language])
      words.push(word)
      size += word.length + 1
    }
    return words.join(' ')
  }
  const day = (from, to) => {
    const time = Date.UTC(from, 0, 1) + draw() * (Date.UTC(to, 0, 1) - Date.UTC(from, 0, 1))
    return new Date(time).toISOString().slice(0, 10)
  }

  mkdirSync(join(folder, 'documents'), { recursive: true })
  writeFileSync(join(folder, 'organisation.yaml'), organisation())
  writeFileSync(join(folder, 'meetings.yaml'), calendar())
  const documents = Math.ceil(mandates / MANDATES_A_DOCUMENT)
  let open = 0
  let sample = ''
  for (let index = 0; index < documents; index++) {
    const below = join(
      folder,
      'documents',
      String(Math.floor(index / DOCUMENTS_A_FOLDER)).padStart(3, '0'),
    )
    if (index % DOCUMENTS_A_FOLDER === 0) mkdirSync(below)
    const year = 2000 + Math.floor((index / documents) * 25)
    const id = `RES-${String(index + 1).padStart(5, '0')}`
    const languages = LANGUAGES.slice(0, 1 + Math.floor(draw() * 3))
    const lines = [
      `id: ${id}`,
      `symbol: ORG/${year}/RES ${index + 1}`,
      `title: {${languages.map(language => `${language}: ${text(language, 50)}`).join(', ')}}`,
      'type: resolution',
      'body: COUNCIL',
      `date: ${year}-${String(1 + (index % 12)).padStart(2, '0')}-15`,
      'language: en',
      'mandates:',
    ]
    for (
      let number = 1;
      number <= MANDATES_A_DOCUMENT && index * MANDATES_A_DOCUMENT + number <= mandates;
      number++
    ) {
      const isOpen = draw() < outstanding
      if (isOpen) {
        open++
        if (sample === '' && index > documents / 2) sample = `${id}/${number}`
      }
      lines.push(...mandate(number, year, isOpen, languages))
    }
    writeFileSync(join(below, `${id}.yaml`), lines.join('\n') + '\n')
  }
  return { open, sample }

  function mandate(number, year, isOpen, languages) {
    const actions = 1 + Math.floor(draw() * 3)
    return [
      `  - id: ${number}`,
      `    paragraph: "${number}"`,
      '    title:',
      ...languages.map(language => `      ${language}: ${text(language, 40)}`),
      '    text:',
      ...languages.flatMap(language => [
        `      ${language}: >-`,
        ...wrap(text(language, 500)).map(line => `        ${line}`),
      ]),
      ...(draw() < 0.7
        ? [
            `    due: ${pick([`${year + 1}-06-30`, '{next: COUNCIL}', `{meeting: COUNCIL-${year - 1997}}`])}`,
          ]
        : []),
      `    departments: [${pick(DEPARTMENTS)}]`,
      '    actions:',
      ...Array.from({ length: actions }, (_, action) =>
        step(action + 1, year, isOpen && action === 0),
      ).flat(),
    ]
  }

  function step(number, year, isOpen) {
    const updates = isOpen ? Math.floor(draw() * 5) : 1 + Math.floor(draw() * 5)
    const days = Array.from({ length: updates }, () => day(year + 1, year + 2)).toSorted()
    return [
      `      - id: ${number}`,
      `        title: ${text('en', 40)}`,
      ...(updates > 0 ? ['        updates:'] : []),
      ...days.flatMap((date, index) => [
        `          - date: ${date}`,
        `            order: ${index + 1}`,
        `            status: ${index === updates - 1 && !isOpen ? 'implemented' : 'in-progress'}`,
        '            by: Registry',
        `            note: ${text('en', 60)}`,
        ...(index === updates - 1 && !isOpen
          ? [`            evidence: [{ref: NV/${date}/${number}, kind: note-verbale}]`]
          : []),
      ]),
    ]
  }
}

function wrap(text) {
  return text.match(/.{1,90}(?: |$)/g)?.map(line => line.trim()) ?? []
}

function organisation() {
  return [
    'name: {en: An Organisation, fr: Une organisation, ar: منظمة}',
    'languages: [en, fr, ar]',
    'reportsTo: COUNCIL',
    'departments:',
    ...DEPARTMENTS.map(id => `  - {id: ${id}, name: {en: ${id}, fr: ${id}, ar: ${id}}}`),
    'states: []',
    '',
  ].join('\n')
}

function calendar() {
  const meetings = Array.from({ length: 29 }, (_, index) => {
    const year = 1999 + index
    return `  - {id: COUNCIL-${index + 1}, body: COUNCIL, from: ${year}-03-10, to: ${year}-03-11, state: ${year < 2026 ? 'held' : 'planned'}}`
  })
  return [
    'bodies: [{id: COUNCIL, name: {en: Council, fr: Conseil, ar: مجلس}, ministerial: true}]',
    'meetings:',
    ...meetings,
    '',
  ].join('\n')
}
