// The style of the report as a page: on a phone, on a screen by day and by night, and on A4 paper.

import type { ReportDocument } from '../../report/document.ts'
import { PAGE_OF } from '../../words/report.ts'
import { isolatedText } from '../parts/direction.ts'

export function styleOf(document: ReportDocument): string {
  return `${STYLE}\n${pageStyle(document)}`
}

/** The header and footer of each printed page. */
function pageStyle({ running, marking, language }: ReportDocument): string {
  const [before, between] = PAGE_OF[language]
  const numbers = `${cssText(before)} counter(page) ${cssText(between)} counter(pages)`
  // The cover itself has the text of the running header. The marking is on every page.
  const mark =
    marking === null ? '' : `@top-right { content: ${cssText(marking)}; font-weight: bold }`
  return [
    `@page { @top-center { content: ${cssText(isolatedText(running, language))} } @bottom-center { content: ${numbers} } ${mark} }`,
    '@page :first { @top-center { content: none } }',
  ].join('\n')
}

/** `text` as a string of a style sheet. Every letter is escaped, so that none can end the string. */
function cssText(text: string): string {
  const number = (letter: string): string => (letter.codePointAt(0) ?? 0).toString(16)
  const letters = Array.from(text, letter => `\\${number(letter)} `)
  return `"${letters.join('')}"`
}

const STYLE = `
:root { --ink: #1c2430; --paper: #ffffff; --rule: #c5ccd6; --soft: #f3f5f8; --mark: #1f5f8b; --quiet: #4c5868; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaf0; --paper: #14181f; --rule: #414b59; --soft: #1e252f; --mark: #86c3ec; --quiet: #b3bdca; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 "Noto Sans", "Segoe UI", "Noto Naskh Arabic", Arial, sans-serif; }
.page { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
.cover { text-align: center; border-bottom: 3px double var(--rule); padding-bottom: 1rem; }
.marking { text-align: center; font-weight: 700; letter-spacing: .08em; margin: 0 0 1rem; }
[dir="rtl"] .marking { letter-spacing: normal; }
.cover p { margin: .2rem 0; }
.cover p:first-child { font-size: 1.2rem; font-weight: 700; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.2rem 0 .4rem; text-wrap: balance; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--rule); padding-bottom: .2rem; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1rem; font-weight: 600; margin: 1.1rem 0 .3rem; }
nav { background: var(--soft); padding: .8rem 1rem; margin: 1.5rem 0; border-radius: .3rem; }
nav h2 { margin: 0 0 .4rem; border: 0; font-size: 1rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav li { margin: .25rem 0; }
a { color: var(--mark); }
.numbered { display: grid; grid-template-columns: 2.2rem 1fr; margin: .6rem 0; }
.sheet { overflow-x: auto; margin: .8rem 0 1.4rem; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
.wide { min-width: 46rem; }
th, td { border: 1px solid var(--rule); padding: .4rem .55rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
thead th { background: var(--soft); }
td p { margin: 0; }
td p + p { margin-top: .2rem; }
.count { text-align: end; white-space: nowrap; }
.whole { white-space: nowrap; }
td .whole { display: inline-block; max-width: 100%; white-space: normal; overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
blockquote { margin: .4rem 0 1.2rem; padding: .2rem 1rem; border-inline-start: 3px solid var(--rule); }
.original { color: var(--quiet); font-size: .88rem; }
figure { margin: .8rem 0; }
figcaption { color: var(--quiet); font-size: .85rem; }
figure ul { margin: .2rem 0 0; padding: 0; list-style: none; font-size: .93rem; }
figure li { display: grid; grid-template-columns: 1fr auto; gap: 0 .8rem; break-inside: avoid; margin-bottom: .4rem; }
figure b { font-variant-numeric: tabular-nums; text-align: end; }
svg { grid-column: 1 / -1; display: block; width: 100%; height: .6rem; }
@media (min-width: 40rem) {
  table { table-layout: fixed; }
  figure li { grid-template-columns: 15rem 1fr 5.5rem; align-items: center; margin-bottom: .2rem; }
  figure svg { grid-column: 2; grid-row: 1; }
  figure b { grid-column: 3; text-align: start; }
}
.part { fill: var(--mark); }
.rest { fill: var(--rule); }
footer { text-align: center; margin-top: 2.5rem; }
@page { size: A4; margin: 22mm 18mm 20mm; }
@media print {
  :root { --ink: #000; --paper: #fff; --rule: #999; --soft: #eee; --mark: #333; --quiet: #333; }
  body { font-size: 10.5pt; }
  .page { max-width: none; padding: 0; }
  nav { display: none; }
  thead { display: table-header-group; }
  tr, blockquote, figure, .short, .lead { break-inside: avoid; }
  footer { break-before: avoid; }
  h2, h3, h4, thead, .lead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  figure li { grid-template-columns: 15rem 1fr 5.5rem; align-items: center; margin-bottom: .2rem; }
  figure svg { grid-column: 2; grid-row: 1; }
  figure b { grid-column: 3; text-align: start; }
  table { table-layout: fixed; font-size: 9pt; line-height: 1.35; }
  .wide { min-width: 0; }
  th, td { padding: .2rem .4rem; }
  .sheet { overflow: visible; }
}
`.trim()
