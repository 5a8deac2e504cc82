// Replaces record files with changed bytes.
import { holdingFiles } from '../../src/files/write.ts'

export function rewriteFiles(
  folder: string,
  files: readonly string[],
  change: (bytes: Buffer, file: string) => Buffer,
): void {
  holdingFiles(folder, files, undefined, ({ contents, replace }) => {
    replace(new Map([...contents].map(([file, bytes]) => [file, change(bytes, file)])))
  })
}

export function rewriteFile(folder: string, file: string, change: (bytes: Buffer) => Buffer): void {
  rewriteFiles(folder, [file], change)
}
