import { parentPort, workerData } from 'node:worker_threads'
import type { Asked, ReadBeside } from './beside.ts'
import { readAndKeep } from './read.ts'
import { buildId } from '../build-id.ts'

// The thread of `beside.ts`: reads and checks content and keeps it, says what came of it, and ends.
const { files, build }: Asked = workerData
// Code is built anew in its place: what another build packs need not be what the one that runs can unpack.
const changed = { file: files.reader, place: '', problem: 'the code is of another build than the bot that runs', todo: 'Start the bot anew' }
const { issues, packed } = build === buildId ? readAndKeep(files) : { issues: [changed], packed: undefined }
const read: ReadBeside = packed ? { packed } : { issues }
parentPort?.postMessage(read, packed ? [packed.buffer] : [])
