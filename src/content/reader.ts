import { parentPort, workerData } from 'node:worker_threads'
import { readAndKeep } from './read.ts'

// The thread of `beside.ts`: reads and checks content and keeps it, says what came of it, and ends.
const { issues, packed } = readAndKeep(workerData)
parentPort?.postMessage({ issues, packed }, packed ? [packed.buffer] : [])
