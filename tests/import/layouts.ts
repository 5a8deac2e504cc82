// Documents of invented sentences in difficult layouts: numbering of every kind at two
// depths, footnotes, page breaks, running heads, broken lines, capitals. The same seed gives the same document.
import type { ByLanguage, Language } from '../../src/base/language.ts'

export interface Laid {
  readonly language: Language
  readonly text: string
  /** The words of each mandate, without the punctuation after it. */
  readonly mandates: readonly string[]
}

interface Words {
  readonly opening: string
  readonly asks: readonly string[]
  readonly chapeau: readonly string[]
  readonly items: readonly string[]
  readonly others: readonly string[]
  readonly note: string
  readonly head: string
  readonly colon: string
  readonly end: string
}

const WORDS: ByLanguage<Words> = {
  en: {
    opening: 'The Council of the Union of Lighthouses,',
    asks: [
      'Requests the Secretary-General to count the lanterns of the northern harbours and to tell the pilots how many are lit',
      'Also requests the Secretariat to keep the register of buoys, together with the names of those who paint them every spring',
      'Invites the Secretary-General, bearing in mind the cost of oil, to propose a cheaper lamp for the outer reefs',
      'Welcomes the offer of Port Clarion and requests the Secretary-General to arrange the regatta of the pilots',
    ],
    chapeau: ['Further requests the Secretary-General', 'Instructs the Secretariat'],
    items: [
      'to repaint the moorings of the eastern quay before the storms begin',
      'to answer the letters of the keepers',
      'to print a chart of the sandbanks, with the soundings of the last survey, for every vessel of the Union',
      'to visit the light of the Grey Skerry',
    ],
    others: [
      'Welcomes the care with which the keepers kept their lamps through a long and stormy winter',
      'Calls upon Member States to tell the Secretary-General of every lantern that went out',
      'Decides to remain seized of the matter of the lamps',
    ],
    note: 'See the report of the keepers on the winter lamps.',
    head: 'Lamps and harbours of the Union',
    colon: ':',
    end: ';',
  },
  fr: {
    opening: 'Le Conseil de l’Union des phares,',
    asks: [
      'Prie le Secrétaire général de compter les lanternes des ports du nord et de dire aux pilotes combien sont allumées',
      'Prie également le Secrétariat de tenir le registre des bouées avec les noms de ceux qui les repeignent au printemps',
      'Invite le Secrétaire général, compte tenu du prix de l’huile, à proposer une lampe moins chère pour les récifs',
      'Se félicite de l’offre de Port-Clarion et prie le Secrétaire général d’organiser la régate des pilotes',
    ],
    chapeau: ['Prie en outre le Secrétaire général', 'Charge le Secrétariat'],
    items: [
      'de repeindre les amarres du quai de l’est avant le début des tempêtes',
      'de répondre aux lettres des gardiens',
      'd’imprimer une carte des bancs de sable, avec les sondages du dernier relevé, pour chaque navire de l’Union',
      'de visiter le feu du Rocher gris',
    ],
    others: [
      'Salue le soin avec lequel les gardiens ont entretenu leurs lampes durant un hiver long et orageux',
      'Demande aux États membres d’informer le Secrétaire général de toute lanterne éteinte',
      'Décide de rester saisi de la question des lampes',
    ],
    note: 'Voir le rapport des gardiens sur les lampes d’hiver.',
    head: 'Lampes et ports de l’Union',
    colon: ' :',
    end: ' ;',
  },
  ar: {
    opening: 'إن مجلس اتحاد المنارات،',
    asks: [
      'يطلب إلى الأمين العام أن يحصي مصابيح الموانئ الشمالية وأن يخبر المرشدين بعدد المضاءة منها',
      'يطلب أيضا إلى الأمانة العامة أن تمسك سجل العوامات مع أسماء الذين يطلونها في كل ربيع',
      'يدعو الأمين العام، مراعيا كلفة الزيت، إلى اقتراح مصباح أرخص للشعاب الخارجية',
      'يرحب بعرض بورت كلاريون ويطلب إلى الأمين العام أن ينظم سباق المرشدين',
    ],
    chapeau: ['يطلب كذلك إلى الأمين العام', 'يكلف الأمانة العامة بما يلي'],
    items: [
      'إعادة طلاء مرابط الرصيف الشرقي قبل بدء العواصف',
      'الرد على رسائل الحراس',
      'طباعة خريطة للكثبان الرملية مع قياسات المسح الأخير لكل سفينة من سفن الاتحاد',
      'زيارة منارة الصخرة الرمادية',
    ],
    others: [
      'يرحب بالعناية التي أبقى بها الحراس مصابيحهم مضاءة طوال شتاء طويل عاصف',
      'يهيب بالدول الأعضاء أن تخبر الأمين العام بكل مصباح انطفأ',
      'يقرر أن يبقي مسألة المصابيح قيد نظره',
    ],
    note: 'انظر تقرير الحراس عن مصابيح الشتاء.',
    head: 'مصابيح الاتحاد وموانئه',
    colon: ':',
    end: '؛',
  },
}

type Numbering = (count: number) => string

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const ABJAD = 'أبجدهوزحطي'
const HINDI = '٠١٢٣٤٥٦٧٨٩'
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const hindi = (count: number): string =>
  String(count).replaceAll(/\d/g, digit => HINDI[Number(digit)] ?? '')

const FIRST: ByLanguage<readonly Numbering[]> = {
  en: [
    n => `${n}. `,
    n => `${n}) `,
    n => `(${n}) `,
    n => `${n}.\n\n`,
    n => `${n} - `,
    n => `OP${n}. `,
    n => `${n}.`,
  ],
  fr: [
    n => `${n}. `,
    n => `${n}) `,
    n => `${n}- `,
    n => `${n}° `,
    n => `${n}.\n\n`,
    n => `${n} – `,
  ],
  ar: [
    n => `${n} - `,
    n => `${n}- `,
    n => `${hindi(n)} - `,
    n => `${n}. `,
    n => `${hindi(n)}- `,
    n => `${n}-\n\n`,
  ],
}

const SECOND: ByLanguage<readonly Numbering[]> = {
  en: [
    n => `(${LETTERS[n - 1]}) `,
    n => `${LETTERS[n - 1]}) `,
    n => `${LETTERS[n - 1]}. `,
    n => `(${ROMAN[n - 1]}) `,
    n => `${ROMAN[n - 1]}) `,
    () => '- ',
    () => '• ',
    n => `(${n}) `,
  ],
  fr: [
    n => `${LETTERS[n - 1]}) `,
    n => `${LETTERS[n - 1]}- `,
    n => `${LETTERS[n - 1]}/ `,
    n => `${ROMAN[n - 1]}) `,
    () => '– ',
    () => '• ',
  ],
  ar: [
    n => `(${ABJAD[n - 1]}) `,
    n => `${ABJAD[n - 1]}) `,
    n => `${ABJAD[n - 1]}- `,
    n => `${ABJAD[n - 1]} - `,
    () => '- ',
    n => `${ABJAD[n - 1]}. `,
  ],
}

/** Pseudo-random numbers from a seed, the same in every run. */
function chance(seed: number): (most: number) => number {
  let state = seed * 2_654_435_761
  return most => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 0x9e3779b9) >>> 0
    return state % most
  }
}

export function laidOut(seed: number): Laid {
  const language = (['en', 'fr', 'ar'] as const)[seed % 3] ?? 'en'
  const words = WORDS[language]
  const draw = chance(seed + 1)
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T
  const [first, second] = [pick(FIRST[language]), pick(SECOND[language])]
  const bracketed = first(1).startsWith('(') || first(1).startsWith('1)')
  const inner = bracketed && /^\(?1\)/.test(second(1)) ? () => '- ' : second
  const mandates: string[] = []
  const blocks: string[] = []
  let [number, page] = [0, 1]
  const turn = (): void => {
    page++
    const kinds = [
      [String(page), words.head],
      [words.head, `- ${page} -`],
      [`${page - 1} ${words.note}`, String(page)],
      [String(page)],
      [`Page ${page}`, words.head],
    ]
    blocks.push(...pick(kinds))
  }
  const length = 4 + draw(6)
  for (let index = 0; index < length; index++) {
    number++
    const kind = draw(5)
    if (kind < 2) {
      const text = pick(words.asks)
      mandates.push(withoutWelcome(text))
      blocks.push(`${first(number)}${text}${words.end}`)
    } else if (kind === 2) {
      blocks.push(`${first(number)}${pick(words.others)}${words.end}`)
    } else {
      blocks.push(`${first(number)}${pick(words.chapeau)}${words.colon}`)
      const many = 2 + draw(3)
      for (let item = 1; item <= many; item++) {
        const text = words.items[(item + seed) % words.items.length] ?? ''
        mandates.push(text)
        blocks.push(`${inner(item)}${text}${words.end}`)
        if (draw(6) === 0 && item < many) turn()
      }
    }
    if (draw(4) === 0) turn()
  }
  const width = pick([0, 60, 72, 95])
  const indent = pick(['', '    '])
  const text = [words.opening, ...blocks].map(block => broken(block, width, indent)).join('\n\n')
  return { language, text, mandates }
}

/** The request alone, without the welcome before it. */
function withoutWelcome(text: string): string {
  const at = ['and requests', 'et prie', 'ويطلب إلى']
    .map(join => text.indexOf(join))
    .find(index => index > 0)
  return at === undefined ? text : text.slice(at).replace(/^(?:and|et) /, '')
}

function broken(block: string, width: number, indent: string): string {
  if (width === 0) return block
  const lines: string[] = []
  for (const part of block.split('\n')) {
    let line = ''
    for (const word of part.split(' ')) {
      if (line !== '' && line.length + word.length >= width) {
        lines.push(line)
        line = `${indent}${word}`
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.join('\n')
}
