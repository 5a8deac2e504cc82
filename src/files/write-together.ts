// Writes several new record files, all of them or none.
import { join } from 'node:path'
import { discard } from './temporary-files.ts'
import { writeNewFiles, type NewFile } from './write.ts'

/**
 * Writes new record files. If one of them cannot be written, those before it are removed again.
 *
 * @returns a function that removes the new files, for a change that fails after them
 * @throws UserError when one of them exists, or cannot be written
 */
export function writeNewTogether(folder: string, files: readonly NewFile[]): () => void {
  const written: string[] = []
  const takeBack = (): void => {
    for (const path of written) discard(path)
  }
  try {
    for (const file of files) {
      writeNewFiles(folder, [file], false)
      written.push(join(folder, file.name))
    }
  } catch (error) {
    takeBack()
    throw error
  }
  return takeBack
}
