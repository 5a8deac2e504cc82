// The commands of each session whose transcript is kept.
import { DOCUMENT, documentWith, type inventedRecords } from '../folders.ts'

export interface Session {
  readonly name: string
  /** A sentence about what the page shows. */
  readonly about: string
  /** The shipped records, or the invented ones with these files. */
  readonly on: 'shipped' | NonNullable<Parameters<typeof inventedRecords>[0]>
  readonly commands: readonly string[]
  readonly columns?: number
  readonly env?: Record<string, string>
}

const UPDATED = `${DOCUMENT}        updates:
          - date: 2018-05-01
            status: in-progress
            by: Ports
            note: Questions sent to all harbours
            evidence:
              - {ref: HU/L/18, kind: letter, date: 2018-05-01}
          - {date: 2018-11-20, status: blocked, by: Ports, note: Two replies missing, internal: true}
    states:
      asked: members
      measures:
        - {id: dues, title: Harbour dues}
        - {id: pilots, title: Pilots}
      replies:
        - {state: XA, date: 2018-09-01, measure: dues, answer: complied, note: Decree 12}
  - id: 2
    paragraph: "2"
    title: Yearly report
    text: Requests the Secretary-General to report every year.
    kind: recurring
    due: {every: BOARD}
    renews: [HU-0/4]
  - id: 3
    paragraph: "3"
    title: Chart of depths
    text: Requests a chart.
    due: {meeting: BOARD-1}
    extensions:
      - {date: 2018-03-20, to: {meeting: BOARD-3}, reason: Divers not available, by: Board}
    updates:
      - {date: 2018-12-01, status: overtaken, note: Charts now come from satellites, by: Ports}
`

const EARLIER = `id: HU-0
symbol: HU/2017/4
title: Earlier resolution
type: resolution
body: BOARD
date: 2017-03-02
language: en
mandates:
  - {id: 4, paragraph: "4", title: Yearly report, text: Requests a report., kind: recurring, due: {every: BOARD}}
`

const NEW_RESOLUTION = `HU/2019/7
RESOLUTION ON THE LIGHTS OF THE HARBOURS

Adopted by the Board on 2 March 2019

The Board,

Recalling its resolution HU/2018/1, in which it requested the Secretary-General to survey the harbours,

1. Welcomes the survey;

2. Requests the Secretary-General to light all harbours by 31 December 2020, and calls upon the Member States to help him;

3. Also requests the Secretary-General:

(a) To report every year on the lights;

(b) To survey the harbours.

4. Decides to meet again.
`

const NEW_RESOLUTION_FR = `HU/2019/7
RÉSOLUTION SUR LES FEUX DES PORTS

Adoptée par le Conseil le 2 mars 2019

Le Conseil,

1. Salue le relevé ;

2. Prie le Secrétaire général d'éclairer tous les ports d'ici au 31 décembre 2020, et demande aux États membres de l'aider ;

3. Prie également le Secrétaire général :

(a) De faire rapport chaque année sur les feux ;

(b) De faire un relevé des ports.

4. Décide de se réunir de nouveau.
`

/** A French document with a complete head, and a text with almost none. */
const REPORT_OF_SESSION = `Union des ports
Conseil des pilotes
Troisième session ordinaire
Tunis, 12-13 mai 2026

UP/CP/3/2026/RES.4

Résolution sur la profondeur des chenaux

Le Conseil des pilotes,

1. Prie le Secrétaire général de réunir le Comité des bouées avant sa quatrième session.
`
const BARE_TEXT = `The depth of the channels

The Board,

1. Requests the Secretary-General to convene the Committee on Buoys.
`
const BODIES_IN_THREE = `bodies:
  - {id: BOARD, name: {en: Board of Pilots, fr: Conseil des pilotes, ar: مجلس المرشدين}}
  - {id: BUOYS, name: {en: Committee on Buoys, fr: Comité des bouées, ar: لجنة العوامات}}
meetings:
  - id: BOARD-3
    body: BOARD
    name:
      en: Third session of the Board of Pilots
      fr: Troisième session du Conseil des pilotes
      ar: الدورة الثالثة لمجلس المرشدين
    from: 2026-05-12
    to: 2026-05-13
    state: planned
  - {id: BUOYS-9, body: BUOYS, from: 2026-05-12, state: planned}
`

/** A mandate that is due at a meeting that moves. */
const DUE_AT_BOARD = `id: HU-3
symbol: HU/2018/3
title: Resolution on buoys
type: resolution
body: BOARD
date: 2018-03-02
language: en
mandates:
  - {id: 1, paragraph: "1", title: Count of buoys, text: Requests a count., due: {meeting: BOARD-4}}
  - {id: 2, paragraph: "2", title: Colours, text: Requests colours., due: {meeting: BOARD-3}}
`

const OFFICES = `name: Harbour Union
languages: [en, fr]
reportsTo: BOARD
departments:
  - {id: ports, name: {en: Ports, fr: Ports}}
  - {id: piers, name: {en: Piers, fr: Quais}}
subjects:
  - {id: water, name: Water}
officers:
  - {id: ann, name: Ann Bell, department: ports}
groups:
  - {id: north, name: North}
states:
  - {code: XA, name: Alba, group: north}
  - {code: XB, name: Borea, suspended: [{from: 2018-01-01, to: 2018-06-01}]}
`

const OFFICE_WORK = `id: HU-1
symbol: HU/2018/1
title: Resolution on harbours
type: resolution
body: BOARD
meeting: BOARD-1
date: 2018-03-02
language: en
mandates:
  - id: 1
    paragraph: "1"
    title: Survey of harbours
    text: Requests the Secretary-General to survey the harbours.
    departments: [piers, ports]   # both have divers
    subjects: [water]
    officer: ann
    actions:
      - {id: 1, title: Prepare the survey, department: ports, officer: ann}
      - id: 2
        title: Ask the divers
        department: ports
        officer: ann
        updates:
          - {date: 2018-12-01, status: implemented, by: Ports, evidence: [{ref: HU/L/1, kind: letter}]}
  - id: 2
    paragraph: "2"
    title: Lights
    text: Requests the Secretary-General to count the lights.
    departments: [ports]
    updates:
      - {date: 2018-12-01, status: implemented, by: Ports, evidence: [{ref: HU/L/1, kind: letter}]}
`

const LIFE = { 'documents/HU-1.yaml': UPDATED, 'documents/HU-0.yaml': EARLIER }

/** A person closed the first action and wrote a note about the chart. The columns were moved and translated. */
const SHEET = `Réf. [id];Pièces justificatives [evidence];État [status];Note;Ne pas modifier [state]
HU-1/1.1;letter:HU/L/18;Mise en œuvre achevée;Questions sent to all harbours;blocked 2018-11-20 9aa05e964f d3d510b32a
HU-1/2;;Mise en œuvre non engagée;;not-started - 64804bac0d 356e18c783
HU-1/3;;En cours de mise en œuvre;Les plongeurs sont disponibles;overtaken 2018-12-01 6c052915ee b7dcebb95b
`

const WRONG_SHEET = `id,status,date,note,evidence,by,state
HU-1/1.1,done,,,,,blocked 2018-11-20 9aa05e964f d3d510b32a
HU-1/1.1,blocked,,,,,blocked 2018-11-20 9aa05e964f d3d510b32a
HU-1/9,blocked,,x,,,blocked 2018-11-20 9aa05e964f d3d510b32a
HU-1/2,implemented,05/10/2018,,,,not-started - 64804bac0d 356e18c783
HU-1/3,implemented,2019-03-01,,,,overtaken 2018-12-01 6c052915ee b7dcebb95b
HU-0/4,in-progress,,,,,in-progress 2018-04-01 0123456789 0123456789
`

/** A tracker with a title, a heading row, a word with several meanings, an unknown one, a date that does not exist, and rows that are no mandates. */
const TRACKER = [
  'Follow-up of resolutions (situation as at 31/03/2019);;;;;;',
  'Resolution;Para.;Text;Responsible;Deadline;Status;Action taken',
  'RESOLUTION No. HU/2019/4 ON DREDGING;;;;;;',
  'HU/2019/4;1;Requests the Secretary-General to dredge the harbours.;Ports;30/06/2020;Ongoing;12.01.2019: Tender out.',
  'HU/2019/4;2;Requests the Secretary-General to report to the Third board.;Ports / Registry;next BOARD;Not started;',
  'HU/2019/4;3;Recalling its earlier resolutions on harbours.;;;;',
  'HU/2019/4;4;;Ports;31/02/2020;Done;',
  'HU/2019/4;5;Requests the Secretary-General to publish charts.;Ports;Q4 2020;Finalised by all;',
  'TOTAL;5;;;;;',
].join('\n')

const TRACKER_MAP = `tables:
  - columns: []
    statuses:
      Ongoing: in-progress
      Finalised by all: implemented
documents:
  - {of: HU/2019/4, symbol: HU/2019/4, title: Dredging, date: 2019-01-05, body: BOARD}
`

export const SESSIONS: readonly Session[] = [
  {
    name: 'list',
    about: 'The outstanding mandates, the overdue one first.',
    on: 'shipped',
    commands: [
      'list',
      'list --as-of 2018-12-01',
      'list --as-of 2018-09-23',
      'list --overdue',
      'list --kind continuing --columns id,title,kind,updated,actions,paragraph',
      'list --group-by meeting --columns id,title',
      'list --search tourisme --columns id,title',
      'list --status implemented',
    ],
  },
  {
    name: 'list-80',
    about: 'The list on a terminal of 80 columns.',
    on: 'shipped',
    columns: 80,
    commands: ['list', 'list --lang fr', 'show 5g'],
  },
  {
    name: 'list-200',
    about: 'The list on a terminal of 200 columns.',
    on: 'shipped',
    columns: 200,
    commands: ['list', 'list --lang fr'],
  },
  {
    name: 'arabic',
    about: 'The list in Arabic, with a block for each mandate.',
    on: 'shipped',
    columns: 80,
    env: { MANDATES_LANG: 'ar' },
    commands: [
      'list --overdue',
      'show 5g',
      'show 5d.1',
      'states 5d',
      'meetings --body CFM --upcoming --as-of 2018-12-01',
      'check',
      'list --status x',
    ],
  },
  {
    name: 'formats',
    about: 'Formats for programs and for pages.',
    on: LIFE,
    commands: [
      'list --all --format json',
      'list --format ndjson',
      'list --format csv',
      'list --format tsv',
      'list --format markdown',
      'show HU-1/1 --format json',
      'show HU-1/1.1 --format json',
      'meetings --format json --upcoming',
    ],
  },
  {
    name: 'show',
    about: 'One mandate in full, and one action.',
    on: LIFE,
    columns: 100,
    commands: [
      'show HU-1/1',
      'show HU-1/1.1',
      'show HU-1/2',
      'show HU-0/4',
      'show HU-1/3',
      'show HU-1/3 --lang fr',
      'show HU-1/1 --as-of 2018-06-01',
    ],
  },
  {
    name: 'update',
    about: 'Updates that are recorded, and updates that are refused.',
    on: 'shipped',
    commands: [
      'update 5b.1 --status implemented --date 2018-10-05 --evidence note-verbale:NV/2018/412 --dry-run',
      'update 5b.1 --status implemented --date 2018-10-05 --evidence note-verbale:NV/2018/412',
      'show 5b',
      'list --columns id,status',
      'update 5b.1 --status in-progress --date 2018-10-05 --note "Sent to half of them only" --internal',
      'show 5b.1',
      'update 5c.1 --status implemented',
      'update 5c.1 --status blocked',
      'update 5c.1 --status in-progress --date 2030-01-01',
      'update 5c.1 --status in-progress --date 2018-09-01',
      'update 5c.1 --status in-progress --date 2018-02-30',
      'update 5c.1 --status implmented',
      'update 5c --status ongoing',
      'update 5a --status implemented --evidence letter:L/1',
      'update 5c --status discontinued --note n',
      'update 5c --status superseded',
      'update 5c --status discontinued --note "Merged by the Council" --decided-by cfm-46 --date 2019-03-02',
      'update 5 --status in-progress',
      'update 5z --status in-progress',
      'update 5c.1',
      'update 5c.1 --status implemented --evidence noteverbale:NV/1',
      'update 5c.1 --status in-progress --quiet',
      'update 5d.1 --status discontinued --lang fr',
      'update 5d.1 --status discontinued --note "The ministries know" --lang fr',
      'update 5e.1 --status superseded --superseded-by 5d --note "Asked of others" --lang ar',
      'show 5d --lang fr',
      'show 5e.1 --lang fr',
      'log --document ACM-2018-AZER --since 2019-04-01 --lang ar',
    ],
  },
  {
    name: 'refused',
    about:
      'Updates that are impossible or have no meaning, and output that is uncertain because of a broken record.',
    on: 'shipped',
    commands: [
      'update 5b --status overtaken --note gone --decided-by CFM-52',
      'update 5b --status superseded --superseded-by 5b',
      'update 5a --status superseded --superseded-by 5b --quiet',
      'update 5b --status superseded --superseded-by 5a',
      'update 5b.1 --note x',
      'update 5b.1 --status in-progress --superseded-by 5c',
      'update 5b.1 --status in-progress --for CFM-46',
      'update 5b.1 --status in-progress --note a\u202eb',
      'update 5b.1 --status implemented --evidence note-verbale:',
      'update 5b.1 --status in-progress --note --- --dry-run',
      'update 5b.1 --status implemented --evidence letter:X --date 2019-03-05',
      'update 5b.1 --status not-started --date 2019-03-01',
      'summary --output ""',
      'list --records records/organisation.yaml',
    ],
  },
  {
    name: 'unreadable',
    about: 'An unreadable record does not hide the others, but no report can be final.',
    on: { 'documents/HU-1.yaml': 'id: [\n', 'documents/HU-0.yaml': EARLIER },
    commands: [
      'list --overdue',
      'show HU-1/1',
      'update HU-1/1 --status in-progress',
      'summary --final --for BOARD-2',
    ],
  },
  {
    name: 'check',
    about: 'Every problem in the records, with its place and what to do.',
    on: {
      'documents/HU-1.yaml': documentWith('due: {next: BOARD}', 'due: {meeting: BOARD-9}').replace(
        'title: Survey',
        'titel: Survey',
      ),
      'documents/x.yaml': 'id: 1\nid: 2\n',
    },
    commands: [
      'check',
      'check --lang fr',
      'check --format json',
      'check --format github',
      'list',
      'check --strict --records records',
    ],
  },
  {
    name: 'check-sound',
    about: 'Records without problems, and records with warnings.',
    on: {},
    commands: [
      'check',
      'check --lang fr',
      'check --lang ar',
      'check --format json',
      'check --as-of 2018-06-01',
      'check --as-of 2018-06-01 --strict',
    ],
  },
  {
    name: 'meetings',
    about: 'The calendar, with the mandates due at each meeting.',
    on: LIFE,
    commands: ['meetings', 'meetings --upcoming --lang fr', 'meetings --body BORD'],
  },
  {
    name: 'summary',
    about: 'The report to the next ministerial meeting, from the shipped records alone.',
    on: 'shipped',
    commands: [
      'summary --for CFM-46 --as-of 2019-02-01',
      'summary --for CFM-46 --as-of 2019-02-01 --lang fr',
      'summary --for CFM-46 --as-of 2019-02-01 --lang ar',
    ],
  },
  {
    name: 'summary-life',
    about: 'The report on records with entries: for ministers, and for the secretariat.',
    on: LIFE,
    commands: [
      'summary',
      'summary --internal --final --symbol HU/2019/REP --format markdown',
      'summary --lang ar --format markdown',
      'summary --group-by department --format markdown --lang fr',
      'summary --group-by meeting',
      'summary --format json --for BOARD-2 --as-of 2018-12-31',
      'summary --for BORD-2',
      'summary --for BOARD-1 --as-of 2017-01-01',
    ],
  },
  {
    name: 'summary-files',
    about:
      'The report as files: one for each language, or one for all. Some combinations are refused.',
    on: LIFE,
    commands: [
      'summary --output reports/ --lang ar,en,fr --format html',
      'summary --output reports/ --lang ar,en,fr --format html',
      'summary --output reports/ --lang ar,en,fr --format html --force --quiet',
      'summary --output all.docx --lang ar,en,fr',
      'summary --output one.txt --for BOARD-2',
      'summary --output one.txt --for BOARD-2 --lang fr',
      'summary --output late.txt --for BOARD-1',
      'summary --output no/such/folder.md',
      'summary --output one.txt/report.md',
      'summary --format docx',
      'summary --format html --lang ar,en',
      'summary --output all.html --lang ar,en',
      'summary --format docx --lang ar',
      'summary --output report.pdf',
      'summary --output report.DOC --lang fr',
      'summary --output report.pdf --lang ar',
      'summary --output report.pdf --format text --quiet',
      'summary --output report.2026 --quiet',
      'summary --final --output final.txt',
      'summary --final --output final.txt --lang fr --force',
      'summary --final --output final.txt --lang ar --force',
      'summary --final --symbol HU/2019/REP --output final.txt --force',
      'list --lang ar,en',
    ],
  },
  {
    name: 'import',
    about:
      'The mandates of a document: shown, explained, written, joined with another language, or refused.',
    on: {
      ...LIFE,
      '../resolution.txt': NEW_RESOLUTION,
      '../resolution-fr.txt': NEW_RESOLUTION_FR,
      '../minutes.txt':
        'Minutes of a meeting at which the Board spoke of the weather and of the new boats in the harbour.',
      '../empty.txt': '',
      '../german.txt':
        'Der Rat beschliesst, dass alle Schiffe ab sofort mit Laternen fahren sollen.',
    },
    columns: 100,
    commands: [
      'import resolution.txt',
      'import resolution.txt --explain --explain-skipped --lang fr',
      'import resolution.txt --format yaml',
      'import resolution.txt --format json',
      'import resolution.txt --write --quiet',
      'import resolution.txt --write',
      'import resolution-fr.txt --write --lang fr',
      'check',
      'import minutes.txt',
      'import empty.txt',
      'import german.txt',
      'import nowhere.txt',
      'import minutes.txt empty.txt resolution.txt',
      'import records/evidence',
    ],
  },
  {
    name: 'import-beliefs',
    about: 'The beliefs about a document: read in its head, guessed, not found, or given.',
    on: {
      'meetings.yaml': BODIES_IN_THREE,
      'documents/HU-1.yaml': undefined,
      '../session.txt': REPORT_OF_SESSION,
      '../bare.txt': BARE_TEXT,
    },
    columns: 80,
    commands: [
      'import session.txt',
      'import session.txt --lang fr',
      'import session.txt --lang ar',
      'import bare.txt',
      'import bare.txt --lang fr',
      'import bare.txt --lang ar',
      'import bare.txt --body buoys --meeting BUOYS-9 --date 2026-05-12 --title "Depth of channels" --symbol HU/9',
      'import bare.txt --meeting BUOYS-9 --body BOARD',
      'import bare.txt --meeting BUOYS-10',
      'import bare.txt --date 12/05/2026',
      'import bare.txt --write --no-input',
      'import bare.txt --meeting BUOYS-9 --date 2026-05-12 --write --no-input',
      'import session.txt --format yaml',
    ],
  },
  {
    name: 'site',
    about: 'A folder of pages for every browser: written, written again, refused.',
    on: LIFE,
    commands: [
      'site pages/',
      'site pages/ --lang en',
      'site pages --internal --lang fr --officer nobody',
      'site pages --officer nobody --lang ar',
      'site .',
      'site . --lang ar',
      'site',
    ],
  },
  {
    name: 'export',
    about: 'The mandates for a spreadsheet, a calendar, another program.',
    on: LIFE,
    commands: [
      'export',
      'export --lang ar --document HU-1 --all',
      'export --editable title,department,due --document HU-1 --lang fr',
      'export --editable officer',
      'export --editable colour --lang ar',
      'export --format ndjson --document HU-0 --all',
      'export --format json --kind recurring --status not-started',
      'export --format ics --all --as-of 2018-02-20',
      'export --format ics --lang ar',
      'export --output mandates.xlsx --lang fr',
      'export --output mandates.xlsx',
      'apply mandates.xlsx',
      'export --format xlsx',
      'export --output mandates.ods',
    ],
  },
  {
    name: 'request',
    about: 'What departments and Member States are asked.',
    on: {},
    commands: [
      'init --example demo --quiet',
      'request --records demo --as-of 2026-04-01 --dry-run',
      'request --records demo --as-of 2026-04-01 --dry-run --overdue --lang fr',
      'request --records demo --as-of 2026-04-01 --output requests --department legal --lang fr',
      'request --records demo --as-of 2026-04-01 --output requests --department legal --lang fr',
      'request --records demo --as-of 2026-04-01 --output requests --department culture --overdue --lang ar',
      'request --records demo --as-of 2026-04-01 --to states --state XA,XB --output notes --by 2026-05-01 --lang ar',
      'request --records demo --as-of 2026-04-01 --to officers --dry-run',
      'request --records demo --as-of 2026-04-01 --to everybody --dry-run',
      'request --records demo --as-of 2026-04-01',
      'request --records demo --as-of 2026-04-01 --dry-run --by 2026-03-01 --lang fr',
      'request --records demo --as-of 2026-04-01 --dry-run --for COUNCIL-13 --lang ar',
      'request --records demo --as-of 2026-04-01 --dry-run --search nothing-like-this --lang ar',
    ],
  },
  {
    name: 'apply',
    about: 'Changes in a sheet: shown, recorded or refused.',
    on: {
      ...LIFE,
      '../sheet.csv': SHEET,
      '../better.csv': SHEET.replace('letter:HU/L/18', '"letter:HU/L/18; report:HU/2019/4"'),
      '../wrong.csv': WRONG_SHEET,
      '../latin.csv': Buffer.from(SHEET, 'latin1'),
      '../other.csv': 'a,b\n1,2\n',
    },
    commands: [
      'apply sheet.csv',
      'apply sheet.csv --lang ar',
      'apply wrong.csv',
      'apply wrong.csv --lang fr',
      'apply wrong.csv --lang ar',
      'apply wrong.csv --write --partial --rejects wrong-rows.csv --lang fr',
      'apply wrong-rows.csv --quiet',
      'apply wrong.csv --quiet --rejects wrong-rows.csv --lang ar',
      'apply better.csv',
      'apply better.csv --lang fr --date 2019-03-15 --by Ports',
      'apply better.csv --write --lang ar',
      'show HU-1/1.1',
      'apply better.csv --write',
      'update HU-1/3 --status in-progress --note Seen --date 2019-04-01',
      'apply better.csv --write --lang ar',
      'apply better.csv --lang fr',
      'apply latin.csv',
      'apply other.csv --lang fr',
      'apply nowhere.csv',
    ],
  },
  {
    name: 'adopt',
    about: 'A tracker that a house already has: read, asked about, written, and read again.',
    on: {
      ...LIFE,
      '../tracker.csv': TRACKER,
      '../map.yaml': TRACKER_MAP,
      '../bad-map.yaml': 'dates: ymd\n',
    },
    commands: [
      'adopt tracker.csv',
      'adopt tracker.csv --lang fr',
      'adopt tracker.csv --lang ar',
      'adopt tracker.csv --write',
      'adopt tracker.csv --write --lang ar',
      'adopt tracker.csv --format yaml --lang fr',
      'adopt tracker.csv --map bad-map.yaml --lang fr',
      'adopt tracker.csv --map new-map.yaml --quiet --rejects rejected.csv --lang fr',
      'adopt tracker.csv --map map.yaml --write',
      'adopt tracker.csv --map map.yaml --write --lang fr',
      'adopt tracker.csv --map map.yaml --lang ar --quiet',
      'adopt nowhere.csv',
    ],
  },
  {
    name: 'example',
    about: 'A fictitious organisation, for practice.',
    on: {},
    commands: [
      'init practice --example',
      'list --records practice --as-of 2026-04-01 --overdue',
      'show COUNCIL-11-R1/5 --records practice --as-of 2026-04-01 --lang fr',
      'check --records practice --as-of 2026-04-01',
      'summary --records practice --as-of 2026-04-01',
      'init practice --example',
      'init',
    ],
  },
  {
    name: 'list-life',
    about: 'Mandates in every status on a terminal, with a bar of their statuses.',
    on: {},
    columns: 80,
    commands: [
      'init practice --example',
      ...['en', 'fr', 'ar'].map(
        language =>
          `list --records practice --as-of 2026-04-01 --document COMMITTEE-7-R1 --all --lang ${language}`,
      ),
    ],
  },
  {
    name: 'mistakes',
    about: 'Typing mistakes, with suggestions.',
    on: {},
    commands: [
      'lst',
      'list --ovrdue',
      'list --lang de',
      'list --as-of tomorrow',
      'list --as-of yesterday',
      'list --due-at BOARD-8',
      'list --department prots',
      'list --document HU-2',
      'list --state XX',
      'list --format xml',
      'list --sort size',
      'list --columns id,name',
      'show',
      'show 1 2',
      'list survey',
      'check the harbours --lang fr',
      'list survey --lang ar',
      'show "harbours survey"',
      'show "ports survey"',
      'show survey --lang fr',
      'list --state borae',
      'update 1 --status done',
      'update 1 --status "Under implementaton"',
      'update 1 --status achevé --lang fr',
      'reply 1 XA',
      'update 1 --note x --lang fr',
      'update 1 --date 2019-4-1 --status in-progress',
      'list --as-of 2019/04/01 --lang ar',
      'list --as-of hier --lang fr',
      'update 1 --status in-progress --date tomorrow',
      'update 1 --status in-progress --date Yesterday --dry-run',
      'extend 1 --reason x',
      'show 9',
      'list --search',
      'list --records nowhere',
      'list --records records/documents',
      'list --lang fr --format xml',
      'list --lang ar --format xml',
    ],
  },
  {
    name: 'help',
    about: 'The program explains itself, in three languages.',
    on: {},
    commands: [
      '',
      '--help',
      'list --help',
      'update --help --lang fr',
      'check --help --lang ar',
      'help meetings',
      'help metings',
    ],
  },
  {
    name: 'completion',
    about: 'The scripts for the shells, and their requests to the program on TAB.',
    on: LIFE,
    commands: [
      'completion bash',
      'completion zsh --lang fr',
      'completion fish --lang ar',
      'completion --help',
      'completion --help --lang fr',
      'completion --help --lang ar',
      'completion ksh',
      'completion',
      '__complete fish sh',
      '__complete fish show ""',
      '__complete fish update 1.',
      '__complete fish update HU-1/1.1 -',
      '__complete fish update HU-1/1.1 --status ""',
      '__complete fish update HU-1/1.1 --status=o',
      '__complete fish update HU-1/1.1 --evidence n',
      '__complete fish extend HU-1/3 --to ""',
      '__complete fish reply HU-1/1 ""',
      '__complete fish reply HU-1/1 XA --measure ""',
      '__complete fish list --columns id,',
      '__complete fish list --state alb',
      '__complete fish list --lang ar --status ""',
      '__complete fish act HU-1/1 "A title" --target ""',
      '__complete fish show 1 -- --',
      '__complete zsh 80 show ""',
      '__complete bash 9 "=:" 80 "mandates update HU-1/1.1 --status=o"',
    ],
  },
  {
    name: 'desk',
    about: 'Entries besides updates: an action, an extension, a reply, a confirmation.',
    on: LIFE,
    commands: [
      'act HU-1/1 "Ask the harbours for their dues" --target 2019-06-30 --department ports',
      'act HU-1/1 "Demander les plans" --lang fr --dry-run',
      'act HU-1/1 "جمع الخرائط" --lang ar',
      'extend HU-1/3 --to 2010-01-01 --reason "Long ago"',
      'extend HU-1/3 --to 2019-03-31 --reason "Yesterday" --lang fr',
      'extend HU-1/3 --to 2019-03-31 --reason "Yesterday" --lang ar',
      'extend HU-1/3 --to BOARD-3 --reason "Twice"',
      'extend HU-1/3 --to next:BOARD --reason "Twice" --lang fr',
      'extend HU-1/3 --to BOARD-3 --reason "Twice" --lang ar',
      'extend HU-1/3 --to 2019-12-31 --reason "The survey ship is in dock" --by Board',
      'extend HU-1/3 --to 2019-11-30 --reason "Sooner"',
      'extend HU-1/3 --to BOARD-1 --reason "Back"',
      'extend HU-1/1 --to BOARD-9 --reason "No such meeting"',
      'extend HU-1/3 --to 2020-06-30',
      'reply HU-1/1 XB --answer complied',
      'reply HU-1/1 Alba --answer complied --measure pilots --date 2019-02-01 --evidence letter:XA/7 --note "Act 9"',
      'reply HU-1/1 XA --answer declined --measure dues --date 2019-03-01 --lang fr',
      'reply HU-1/1 XA --answer yes',
      'reply HU-1/1 Nowhere --answer complied',
      'reply HU-1/1 Albe --answer complied',
      'reply HU-1/3 XA --answer complied',
      'confirm HU-1/1 --meeting BOARD-2',
      'update HU-1/3 --status implemented --date 2019-02-20 --evidence report:HU/R/1',
      'confirm HU-1/3 --meeting BOARD-3',
      'confirm HU-1/3 --meeting BOARD-1 --lang fr',
      'confirm HU-1/3 --meeting BOARD-2 --ref "HU/2019/FINAL, 4" --lang ar',
      'confirm HU-1/3 --meeting BOARD-2',
      'extend HU-1/3 --to 2021-01-01 --reason "Again"',
      'show HU-1/3',
      'show HU-1/1',
      'list --all --columns id,title,status,due',
      'check',
    ],
  },
  {
    name: 'withdraw',
    about:
      'An entry that was recorded by mistake is withdrawn. It no longer counts, and the log still shows it.',
    on: LIFE,
    commands: [
      'withdraw HU-1/1',
      'withdraw HU-1/2 --reason "Nothing there"',
      'update HU-1/1.1 --status blocked --note "No ship" --date 2019-03-05',
      'withdraw HU-1/1.1 --reason "Meant for the other harbour" --dry-run',
      'withdraw HU-1/1.1 --evidence HU/L/18 --reason "The wrong letter"',
      'withdraw HU-1/1.1 --entry 3 --evidence HU/L/19 --reason "The wrong letter" --lang ar',
      'withdraw HU-1/1.1 --entry 3 --evidence hu/l/18 --reason "The wrong letter"',
      'withdraw HU-1/1.1 --entry 2010-01-01 --reason "Long ago" --lang fr',
      'withdraw HU-1/1.1 --entry 99 --reason "Too many" --lang ar',
      'withdraw HU-1/1.1 --reason "Meant for the other harbour" --by Ann',
      'withdraw HU-1/1.1 --entry 1 --reason "Inscrite par erreur" --lang fr',
      'show HU-1/1.1',
      'show HU-1/1.1 --history',
      'show HU-1/1.1 --history --lang ar',
      'update HU-1/3 --status implemented --date 2019-02-20 --evidence report:HU/R/1',
      'confirm HU-1/3 --meeting BOARD-2',
      'withdraw HU-1/3 --entry 2019-02-20 --evidence HU/R/1 --reason "The wrong report" --lang fr',
      'withdraw HU-1/3 --entry 2019-02-20 --reason "The wrong report"',
      'withdraw HU-1/3 --reason "The board did not say so"',
      'withdraw HU-1/3 --reason "The wrong report" --lang ar',
      'log --since 2019-02-15',
      'check',
      'withdraw HU-1/1.1 --move-to HU-1/1.1 --reason "The same"',
      'withdraw HU-1/1.1 --move-to HU-1/2 --reason "It is about the report" --dry-run',
      'withdraw HU-1/1.1 --move-to HU-1/2 --reason "Elle concerne le rapport" --lang fr',
      'withdraw HU-1/3 --entry 2018-03-20 --move-to HU-1/2 --reason "Not here" --lang ar',
      'withdraw HU-1/2 --move-to HU-1/1.1 --reason "القيد يخص المسح" --lang ar',
      'log --since 2018-05-01 --until 2018-05-01',
    ],
  },
  {
    name: 'edit',
    about: 'Fields of a document, of mandates and of actions are set, one by one or by a filter.',
    on: LIFE,
    commands: [
      'edit',
      'edit HU-1/1',
      'edit --set-title "Nothing is named"',
      'edit HU-1/1 --set-title "Harbours: survey" --set-department ports,lights --dry-run',
      'edit HU-1/1 --set-title "Relevé des ports" --set-due next:BOARD --lang fr',
      'edit HU-1/1 --set-title "Relevé des ports" --lang fr',
      'edit HU-1/1.1 --set-target 2019-01-31 --set-department lights --lang ar',
      'edit HU-1/1.1 --set-due 2020-01-01',
      'edit HU-1/1 --set-department harbours',
      'edit HU-1/1 --set-due 2017-01-01',
      'edit HU-1/1 --set-due every:P1X --lang fr',
      'edit --document HU-1 --all --set-addressee "The Director of Harbours"',
      'edit --status blocked --set-kind continuing --lang ar',
      'edit HU-1 --set-title "Résolution sur les ports" --lang fr',
      'edit HU-1 --set-kind one-off',
      'edit HU-1/1 --clear due,addressee',
      'edit HU-1 --clear title --lang fr',
      'show HU-1/1 --lang fr',
      'check',
      'open HU-1/1',
      'open HU-1/1 --lang fr',
      'open HU-1/1 --lang ar',
    ],
  },
  {
    name: 'rename',
    about: 'A mandate gets another id. The old id still works, and no other mandate can get it.',
    on: LIFE,
    commands: [
      'rename HU-1/1',
      'rename HU-1/1 "a b"',
      'rename HU-1/1 2 --lang fr',
      'rename HU-1/1 HU-1/1bis --dry-run',
      'rename HU-1/1 HU-1/1bis',
      'show HU-1/1.1',
      'rename HU-1/2 1 --lang ar',
      'rename HU-1/1.1 letters --lang fr',
      'rename HU-1 HU-2018-1 --lang ar',
      'list --document HU-1 --all --columns id,title,status',
      'update HU-1/1.1 --status in-progress --note "Asked again" --date 2019-03-05',
      'check',
    ],
  },
  {
    name: 'remove',
    about:
      'A text that is not a mandate is removed with a reason. It no longer counts, and the log still shows it.',
    on: LIFE,
    commands: [
      'remove HU-1/2',
      'remove HU-1 --reason "Not ours"',
      'remove HU-1/2 HU-1/1.1 --reason "Asked of the keepers, not of us" --dry-run',
      'remove HU-1/1.1 --reason "Ajoutée deux fois" --by Ann --lang fr',
      'remove HU-1/2 --reason "Asked of the keepers, not of us" --by Ann --lang ar',
      'list --all --columns id,title,status',
      'act HU-1/1 "Ask the keepers"',
      'show HU-1/1 --history',
      'log --since 2019-03-01',
      'log --since 2019-03-01 --format json',
      'show HU-1/2',
      'show 1.1 --lang fr',
      'update HU-1/2 --status blocked --lang ar',
      'summary --for BOARD-2 --format markdown',
      'check',
    ],
  },
  {
    name: 'split-and-join',
    about:
      'One mandate becomes two, and two records of one mandate become one. No history is lost.',
    on: LIFE,
    commands: [
      'split HU-1/1',
      'split HU-1/1 --at "no such words" --title "Harbours"',
      'split HU-1/1 --at Requests --title "Harbours" --lang fr',
      'split HU-1/1.1 --at "to survey" --title "Harbours"',
      'split HU-1/1 --at "to survey" --title "Survey alone" --id 2 --lang ar',
      'split HU-1/1 --at "to survey" --title "Survey alone" --actions 1 --dry-run',
      'split HU-1/1 --at "to survey" --title "Relevé seul" --actions 1 --lang fr',
      'show HU-1/1.1',
      'update HU-1/1 --status in-progress --note "Begun" --date 2019-03-20',
      'update HU-1/3 --status in-progress --note "Begun too" --date 2019-03-20',
      'act HU-1/1 "Write to the keepers"',
      'join HU-1/1 HU-0/4',
      'join HU-1/1 HU-1/1 --lang fr',
      'join HU-1/1 HU-1/1-2 --dry-run',
      'join HU-1/1 HU-1/1-2 --lang ar',
      'join HU-1/1 HU-1/3',
      'edit HU-1/1 HU-1/3 --set-due 2018-12-01 --lang fr',
      'join HU-1/1 HU-1/3',
      'show HU-1/1 --history',
      'show HU-1/1-2.1',
      'check',
    ],
  },
  {
    name: 'calendar',
    about:
      'Meetings are added, moved, held, postponed and cancelled, and what is due there follows.',
    on: { ...LIFE, 'documents/HU-3.yaml': DUE_AT_BOARD },
    commands: [
      'meeting',
      'meeting --help --lang ar',
      'meeting move --help --lang fr',
      'meeting mvoe BOARD-3',
      'meeting add BOARD-4 --body BOARD --name "Fourth board" --from 2021-03-01 --to 2021-03-02 --dry-run',
      'meeting add BOARD-4 --body BOARD "--name=fr=Quatrième session" --place Tunis --from 2021-03-01 --papers 2021-02-01 --lang fr',
      'meeting add BOARD-4 --body BOARD',
      'meeting add BOARD-5',
      'meeting add BOARD-5 --body BORD --lang fr',
      'meeting add "BOARD 5" --body BOARD --lang ar',
      'meeting add BOARD-5 --body BOARD --from 2022-03-02 --to 2022-03-01',
      'meeting move BOARD-3 --from 2019-05-12 --to 2019-05-13 --lang ar',
      'meeting move BOARD-3 --from 2019-03-28',
      'meeting move BOARD-3 --lang fr',
      'meeting hold BOARD-3 --lang fr',
      'meeting hold BOARD-4',
      'meeting cancel BOARD-3',
      'meeting postpone BOARD-4 --from 2021-01-01 --lang ar',
      'meeting postpone BOARD-4 --lang fr',
      'meeting cancel BOARD-4',
      'meeting cancel BOARD-4 --lang fr',
      'meeting cancel BOARD-9 --lang ar',
      'meeting list',
      'log --since 2019-03-01',
      'body add BUOYS --name "Committee on Buoys"',
      'body add BUOYS --name Buoys --lang ar',
      'body rename BUOYS --name "Committee of Buoys"',
      'body rename BUOYS --name "لجنة العوامات" --lang ar',
      'body rename BOUYS --name Buoys --lang fr',
      'meetings',
      'undo --yes',
      'check',
    ],
  },
  {
    name: 'organisation',
    about: 'Departments, Member States, subjects and officers change, each on its day.',
    on: { 'organisation.yaml': OFFICES, 'documents/HU-1.yaml': OFFICE_WORK },
    commands: [
      'department',
      'department close --help --lang fr',
      'department add lights --name Lights --name fr=Phares',
      'department rename ports --name "Harbour services" --date 2019-03-01',
      'department rename ports --name "Harbour services" --lang fr',
      'show HU-1/1 --as-of 2019-02-01',
      'show HU-1/1',
      'department close ports --lang ar',
      'department merge ports piers --into lights --date 2019-04-01 --dry-run',
      'department merge ports piers --into lights --date 2019-04-01 --lang fr',
      'department close lights --successor ports',
      'department close lights --successor lights --lang fr',
      'department close harbours --lang ar',
      'member add XC --group north --name Coria --date 2019-01-01 --lang fr',
      'member add France',
      'member suspend Alba --date 2019-02-01',
      'member reinstate XA --date 2019-03-01 --lang ar',
      'member reinstate XC --date 2019-03-01',
      'member leave XB --date 2019-03-15 --lang fr',
      'subject add depths --name Depths',
      'subject add depths --name qq=Tiefen',
      'subject rename water --name "Drinking water"',
      'subject remove water --lang fr',
      'subject remove depths --lang ar',
      'officer add cleo --name "Cleo Marr" --email cleo@example.org --department lights --from 2019-03-01',
      'officer leave ann --date 2019-04-01',
      'officer handover ann cleo --date 2019-04-01 --lang fr',
      'officer handover ann nobody --lang ar',
      'officer handover ann',
      'list --officer cleo --internal --columns id,title,departments',
      'department list',
      'department list --as-of 2019-02-15 --lang fr',
      'department list --lang ar',
      'member list --lang fr',
      'subject list --format json',
      'officer list',
      'body list --lang fr',
      'log --since 2019-02-01',
      'log --lang ar --since 2019-04-01',
      'check',
    ],
  },
  {
    name: 'correct',
    about: 'A wrong entry is corrected: it is withdrawn, and the right one is recorded.',
    on: LIFE,
    commands: [
      'correct HU-1/1.1 --status implemented',
      'correct HU-1/1.1 --reason "Nothing is wrong"',
      'correct HU-1/1.1 --reason "Nothing is wrong" --lang ar',
      'correct HU-1/1.1 --status implemented --reason "It was done"',
      'correct HU-1/1.1 --entry 2018-05-01 --evidence letter:HU/L/19 --reason "The letter had another number" --dry-run',
      'correct HU-1/1.1 --entry 2018-05-01 --evidence letter:HU/L/19 --reason "The letter had another number" --by Ann',
      'correct HU-1/1.1 --status en_cours --note "La réponse est arrivée" --reason "Réponse reçue le jour même" --dry-run --lang fr',
      'correct HU-1/1.1 --date 2030-01-01 --reason "Later"',
      'correct HU-1/1.1 --date 2018-11-21 --reason "In the wrong day" --lang ar',
      'show HU-1/1.1',
      'show HU-1/1.1 --history',
      'update HU-1/3 --status implemented --date 2019-02-20 --evidence report:HU/R/1',
      'confirm HU-1/3 --meeting BOARD-2',
      'correct HU-1/3 --reason "Nothing is different"',
      'correct HU-1/3 --status blocked --reason "Not an update" --lang fr',
      'correct HU-1/3 --ref "HU/2019/FINAL, 4" --reason "The paragraph was missing" --by Ann',
      'withdraw HU-1/3 --reason "The board did not say so" --quiet',
      'confirm HU-1/3 --meeting BOARD-2 --ref "HU/2019/FINAL, 5"',
      'show HU-1/3 --history',
      'correct HU-1/3 --entry 2018-03-20 --to 2019-12-31 --note "The ship was in dock" --reason "Another day was decided"',
      'correct HU-1/1 --entry 2018-09-01 --answer declined --reason "It declined" --lang ar',
      'correct HU-1/1 --entry 2018-09-01 --state XB --reason "The other State"',
      'correct HU-1/1 --entry 2018-09-01 --to 2020-01-01 --reason "No deadline" --lang ar',
      'correct HU-1/3 --entry 2019-02-20 --status blocked --note "No ship" --reason "Not done"',
      'correct HU-1/3 --entry 2019-02-20 --date 2019-02-21 --reason "The day after"',
      'check',
    ],
  },
  {
    name: 'undo',
    about: 'The last change on this machine is undone, and then the one before it.',
    on: { ...LIFE, '../resolution.txt': NEW_RESOLUTION },
    commands: [
      'undo',
      'update HU-1/1.1 --status in-progress --note "All replies arrived" --date 2019-03-05 --by Ann --quiet',
      'act HU-1/1 "Ask the harbours for their dues"',
      'undo --dry-run',
      'undo --lang fr',
      'undo --lang ar',
      'import resolution.txt --write --quiet',
      'undo --dry-run --lang fr',
      'undo --commit --lang ar',
      'undo',
      'undo --lang fr',
      'undo --lang ar',
      'check',
    ],
  },
  {
    name: 'states',
    about: 'The replies of States: all replies, those to one mandate, and those of one State.',
    on: LIFE,
    columns: 80,
    commands: [
      'states',
      'states HU-1/1',
      'states HU-1/1 --lang fr',
      'states HU-1/1 --lang ar',
      'states --state Alba',
      'states --state XB --lang ar',
      'states HU-1/2',
      'states HU-1/1 --format json',
      'states --format csv',
      'states --format markdown --lang fr',
      'reply HU-1/1 Alba --answer in-progress --measure pilots --by "Ann Officer" --date 2019-03-20 --quiet',
      'states --state Alba',
      'states --state Alba --lang fr',
      'states --state Alba --lang ar',
    ],
  },
  {
    name: 'log',
    about: 'All entries, newest first.',
    on: LIFE,
    columns: 80,
    commands: [
      'log',
      'log --all',
      'log --since BOARD-1 --lang fr',
      'log --since 2018-10-01 --lang ar',
      'log --document HU-0',
      'log --since 2019-03-01',
      'log --since yesterday --until today',
      'log --until 2018-06-01 --format json',
      'log --format csv',
      'log --format markdown',
      'log --since BORD-1',
      'log --since BOARD-3',
      'log --since 2018-02-31',
    ],
  },
]
