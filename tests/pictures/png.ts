// The digest of a picture's source, in a text chunk of the PNG that no viewer shows.
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

const KEYWORD = 'Drawn from'

/** The end of the header, which has the same length in every PNG. */
const HEADER_END = 33

export function digestOf(source: string | Uint8Array): string {
  return createHash('sha256').update(source).digest('hex')
}

/** `png` with the digest of its source. */
export function signed(png: Buffer, digest: string): Buffer {
  const content = Buffer.from(`tEXt${KEYWORD}\0${digest}`, 'latin1')
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length - 4)
  check.writeUInt32BE(crc32(content))
  const chunk = Buffer.concat([length, content, check])
  return Buffer.concat([png.subarray(0, HEADER_END), chunk, png.subarray(HEADER_END)])
}

/** The digest in a picture; undefined without one. */
export function digestIn(png: Buffer): string | undefined {
  return new RegExp(`tEXt${KEYWORD}\\0([0-9a-f]{64})`).exec(png.toString('latin1'))?.[1]
}
