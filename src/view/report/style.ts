// The style of the report as a page: on a phone, on a screen by day and by night, and on A4 paper.

import type { ReportDocument } from '../../report/document.ts'
import { PAGE_OF } from '../../words/report.ts'
import { CHART_STYLE } from '../charts/style.ts'
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
:root { --ink: #1b2330; --paper: #ffffff; --rule: #cfd6de; --edge: #55626f; --soft: #f4f6f8; --mark: #14507c; --quiet: #4f5b69; --late: #7f2410; --way: #5e97c2; --closed: #c3cbd4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaf0; --paper: #14181f; --rule: #414b59; --edge: #93a0ae; --soft: #1e252f; --mark: #86c3ec; --quiet: #b3bdca; --late: #ff9d85; --way: #5f9fce; --closed: #5b6673; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Arial, "Noto Sans", "Segoe UI", "Noto Sans Arabic", "Noto Naskh Arabic", sans-serif; }
.page { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
.cover { text-align: center; border-bottom: 3px double var(--rule); padding-bottom: 1rem; }
.marking { text-align: center; font-weight: 700; letter-spacing: .08em; margin: 0 0 1rem; color: var(--late); }
[dir="rtl"] .marking { letter-spacing: normal; }
.cover p { margin: .2rem 0; }
.cover p:first-child { font-size: 1.2rem; font-weight: 700; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.2rem 0 .4rem; text-wrap: balance; }
h2 { font-size: 1.3rem; margin: 2.4rem 0 .6rem; border-bottom: 1px solid var(--rule); padding-bottom: .2rem; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
nav { background: var(--soft); padding: .8rem 1rem; margin: 1.5rem 0; border-radius: .3rem; }
nav h2 { margin: 0 0 .4rem; border: 0; font-size: 1rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav li { margin: .25rem 0; }
nav span { color: var(--quiet); }
a { color: var(--mark); }
.strong { font-weight: 700; }
.late { font-weight: 700; color: var(--late); }
.quiet { color: var(--quiet); font-size: .92em; }
.verbatim { font-family: "Times New Roman", "Noto Serif", "Noto Naskh Arabic", serif; font-size: 1.05em; }
sup { font-size: .7em; line-height: 0; }
.numbered { display: grid; grid-template-columns: 2.2rem 1fr; margin: .6rem 0; }
.item { margin-inline-start: 2.2rem; margin-block: .2rem; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; margin: .6rem 0 1.2rem; border-block: 1px solid var(--edge); }
th, td { border-top: 1px solid var(--rule); padding: .35rem .5rem; text-align: start; vertical-align: top; overflow-wrap: break-word; }
thead th, thead td { border-top: 0; color: var(--quiet); font-weight: 400; font-size: .93em; }
.over th { color: var(--ink); font-weight: 700; border-inline-start: 1px solid var(--rule); }
.band th { background: var(--soft); font-weight: 400; }
tbody th { font-weight: 400; }
td p { margin: 0; }
td p + p { margin-top: .2rem; }
.count { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.whole { white-space: nowrap; }
td .whole, th .whole { display: inline-block; max-width: 100%; white-space: normal; overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
blockquote { margin: .4rem 0 1.2rem; padding: .2rem 1rem; border-inline-start: 3px solid var(--rule); }
.original { color: var(--quiet); font-size: .88rem; }
${CHART_STYLE}
footer { text-align: center; margin-top: 2.5rem; }
@media screen and (min-width: 48rem) {
  table { table-layout: fixed; }
  .compared td:nth-child(3) { border-inline-start: 2px solid var(--ink); }
  .bars { table-layout: auto; }
  .bars th[scope="row"] { width: 60%; }
}
@media screen and (max-width: 47.99rem) {
  [role="table"], [role="table"] tbody, [role="table"] tr, [role="table"] td, [role="table"] .band th { display: block; }
  [role="table"] thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  [role="table"] tr { border-top: 1px solid var(--edge); padding: .4rem 0; }
  [role="table"] td { border: 0; padding: .1rem .3rem; text-align: start; white-space: normal; }
  [role="table"] td:empty { display: none; }
  [role="table"] td[data-label]::before { content: attr(data-label); display: block; color: var(--quiet); font-size: .85rem; }
  .bars th[scope="row"], .timeline th[scope="row"] { display: block; width: auto; border: 0; padding-inline: .3rem; }
  [role="table"].bars td { display: inline-block; margin-inline-end: .9rem; }
  [role="table"].bars td::before { display: inline; margin-inline-end: .35rem; }
}
@page { size: A4; margin: 22mm 18mm 20mm; }
@page sideways { size: A4 landscape; margin: 17mm 16mm 15mm; }
@media print {
  :root { --ink: #000; --paper: #fff; --rule: #bbb; --edge: #666; --soft: #f1f1f1; --mark: #14507c; --quiet: #444; --late: #7f2410; --way: #5e97c2; --closed: #c3cbd4; }
  body { font-size: 10pt; line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .page { max-width: none; padding: 0; }
  a { text-decoration: none; }
  thead { display: table-header-group; }
  .new-page { break-before: page; }
  .sideways { page: sideways; }
  tr, blockquote, figure, .figures, .short, .lead { break-inside: avoid; }
  footer { break-before: avoid; }
  h2, h3, thead, .lead, .band { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  table { table-layout: fixed; font-size: 8.5pt; line-height: 1.28; }
  .matrix { font-size: 8pt; line-height: 1.2; }
  .bars { table-layout: auto; }
  .bars th[scope="row"] { width: 60%; }
  th, td { padding: .12rem .35rem; }
  h2 { margin-top: 1.2rem; }
  .compared td:nth-child(3) { border-inline-start: 2px solid var(--ink); }
  .figures { grid-template-columns: repeat(5, 1fr); }
}
`.trim()
