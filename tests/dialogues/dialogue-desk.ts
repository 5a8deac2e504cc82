// Records in three languages for the dialogues. No text is in one language only.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ByLanguage } from '../../src/base/language.ts'
import { inventedRecords } from '../folders.ts'
import { git } from '../cli/run.ts'

const ORGANISATION = `name: {en: Harbour Union, fr: Union des ports, ar: اتحاد الموانئ}
languages: [en, fr, ar]
reportsTo: BOARD
departments:
  - {id: ports, name: {en: Ports, fr: Ports, ar: الموانئ}}
  - {id: lights, name: {en: Lights, fr: Feux, ar: المنارات}}
`

const MEETINGS = `bodies:
  - {id: BOARD, name: {en: Board of Pilots, fr: Conseil des pilotes, ar: مجلس المرشدين}}
  - {id: BUOYS, name: {en: Committee on Buoys, fr: Comité des bouées, ar: لجنة العوامات}}
meetings:
  - id: BOARD-1
    body: BOARD
    name: {en: First session, fr: Première session, ar: الدورة الأولى}
    from: 2018-03-01
    state: held
  - id: BOARD-2
    body: BOARD
    name: {en: Second session, fr: Deuxième session, ar: الدورة الثانية}
    from: 2019-03-01
    state: held
`

/** A mandate of two duties, which an earlier document already gave. */
const SURVEY = {
  en: 'Requests the Secretary-General to survey all the harbours of the Member States and to publish the survey before the winter',
  fr: 'Prie le Secrétaire général d’étudier tous les ports des États membres et de publier cette étude avant l’hiver',
  ar: 'يطلب إلى الأمين العام أن يعد دراسة عن جميع موانئ الدول الأعضاء وأن ينشر هذه الدراسة قبل الشتاء',
} satisfies ByLanguage<string>

/** The words at the beginning of its second duty. */
export const SECOND_DUTY = {
  en: 'and to publish the survey',
  fr: 'et de publier cette étude',
  ar: 'وأن ينشر هذه الدراسة',
} satisfies ByLanguage<string>

const DOCUMENT = `id: HU-1
symbol: HU/2018/1
title: {en: Resolution on harbours, fr: Résolution sur les ports, ar: قرار بشأن الموانئ}
type: resolution
body: BOARD
meeting: BOARD-1
date: 2018-03-01
language: en
mandates:
  - id: 1
    paragraph: "1"
    title: {en: Survey of harbours, fr: Étude des ports, ar: دراسة عن الموانئ}
    text:
      en: ${SURVEY.en}
      fr: ${SURVEY.fr}
      ar: ${SURVEY.ar}
    departments: [ports]
    actions:
      - id: 1
        title: {en: Prepare the survey, fr: Préparer l’étude, ar: إعداد الدراسة}
  - id: 2
    paragraph: "2"
    title: {en: Charts, fr: Cartes, ar: الخرائط}
    text: {en: Requests charts., fr: Prie d’établir des cartes., ar: يطلب وضع خرائط.}
  - id: 3
    paragraph: "3"
    title: {en: Signals, fr: Signaux, ar: الإشارات}
    text: {en: Requests signals., fr: Prie de placer des signaux., ar: يطلب وضع إشارات.}
`

/** A document with almost no head. */
const BARE = {
  en: `The depth of the channels

The Board,

1. ${SURVEY.en};

2. Requests the Secretary-General to convene a meeting of pilots.
`,
  fr: `La profondeur des chenaux

Le Conseil,

1. ${SURVEY.fr} ;

2. Prie le Secrétaire général de convoquer une réunion des pilotes.
`,
  ar: `عمق القنوات الملاحية

إن المجلس،

1. ${SURVEY.ar}؛

2. يطلب إلى الأمين العام أن يعقد اجتماعا للمرشدين.
`,
} satisfies ByLanguage<string>

/** A git repository with the records, and a document to import in each language. */
export function deskInThree(): string {
  const records = inventedRecords({
    'organisation.yaml': ORGANISATION,
    'meetings.yaml': MEETINGS,
    'documents/HU-1.yaml': DOCUMENT,
    'evidence/note.txt': 'seen',
  })
  const desk = join(records, '..')
  for (const [language, text] of Object.entries(BARE))
    writeFileSync(join(desk, `bare-${language}.txt`), text)
  mkdirSync(join(desk, 'bin'))
  // Damages the record at the first call, and repairs it at the next.
  const swap =
    'if [ -e "$1.kept" ]; then mv "$1.kept" "$1"; else cp "$1" "$1.kept"; echo "]" >> "$1"; fi'
  writeFileSync(join(desk, 'bin/editor'), `#!/bin/sh\n${swap}\n`, { mode: 0o755 })
  git(desk, 'init', '-q')
  return desk
}
