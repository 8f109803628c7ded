import { Worker } from 'node:worker_threads'
import type { ContentPlace } from './place.ts'
import type { Issue } from '../issue.ts'

/** What came of reading: the content packed, or why it must not be shown. */
export interface ReadBeside {
  readonly issues: readonly Issue[]
  /** Absent if there is an issue. */
  readonly packed?: Uint8Array
}

/**
 * Reads, checks and keeps content in a thread of its own. That takes seconds and more than 100 MB: nobody waits for an answer so long, and
 * the memory goes with the thread.
 */
export function readBeside(place: ContentPlace): Promise<ReadBeside> {
  const worker = new Worker(place.reader, { workerData: place })
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
}
