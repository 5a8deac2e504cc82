// What the pages give to the script, as `site/data.ts` writes it.

/** One mandate. Its texts are in the language of the list, and safe to show. */
export interface Row {
  readonly path: string
  readonly title: string
  readonly source: string
  readonly symbol: string
  readonly remarks: readonly string[]
  /** The deadline, how late or soon it is, and the original one. */
  readonly due: readonly string[]
  readonly departments: string
  readonly updated: string
  readonly is: readonly string[]
  /** The number of its status, and of its kind. */
  readonly status: number
  readonly kind: number
  readonly dep: readonly string[]
  readonly meeting: string
  readonly subject: readonly string[]
  readonly body: string
}

/** All mandates in the order of their documents. An order lists their numbers. */
export interface SiteData {
  readonly rows: readonly Row[]
  readonly orders: Readonly<Record<'attention' | 'updated', readonly number[]>>
  /** The number of files with the searched texts. */
  readonly parts: number
}

export interface TextPart {
  readonly index: number
  readonly texts: readonly string[]
}
