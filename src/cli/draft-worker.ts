// A thread that makes drafts of documents for another, which stops it when one takes too much.
import { parentPort } from 'node:worker_threads'
import { UserError } from '../base/user-error.ts'
import { draftDocument, type DraftTask } from '../import/draft.ts'
import type { Drafted } from './drafter.ts'
import { pdfToText } from './pdf-to-text.ts'

async function drafted(task: DraftTask): Promise<Drafted> {
  try {
    return { draft: await draftDocument(task, pdfToText) }
  } catch (error) {
    if (error instanceof UserError) return { failure: error.failure }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (task: DraftTask) => {
  void drafted(task).then(answer => parentPort?.postMessage(answer))
})
