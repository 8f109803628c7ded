import { Worker } from 'node:worker_threads'
import type { ContentFiles } from './content-files.ts'
import { buildId } from '../build-id.ts'
import type { Issue } from '../issue.ts'

/** What the thread is asked for: `build` names the code that asks. */
export interface Asked {
  readonly files: ContentFiles
  readonly build: string
}

/** What came of reading: the content packed, or why it must not be shown. */
export type ReadBeside = { readonly packed: Uint8Array } | { readonly issues: readonly Issue[] }

/**
 * Reads, checks and keeps content in a thread of its own. That takes seconds and more than 100 MB: nobody waits for an answer so long, and
 * the memory goes with the thread.
 */
export function readBeside(files: ContentFiles): Promise<ReadBeside> {
  const asked: Asked = { files, build: buildId }
  const worker = new Worker(files.reader, { workerData: asked })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('messageerror', reject).once('error', reject)
    // After a message this changes nothing any more.
    worker.once('exit', (code) => reject(new Error(`the thread that reads content ended with ${code} and said nothing`)))
  })
}
