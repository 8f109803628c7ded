import { startRunner } from '../../src/broadcast/runner.ts'
import { openStore } from '../../src/store/open.ts'
import { labDeps, type LabDeps } from './parts.ts'

// Run by the laboratory as a process of its own: one replica that sends whatever is to be sent.
const [, , place = '', options = '{}', shift = '0'] = process.argv

async function run(): Promise<void> {
  const parsed: LabDeps = JSON.parse(options)
  const store = await openStore(place.startsWith('redis:') ? { redisUrl: place, dataDir: '' } : { dataDir: place })
  const runner = startRunner(labDeps(store, parsed, () => new Date(Date.now() + Number(shift))))
  process.once('SIGTERM', () => {
    void runner
      .stop()
      .then(() => store.close())
      .then(() => process.exit(0))
  })
  process.stdout.write('up\n')
}

void run()
