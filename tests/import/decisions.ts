// Invented documents with decisions in articles, lists and tasks, and the mandates in each.
import type { InventedDocument } from './documents.ts'

export const DECISIONS: readonly InventedDocument[] = [
  {
    about: 'a decision in articles, after numbered recitals',
    language: 'en',
    text: `The Board of the Society of Bell Founders,

Whereas:

(1) Many towers have no ringer.

(2) In its Decision BD/4, the Board called on the Secretariat to count the towers.

HAS DECIDED AS FOLLOWS:

Article 1

Purpose

This Decision is about the bells of the coast.

Article 2

1. Each foundry shall send its list of bells to the Secretariat.

2. The Secretariat shall keep the list in order. It shall print the list once a year.

Article 3

For that purpose, the Secretariat shall:

(a) weigh every bell;

(b) name a keeper of the scales.

ANNEX

Article 1

The Secretariat shall have its seat in the tower.
`,
    mandates: [
      ['Article 2(2) (first)', 'The Secretariat shall keep', 'in order'],
      ['Article 2(2) (second)', 'It shall print', 'once a year'],
      ['Article 3(a)', 'weigh every bell', 'every bell'],
      ['Article 3(b)', 'name a keeper', 'of the scales'],
    ],
  },
  {
    about: 'a decision in articles that state what is done, in French',
    language: 'fr',
    text: `Le Conseil de la Société des fondeurs de cloches,

Vu le rapport du Secrétaire exécutif ;

DÉCIDE :

Article premier : La liste des cloches est approuvée.

Article 2 : Le Secrétariat exécutif tient la liste à jour. Il veille à sa traduction.

Article 3 : Le Secrétaire exécutif est chargé :
a) de peser chaque cloche ;
b) de nommer un gardien de la balance.

Article 4 : Les fonderies adressent leurs comptes au Secrétariat exécutif.
`,
    mandates: [
      ['Article 2', 'Le Secrétariat exécutif tient', 'à jour'],
      ['Article 3 a)', 'de peser', 'chaque cloche'],
      ['Article 3 b)', 'de nommer', 'de la balance'],
    ],
  },
  {
    about: 'a decision in articles, in Arabic',
    language: 'ar',
    text: `إن مجلس جمعية صناع الأجراس،

بعد الاطلاع على تقرير الأمين التنفيذي،

قرر ما يلي:

المادة 1: الموافقة على قائمة الأجراس.

المادة 2: تمسك الأمانة التنفيذية سجل الأجراس. وعليها أن تنشره على الأعضاء.

المادة 3: تشكيل لجنة للأبراج، على أن تتولى الأمانة التنفيذية أعمالها.
`,
    mandates: [
      ['المادة 2 (first)', 'تمسك الأمانة التنفيذية', 'سجل الأجراس'],
      ['المادة 2 (second)', 'وعليها أن تنشره', 'على الأعضاء'],
      ['المادة 3', 'تتولى الأمانة التنفيذية', 'أعمالها'],
    ],
  },
  {
    about: 'a measure, in which the secretariat has tasks too',
    language: 'en',
    text: `The Commission of Bell Ringers:

Noting the advice of the founders;

Adopts the following measure in accordance with Article 9 of its Statute:

1. Members shall tell the Secretariat of every bell that breaks.

2. The Commission thanks the founders. To help them, the Secretariat will:

a) print a guide;

b) keep a list of the founders.
`,
    mandates: [
      ['2 a)', 'print a guide', 'a guide'],
      ['2 b)', 'keep a list', 'of the founders'],
    ],
  },
  {
    about: 'minutes with a list below a sentence that begins like a recital, in Arabic',
    language: 'ar',
    text: `محضر الاجتماع

بعد النقاش، خلصت اللجنة إلى ما يأتي:

- شكر الصناع؛

- قيام الأمانة العامة بعد السلالم؛

- تتولى الأمانة العامة شراء الحبال.
`,
    mandates: [
      ['bullet 2', 'قيام الأمانة العامة', 'السلالم'],
      ['bullet 3', 'تتولى الأمانة العامة', 'الحبال'],
    ],
  },
  {
    about: 'a motion that was carried',
    language: 'en',
    text: `Minutes of the Bell Trust

1. It was moved by Trustee Reed, seconded by Trustee Oak and carried:

> That the Director-General obtain three offers for the tower.

2. Trustee Oak asked the Director-General whether the tower was safe.
`,
    mandates: [['1', 'That the Director-General obtain', 'for the tower']],
  },
  {
    about: 'tasks assigned under a heading of their own, beside those of others',
    language: 'en',
    text: `Work plan of the Society of Bell Founders

1. Tasks assigned to the Secretariat:

a. print the list of bells;

b. visit the towers of the coast.

2. Tasks assigned to the foundries:

a. send their accounts to the Secretariat.
`,
    mandates: [
      ['1 a.', 'print the list', 'of bells'],
      ['1 b.', 'visit the towers', 'of the coast'],
    ],
  },
  {
    about: 'tasks assigned under a heading of their own, in French',
    language: 'fr',
    text: `Plan de travail de la Société des fondeurs de cloches

1. Missions confiées au Secrétariat :

- imprimer la liste des cloches ;

- visiter les tours de la côte.

2. Missions confiées aux fonderies :

- adresser leurs comptes au Secrétariat.
`,
    mandates: [
      ['1 bullet 1', 'imprimer la liste', 'des cloches'],
      ['1 bullet 2', 'visiter les tours', 'de la côte'],
    ],
  },
  {
    about: 'tasks assigned under a heading of their own, in Arabic',
    language: 'ar',
    text: `خطة عمل جمعية صناع الأجراس

1- المهام المسندة إلى الأمانة العامة:

أ- طباعة قائمة الأجراس؛

ب- زيارة أبراج الساحل.

2- المهام المسندة إلى المصانع:

أ- إرسال حساباتها إلى الأمانة العامة.
`,
    mandates: [
      ['1 أ-', 'طباعة قائمة', 'الأجراس'],
      ['1 ب-', 'زيارة أبراج', 'الساحل'],
    ],
  },
  {
    about: 'a list within a paragraph',
    language: 'en',
    text: `1. Welcomes the new bells;

2. Requests the Secretariat: (a) to tune the bells of the harbour; (b) to buy rope; and (c) to pay the ringers;

3. Decides to meet in spring.
`,
    mandates: [
      ['2(a)', 'to tune', 'of the harbour'],
      ['2(b)', 'to buy', 'rope'],
      ['2(c)', 'to pay', 'the ringers'],
    ],
  },
  {
    about: 'a list within a paragraph, in French',
    language: 'fr',
    text: `1. Salue les nouvelles cloches ;

2. Le Secrétariat est également prié : i) d'accorder les cloches du port ; ii) d'acheter de la corde ;

3. Décide de se réunir au printemps.
`,
    mandates: [
      ['2 i)', "d'accorder", 'du port'],
      ['2 ii)', "d'acheter", 'de la corde'],
    ],
  },
  {
    about: 'a list within a paragraph, in Arabic',
    language: 'ar',
    text: `1- يرحب بالأجراس الجديدة؛

2- يطلب إلى الأمانة العامة: (أ) ضبط أجراس الميناء؛ (ب) شراء الحبال؛

3- يقرر الاجتماع في الربيع.
`,
    mandates: [
      ['2(أ)', 'ضبط أجراس', 'الميناء'],
      ['2(ب)', 'شراء', 'الحبال'],
    ],
  },
  {
    about:
      'minutes in which each item of a list goes on with the verb above it, and one refers to another',
    language: 'fr',
    text: `Compte rendu de la réunion

1. La réunion s'est ouverte à midi.

2. Le Comité des sonneurs a :

a) approuvé les comptes ;

b) prié le Secrétaire général d'écrire aux sonneurs ;

c) chargé le Secrétariat de retrouver la cloche perdue.

3. Le Comité a souhaité que le Secrétariat achète une échelle. Il a demandé que celui-ci la peigne en vert.
`,
    mandates: [
      ['2 b)', "prié le Secrétaire général d'écrire", 'aux sonneurs'],
      ['2 c)', 'chargé le Secrétariat', 'cloche perdue'],
      ['3 (first)', 'Le Comité a souhaité', 'une échelle'],
      ['3 (second)', 'Il a demandé que celui-ci', 'en vert'],
    ],
  },
  {
    about: 'minutes with a list in which an item refers to the one before',
    language: 'en',
    text: `Minutes of the meeting

1. The meeting was opened at noon.

2. To that end the Sub-Committee

(i) invited the foundries to send a bell;

(ii) requested the Secretary to weigh it;

(iii) further requested him to write to the ringers.
`,
    mandates: [
      ['2(ii)', 'requested the Secretary', 'weigh it'],
      ['2(iii)', 'further requested him', 'to the ringers'],
    ],
  },
  {
    about: 'minutes with numbered decisions, in Arabic',
    language: 'ar',
    text: `محضر اجتماع المكتب

البند الأول: الأجراس
استعرض المكتب أحوال الأبراج. وبعد المناقشة قرر المكتب ما يلي:

1. الموافقة على شراء جرس جديد.

2. أن تتولى الأمانة العامة دفع ثمنه.

3. أن يكتب الأمين العام إلى قارعي الأجراس.

البند الثاني: الحبال
استمع المكتب إلى رئيس اللجنة الفنية، وأبدى قلقه. وطلب من الأمانة العامة عد الحبال.
`,
    mandates: [
      ['2', 'أن تتولى الأمانة العامة', 'ثمنه'],
      ['3', 'أن يكتب الأمين العام', 'الأجراس'],
      ['البند الثاني', 'وطلب من الأمانة العامة', 'عد الحبال'],
    ],
  },
  {
    about: 'a list of a lettered paragraph, in Arabic',
    language: 'ar',
    text: `إن المجلس، إذ يأخذ في اعتباره التقرير، يقرر ما يأتي:

أ) يشكر قارعي الأجراس؛

ب) يدعو الأمين العام إلى ما يلي:

- شراء حبال جديدة؛

- دفع أجور القارعين.
`,
    mandates: [
      ['ب) bullet 1', 'شراء حبال', 'جديدة'],
      ['ب) bullet 2', 'دفع أجور', 'القارعين'],
    ],
  },
  {
    about: 'numbers of two levels below a verb in capitals',
    language: 'en',
    text: `The Council,

1.  ADOPTS the table of tones;

2.  MANDATES the Secretary General:

    2.1  to print the table;

    2.2  to send it to every tower;

3.  REQUIRES the Secretary General to report in spring.
`,
    mandates: [
      ['2.1', 'to print', 'the table'],
      ['2.2', 'to send', 'every tower'],
      ['3', 'REQUIRES the Secretary General', 'in spring'],
    ],
  },
]
