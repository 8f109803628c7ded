import { createServer, request } from 'node:http'

/** What happens to deliveries between Telegram and the replicas: shares from 0 to 1, drawn with `random`. */
export interface Mischief {
  readonly random: () => number
  /** It comes twice at the same time. */
  readonly twice: number
  /** It comes again a little later, when Telegram has gone on. */
  readonly again: number
  /** The answer is lost, so Telegram brings it again. */
  readonly lost: number
  /** It does not get through, so Telegram brings it again. */
  readonly refused: number
  /** Milliseconds that it is held up, at most: chats overtake each other. */
  readonly delay: number
}

export interface Front {
  readonly url: string
  /** How often each thing happened. */
  readonly done: Readonly<Record<'twice' | 'again' | 'lost' | 'refused', number>>
  readonly close: () => Promise<void>
}

const CALM: Mischief = { random: () => 1, twice: 0, again: 0, lost: 0, refused: 0, delay: 0 }

/**
 * One address before several replicas. A tap on a button of a conversation may reach any of them, and two of them at once; whatever is answered
 * with a new message goes to the same one each time, since only that one can know that it has come before.
 */
export async function startFront(ports: readonly number[], mischief: Mischief = CALM): Promise<Front> {
  const done = { twice: 0, again: 0, lost: 0, refused: 0 }
  const { random } = mischief
  const chance = (what: 'twice' | 'again' | 'lost' | 'refused') => {
    const happens = random() < mischief[what]
    if (happens) done[what] += 1
    return happens
  }

  const server = createServer((incoming, outgoing) => {
    let body = ''
    incoming.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    incoming.once('end', () => {
      const { 'content-type': type = '', 'x-telegram-bot-api-secret-token': secret = '' } = incoming.headers
      const headers = { 'content-type': type, 'x-telegram-bot-api-secret-token': secret }
      void pass(incoming.url ?? '/', headers, body).then((answer) => outgoing.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body))
    })
  })

  async function pass(path: string, headers: Readonly<Record<string, string | string[]>>, body: string): Promise<Answer> {
    await pause(random() * mischief.delay)
    if (chance('refused')) return { ...NOTHING, status: 503 }
    const home = ports[chatIn(body) % ports.length] ?? 0
    const any = () => (/"data":"\./.test(body) ? (ports[Math.floor(random() * ports.length)] ?? home) : home)
    const first = any()
    const deliveries = [post(first, path, headers, body), ...(chance('twice') ? [post(any(), path, headers, body)] : [])]
    const answers = await Promise.all(deliveries)
    if (chance('again')) setTimeout(() => void post(first, path, headers, body), random() * 100)
    const [worst = NOTHING] = answers.toSorted((a, b) => b.status - a.status)
    return chance('lost') ? NOTHING : worst
  }

  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    done,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What a replica answered; a call of the Bot API may be in it. */
interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
}

const NOTHING: Answer = { status: 502, type: 'text/plain', body: '' }

function post(port: number, path: string, headers: Readonly<Record<string, string | string[]>>, body: string): Promise<Answer> {
  return new Promise((resolve) => {
    request({ port, host: '127.0.0.1', path, method: 'POST', headers }, (answer) => {
      let said = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
      answer.once('end', () => resolve({ status: answer.statusCode ?? 502, type: answer.headers['content-type'] ?? 'text/plain', body: said }))
    })
      .once('error', () => resolve(NOTHING))
      .end(body)
  })
}

/** The id of the chat, which is the same number wherever it stands. */
function chatIn(body: string): number {
  return Number(/"chat":\{"id":(\d+)/.exec(body)?.[1] ?? 0)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
