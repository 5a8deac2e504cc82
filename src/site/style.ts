// The style of the site: on a phone, on a screen by day and by night, from right to left, and on A4 paper.
// Two voices: what meetings wrote is in a book face with a heavy bar, and what the Secretariat says is in a plain one.
import { CHART_STYLE } from '../view/charts/style.ts'

const COLOURS = `
:root { color-scheme: light dark; --ink: #1b2330; --paper: #fff; --wash: #f4f6f8; --rule: #cfd6de; --hair: #e4e8ed; --quiet: #4f5b69; --link: #14507c; --late: #9a2b12; --way: #3a77a4; --closed: #aeb8c3; --edge: #55626f; --sans: "Noto Sans", "Segoe UI", "Noto Sans Arabic", "Noto Naskh Arabic", Tahoma, Arial, sans-serif; --book: "Noto Serif", Georgia, "Noto Naskh Arabic", "Traditional Arabic", "Times New Roman", serif; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7ebf0; --paper: #12161c; --wash: #1a2028; --rule: #3b4654; --hair: #2a333e; --quiet: #aab5c1; --link: #8cc4ec; --late: #ffab94; --way: #5f9fcf; --closed: #566270; --edge: #9aa6b3; }
}
`

const WHOLE = `
* { box-sizing: border-box; }
[hidden], .bare { display: none !important; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: break-word; }
:lang(ar) { line-height: 1.7; }
.wide { max-width: 80rem; margin-inline: auto; padding-inline: 1rem; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: 0; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; background: var(--ink); color: var(--paper); padding: .6rem 1rem; z-index: 2; }
.skip:focus { top: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.whole { white-space: nowrap; }
sup { font-size: .7em; line-height: 0; }
.quiet, .src { color: var(--quiet); font-size: .875rem; }
.late { color: var(--late); font-weight: 600; }
.note { margin: -.35rem 0 .9rem; max-width: 44rem; }
.plain { list-style: none; margin: 0; padding: 0; }
h1 { font-size: clamp(1.45rem, 1.1rem + 1.6vw, 2rem); line-height: 1.25; margin: 1.6rem 0 .6rem; text-wrap: balance; font-weight: 650; }
h2 { font-size: 1.15rem; margin: 2.4rem 0 .6rem; padding-top: .7rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: .6rem 0 .2rem; font-weight: 600; }
summary { cursor: pointer; font-weight: 600; padding: .6rem 0; margin-top: 1.6rem; border-top: 1px solid var(--rule); font-size: 1.15rem; }
time { white-space: nowrap; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .875rem; padding-block: .6rem 2rem; }
`

const HEAD = `
.top { border-bottom: 1px solid var(--rule); background: var(--wash); }
.top > .wide { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; align-items: baseline; padding-block: .7rem .35rem; }
.top p { margin: 0; }
.org { font-weight: 600; }
.ver { color: var(--quiet); font-size: .875rem; }
.ver strong { color: var(--late); }
.top .lang { margin-inline-start: auto; font-size: .875rem; }
.lang a, .lang span[lang] { display: inline-block; padding: .25rem .1rem; }
.top nav ul { display: flex; flex-wrap: wrap; gap: 0 1.4rem; list-style: none; margin: 0; padding: 0; }
.top nav a { display: block; padding: .55rem 0 .6rem; white-space: nowrap; text-decoration: none; border-bottom: 3px solid transparent; }
.top nav a:hover { border-color: var(--rule); }
.top nav a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--ink); }
.crumb { margin: 1.2rem 0 -1rem; font-size: .875rem; color: var(--quiet); }
.standing { margin: .2rem 0 1.2rem; font-size: 1.05rem; }
.choose li { margin: 1rem 0; font-size: 1.15rem; }
`

const OVERVIEW = `
.lede { font-size: 1.15rem; max-width: 46rem; margin: .2rem 0 1rem; }
.keys { list-style: none; margin: 1.2rem 0 0; padding: 0; display: grid; grid-template-columns: repeat(5, 1fr); border-block: 1px solid var(--rule); }
.keys li { padding: .7rem .9rem .8rem; }
.keys li + li { border-inline-start: 1px solid var(--hair); }
.keys li:first-child { padding-inline-start: 0; }
.keys a { display: flex; flex-direction: column; height: 100%; text-decoration: none; color: var(--ink); }
.keys b { font-size: 2rem; line-height: 1.15; font-weight: 600; font-variant-numeric: tabular-nums; }
.keys b.late { color: var(--late); }
.keys a span { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; font-size: .92rem; }
.rows { list-style: none; margin: 0; padding: 0; }
.rows li { display: grid; grid-template-columns: minmax(0, 2.4fr) minmax(0, 1fr) minmax(0, 1.2fr); gap: .2rem 1.5rem; padding: .65rem 0; border-top: 1px solid var(--hair); }
.rows li:first-child { border-top: 0; }
.t { font-weight: 600; }
.more { margin: .6rem 0 0; }
.log { list-style: none; margin: 0; padding: 0; }
.log > li { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: .2rem 1rem; padding: .5rem 0; border-top: 1px solid var(--hair); }
.log > li:first-child { border: 0; }
.log p { margin: .15rem 0 0; }
.d { color: var(--quiet); font-variant-numeric: tabular-nums; }
`

const CONTROLS = `
.find label { font-size: .92rem; }
.find > label { display: block; color: var(--quiet); margin-bottom: .25rem; }
.find > div { display: flex; gap: .5rem; max-width: 40rem; }
.find input[type="search"] { flex: 1; min-width: 0; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 3px; padding: .5rem .6rem; min-height: 2.75rem; }
button, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 3px; padding: .45rem .8rem; min-height: 2.75rem; max-width: 100%; cursor: pointer; }
.find > div button { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.filters summary { font-size: 1rem; margin-top: .6rem; border: 0; padding: .4rem 0; }
.facets { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0 2rem; }
fieldset { border: 0; margin: .4rem 0 .8rem; padding: 0; min-width: 0; }
legend { font-weight: 600; font-size: .9rem; padding: 0; margin-bottom: .2rem; }
fieldset label, .order label:first-child { display: flex; gap: .5rem; align-items: baseline; min-height: 1.75rem; padding: .22rem 0; cursor: pointer; }
fieldset .c { margin-inline-start: auto; color: var(--quiet); font-variant-numeric: tabular-nums; }
fieldset .nil { color: var(--quiet); }
fieldset .st { font-weight: 400; color: inherit; }
input[type="checkbox"] { width: 1.1rem; height: 1.1rem; margin: 0; flex: none; accent-color: var(--link); transform: translateY(.15em); }
.order { display: flex; flex-wrap: wrap; gap: .2rem 2rem; align-items: center; justify-content: space-between; }
`

const MARKS = `
.mk { display: inline-block; width: 1em; height: 1em; margin: 0; margin-inline-end: .4em; vertical-align: -.12em; fill: none; stroke: currentColor; stroke-width: 1.5; flex: none; }
.mk .f { fill: currentColor; }
.mk .tick { stroke: var(--paper); stroke-width: 1.8; }
.mk .b { stroke-width: 2.4; }
.mk .dash { stroke-dasharray: 2.2 1.8; }
[dir="rtl"] .st-superseded .mk, [dir="rtl"] .st-ongoing .mk { transform: scaleX(-1); }
.st { font-weight: 600; }
.st-blocked { color: var(--late); }
.st-implemented, .st-superseded, .st-discontinued, .st-overtaken { font-weight: 400; }
.ev::before { content: "↳ " / ""; }
[dir="rtl"] .ev::before { content: "↲ " / ""; }
`

const TABLES = `
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding-block: .45rem; padding-inline: 0 .6rem; font-weight: 400; }
thead th { font-size: .8125rem; color: var(--quiet); vertical-align: bottom; }
tbody tr { border-top: 1px solid var(--hair); }
.n, .count { text-align: end; font-variant-numeric: tabular-nums; }
p.count { text-align: start; font-weight: 600; }
.counts { max-width: 36rem; }
.list th[scope="row"] { width: 34%; }
.list td:nth-child(2) { width: 18%; }
.list td:nth-child(3) { width: 21%; }
.list .src, .calendar .src, .asked-of .src { display: block; }
.list td { font-size: .95rem; }
.list time { white-space: normal; }
.lab { display: none; }
.bars th[scope="row"] { width: 50%; }
.asked th { width: 70%; padding-inline-end: 2rem; }
.asked th p { margin: 0 0 .2rem; }
.asked .due { margin: .4rem 0 0; }
.mx { max-width: 60rem; }
.mx th[scope="row"] { width: 30%; }
.mx .grp th { font-weight: 600; padding-top: 1rem; }
.turns { margin-top: 1.5rem; }
.asked-of { max-width: 60rem; }
.columns { columns: 16rem; }
.columns li { padding: .2rem 0; }
@media screen and (min-width: 70rem) { .list td:last-child { white-space: nowrap; } }
`

const MANDATE = `
.ask h2 { border: 0; margin: 0 0 .2rem; padding: 0; font-size: .9rem; color: var(--quiet); font-weight: 600; }
blockquote { margin: .4rem 0 .7rem; padding-inline-start: 1.1rem; border-inline-start: 4px solid var(--ink); font: 1.2rem/1.6 var(--book); max-width: 42rem; }
blockquote p { margin: 0; }
blockquote:lang(ar) { line-height: 1.9; }
.asked blockquote { font-size: 1.05rem; border-inline-start-width: 3px; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem 2rem; margin: 1.8rem 0 0; padding: 1rem 0 0; border-top: 1px solid var(--rule); }
.wide-facts { grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); }
.facts dt { font-size: .8125rem; color: var(--quiet); }
.facts dd { margin: 0; }
.wide-facts dt { font-size: 1rem; color: inherit; }
.acts { margin: 0; padding-inline-start: 1.6rem; max-width: 54rem; }
.acts > li { padding: .5rem 0; border-top: 1px solid var(--hair); }
.acts > li:first-child { border: 0; }
.acts > li::marker { color: var(--quiet); }
.acts h3 { margin: 0; }
.acts p { margin: .15rem 0 0; }
.ah { display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between; }
.pn { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem 2rem; margin-top: 2.5rem; border-top: 1px solid var(--rule); }
.pn a { display: block; padding: .8rem 0; text-decoration: none; max-width: 20rem; }
.pn a[rel="next"] { text-align: end; margin-inline-start: auto; }
.pn a > span:first-child { display: block; color: var(--quiet); font-size: .8125rem; }
`

/** On a phone a row is a card, whose values have their labels beside them. Paper keeps the table. */
const NARROW = `
@media screen and (max-width: 44rem) {
  .top .lang { margin-inline-start: 0; width: 100%; }
  .keys { grid-template-columns: 1fr; }
  .keys li { padding: 0; }
  .keys li + li { border: 0; border-top: 1px solid var(--hair); }
  .keys a, .keys li:not(:has(a)) { display: flex; flex-direction: row; align-items: baseline; gap: .9rem; padding: .45rem 0; }
  .keys b { font-size: 1.35rem; min-width: 2.2rem; text-align: end; }
  .rows li, .log > li { grid-template-columns: minmax(0, 1fr); }
  .list, .list tbody, .calendar, .calendar tbody, .asked, .asked tbody { display: block; }
  .list thead, .calendar thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .list tr, .calendar tr, .asked tr { display: grid; grid-template-columns: minmax(0, 1fr); gap: .15rem; padding: .8rem 0; border-top: 1px solid var(--rule); }
  .list tr > *, .calendar tr > *, .asked tr > * { display: block; width: auto !important; padding: 0; }
  .list td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .6rem; }
  .list .lab { display: block; color: var(--quiet); font-size: .8125rem; padding-top: .12rem; }
  .bars, .bars tbody { display: block; }
  .bars thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .bars tr { display: grid; grid-template-columns: minmax(0, 1fr); padding: .6rem 0; }
  .bars tr > * { display: block; width: auto !important; padding: 0; text-align: start; }
  .bars td { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .6rem; }
  .bars td::before { content: attr(data-label); color: var(--quiet); font-size: .875rem; }
  .asked-of, .asked-of tbody { display: block; }
  .asked-of thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .asked-of tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .15rem 1rem; padding: .7rem 0; }
  .asked-of tr > * { display: block; padding: 0; }
  .asked-of th { grid-column: 1 / -1; }
  .mx { table-layout: fixed; }
  .mx th, .mx td { font-size: .875rem; hyphens: auto; overflow-wrap: anywhere; }
  .order { display: block; }
  .order label { display: block; }
  .order select { width: 100%; }
  .facts { grid-template-columns: 1fr; gap: .7rem; }
}
@media (prefers-reduced-motion: no-preference) { .top nav a { transition: border-color .12s; } }
@media (forced-colors: active) { rect, .key { forced-color-adjust: none; } }
`

const PAPER = `
@page { size: A4; margin: 18mm 15mm; }
@media print {
  :root { --ink: #000; --paper: #fff; --wash: #fff; --quiet: #333; --link: #000; --late: #000; --way: #8a8a8a; --closed: #d5d5d5; --edge: #000; }
  body { font-size: 10pt; }
  .top nav, .lang, .skip, .pn, .turns, .crumb, .find, button { display: none !important; }
  .wide { max-width: none; padding: 0; }
  a { text-decoration: none; }
  tr, .rows li, .acts > li, .log > li, blockquote { break-inside: avoid; }
  thead { display: table-header-group; }
  h1 { margin-top: .5rem; }
  h2 { margin-top: 1.4rem; }
  h2, h3 { break-after: avoid; }
  svg, .key { print-color-adjust: exact; }
  details { display: block; }
}
`

export const SITE_STYLE = [
  COLOURS,
  WHOLE,
  HEAD,
  OVERVIEW,
  CHART_STYLE,
  CONTROLS,
  MARKS,
  TABLES,
  MANDATE,
  NARROW,
  PAPER,
]
  .map(part => part.trim())
  .join('\n')
