// The options that every command has, and the conversion of what was typed into values.
import { Option, type Command } from 'commander'
import {
  addPeriod,
  dayInAnyForm,
  parseCivilDate,
  parsePeriod,
  type CivilDate,
} from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import { isLanguage, LANGUAGES, type ByLanguage, type Language } from '../base/language.ts'
import { nearest } from '../base/similar-words.ts'
import { fail } from '../base/user-error.ts'
import { STATUSES, type Status } from '../base/vocabulary.ts'
import { SHARED_OPTIONS } from '../words/help.ts'
import { dayInWords } from '../words/days.ts'
import { statusesMeantBy, statusNamed } from '../words/status-words.ts'
import { LANGUAGE_NAMES } from '../words/languages.ts'
import { RECORDING_OPTIONS } from '../words/recording.ts'
import { paintIn, type ColourDepth } from '../view/parts/paint.ts'
import type { View } from '../view/parts/view.ts'
import type { Io } from '../terminal/io.ts'
import { eachOf } from './each-of.ts'
import { DAY, FOLDER, listOf, valueOption } from './value-kinds.ts'

/** The values of the options that every command has. */
export interface Shared {
  readonly language: Language
  /** The day as of which the records are shown. */
  readonly day: CivilDate
  readonly records: string | undefined
  readonly quiet: boolean
  /** Whether the program may ask questions, if it runs at a terminal. */
  readonly input: boolean
  /** Whether the index may be used. It changes only the time taken. */
  readonly index: boolean
  readonly view: View
}

interface SharedInput {
  readonly lang?: readonly string[]
  readonly records?: string
  readonly asOf?: string
  readonly quiet?: boolean
  readonly input?: boolean
  readonly index?: boolean
}

export function addSharedOptions(program: Command, language: Language): void {
  const say = (key: keyof typeof SHARED_OPTIONS): string => SHARED_OPTIONS[key][language]
  program
    .addOption(valueOption('--records <dir>', say('records'), FOLDER))
    .addOption(valueOption('--lang <code>', say('lang'), listOf(LANGUAGES, LANGUAGE_NAMES)))
    .addOption(valueOption('--as-of <date>', say('asOf'), DAY))
    .addOption(new Option('--no-color', say('color')))
    .option('-q, --quiet', say('quiet'))
    .addOption(new Option('--no-input', say('input')))
    .addOption(new Option('--no-index', say('index')))
    .option('--debug', say('debug'))
}

/**
 * @param speaks whether the command prints in one language, or can print in several
 * @throws UserError for an invalid date, and for more languages than the command supports
 */
export function sharedOptions(
  command: Command,
  io: Io,
  language: Language,
  speaks: 'one' | 'several' = 'one',
): Shared {
  const input = command.optsWithGlobals<SharedInput>()
  const languages = languagesOption(command, language)
  if (speaks === 'one' && languages.length > 1) {
    fail('several-values', { option: '--lang', values: languages })
  }
  return {
    language,
    day: input.asOf === undefined ? io.today() : dateOption('--as-of', input.asOf, io.today()),
    records: input.records ?? io.env['MANDATES_RECORDS'],
    quiet: input.quiet ?? false,
    input: input.input ?? true,
    index: input.index ?? true,
    view: {
      language,
      width: io.screen?.columns,
      paint: paintIn(io.screen === undefined ? 0 : colourDepth(io)),
    },
  }
}

/**
 * The shared options of a recording command. It always records as of today.
 *
 * @throws UserError when `--as-of` names another day
 */
export function recordingOptions(command: Command, io: Io, language: Language): Shared {
  const { asOf } = command.optsWithGlobals<SharedInput>()
  if (asOf !== undefined) fail('as-of-while-recording', {})
  return sharedOptions(command, io, language)
}

/** Adds the options that all recording commands have. */
export function addRecordingOptions(command: Command, language: Language): Command {
  return command
    .option('-n, --dry-run', RECORDING_OPTIONS.dryRun[language])
    .option('--commit', RECORDING_OPTIONS.commit[language])
}

/** The number of colours: none for terminals without colours, and for users who turned them off. */
export function colourDepth(io: Io): ColourDepth {
  const { NO_COLOR = '', TERM = '', COLORTERM = '' } = io.env
  if (NO_COLOR !== '' || TERM === 'dumb') return 0
  return /256color|direct|kitty|alacritty/.test(TERM) || COLORTERM !== '' ? 256 : 16
}

/**
 * The language of the program. It is determined before the command line is parsed, so that errors use it too: `--lang`,
 * otherwise MANDATES_LANG, the locale, the language of the system, and by default English.
 *
 * @throws UserError for a language other than English, French and Arabic
 */
export function languageOf(args: readonly string[], io: Io): Language {
  const { MANDATES_LANG } = io.env
  const asked = langArguments(args)
  if (asked.length > 0) return languagesIn(asked)[0]
  if (MANDATES_LANG) return languagesIn([MANDATES_LANG])[0]
  return languageAround(io)
}

/** The language of the user as far as the environment shows it. An error in `--lang` itself is explained in it. */
export function languageAround({ env, locale }: Io): Language {
  const { MANDATES_LANG = '', LC_ALL, LC_MESSAGES, LANG } = env
  const system = (LC_ALL || LC_MESSAGES || LANG || locale()).slice(0, 2)
  return [MANDATES_LANG, system].map(name => name.toLowerCase()).find(isLanguage) ?? 'en'
}

/**
 * The languages of a report: all that `--lang` names, otherwise the language of the program.
 *
 * @throws UserError for a language other than English, French and Arabic
 */
export function languagesOption(
  command: Command,
  language: Language,
): readonly [Language, ...Language[]] {
  const { lang } = command.optsWithGlobals<SharedInput>()
  return lang === undefined ? [language] : languagesIn(lang)
}

/** The language that `--lang` names on the command line; undefined without the option. */
export function chosenLanguage(command: Command): Language | undefined {
  const { lang } = command.optsWithGlobals<SharedInput>()
  return lang === undefined ? undefined : languagesIn(lang)[0]
}

/** The languages of `ar,en,fr` in their order, without duplicates. */
function languagesIn(texts: readonly string[]): [Language, ...Language[]] {
  const [first = 'en', ...others] =
    eachOf(texts, name => choice('--lang', name.toLowerCase(), LANGUAGES)) ?? []
  return [first, ...others]
}

function langArguments(args: readonly string[]): string[] {
  const end = args.indexOf('--')
  const options = end === -1 ? args : args.slice(0, end)
  return options.flatMap((arg, index) => {
    if (arg === '--lang') return options[index + 1] ?? []
    return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : []
  })
}

/**
 * @param today set where the words for today and yesterday are accepted too
 * @throws UserError when `text` is no existing day
 */
export function dateOption(option: string, text: string, today?: CivilDate): CivilDate {
  return (
    parseCivilDate(text) ??
    (today === undefined ? undefined : dayInWords(text, today)) ??
    fail('invalid-date', { option, found: text, wellFormed: dayInAnyForm(text) })
  )
}

/**
 * The day that is some time after `day`, or before it: `30d`, `2w`, `6m`, `1y`.
 *
 * @param times -1 for the day before
 * @throws UserError for anything else
 */
export function dayAfter(option: string, text: string, day: CivilDate, times = 1): CivilDate {
  const period = parsePeriod(`P${text.trim().toUpperCase()}`)
  return (
    (period && addPeriod(day, period, times)) ?? fail('invalid-period', { option, found: text })
  )
}

/** @throws UserError when `text` is none of `allowed` */
export function choice<T extends string>(option: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find(candidate => candidate === text)
  return (
    found ??
    fail('invalid-choice', { option, found: text, allowed, nearest: nearest(text, allowed, 1) })
  )
}

/** A word by its key or its label in any language. @throws UserError with similar ones */
export function labelledChoice<T extends string>(
  option: string,
  text: string,
  allowed: readonly T[],
  labels: Readonly<Record<T, ByLanguage<string>>>,
): T {
  const spellings = allowed.flatMap(key =>
    [key, ...Object.values(labels[key])].map(spelling => [fold(spelling), key] as const),
  )
  const found = spellings.find(([spelling]) => spelling === fold(text))?.[1]
  if (found !== undefined) return found
  const near = nearest(text, [...new Map(spellings).keys()], 1)
  const keys = spellings.flatMap(([spelling, key]) => (near.includes(spelling) ? key : []))
  return fail('invalid-choice', { option, found: text, allowed, nearest: [...new Set(keys)] })
}

/** A status by its key or its label in any language. @throws UserError with similar statuses */
export function statusOption(option: string, text: string): Status {
  return (
    statusNamed(text) ??
    fail('invalid-choice', {
      option,
      found: text,
      allowed: STATUSES,
      nearest: statusesMeantBy(text),
    })
  )
}
