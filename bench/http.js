import { connect, createServer } from 'node:net'

/**
 * As little HTTP as the benchmark needs, on bare sockets: what measures must be cheaper than what is measured. Heads are taken as ASCII;
 * bodies by `content-length` or in chunks; connections are kept.
 */

const HEAD_END = '\r\n\r\n'

/** Feeds bytes, and calls `onMessage(firstLine, body, head)` for each whole message. */
function createParser(onMessage) {
  let kept = Buffer.alloc(0)
  return (bytes) => {
    kept = kept.length === 0 ? bytes : Buffer.concat([kept, bytes])
    for (;;) {
      const end = kept.indexOf(HEAD_END)
      if (end < 0) return
      const head = kept.latin1Slice(0, end)
      const message = takeBody(head, end + 4)
      if (message === undefined) return
      kept = kept.subarray(message.next)
      onMessage(head.slice(0, head.indexOf('\r\n') < 0 ? undefined : head.indexOf('\r\n')), message.body, head)
    }
  }

  function takeBody(head, start) {
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)
    if (length) {
      const next = start + Number(length[1])
      return kept.length < next ? undefined : { body: kept.utf8Slice(start, next), next }
    }
    if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return { body: '', next: start }
    const parts = []
    for (let at = start; ; ) {
      const line = kept.indexOf('\r\n', at)
      if (line < 0) return undefined
      const size = Number.parseInt(kept.latin1Slice(at, line), 16)
      const next = line + 2 + size + 2
      if (kept.length < next) return undefined
      if (size === 0) return { body: Buffer.concat(parts).toString(), next }
      parts.push(kept.subarray(line + 2, line + 2 + size))
      at = next
    }
  }
}

/** A server: `handle(path, body, answer)`, and `answer(status, json)` is to be called once, at any time. Resolves to its port. */
export function serve(handle, port = 0) {
  const server = createServer({ noDelay: true }, (socket) => {
    const parse = createParser((line, body) => {
      handle(line.split(' ', 2)[1], body, (status, json) => {
        if (!socket.destroyed) socket.write(`HTTP/1.1 ${status} OK\r\ncontent-type: application/json\r\nconnection: keep-alive\r\ncontent-length: ${Buffer.byteLength(json)}${HEAD_END}${json}`)
      })
    })
    socket.on('data', parse)
    socket.on('error', () => {})
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server.address().port)))
}

/** A client with as many connections as there are requests at once: `post(json)` resolves to the body of the answer. */
export function createPoster({ port, path, headers = {} }) {
  const free = []
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}`

  function open() {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    const connection = { socket, resolve: undefined, reject: undefined }
    const parse = createParser((line, body, answerHead) => {
      const { resolve, reject } = connection
      if (/\r\nconnection: *close/i.test(answerHead)) socket.destroy()
      else free.push(connection)
      if (line.split(' ', 2)[1] === '200') resolve(body)
      else reject(new Error(`the bot answered ${line}: ${body}`))
    })
    socket.on('data', parse)
    socket.on('error', (error) => connection.reject?.(error))
    // A server may close what it kept: then it is not free any more.
    socket.on('close', () => {
      const at = free.indexOf(connection)
      if (at >= 0) free.splice(at, 1)
      connection.reject?.(new Error('the bot closed the connection'))
    })
    return connection
  }

  return {
    post: (json) =>
      new Promise((resolve, reject) => {
        const connection = free.pop() ?? open()
        Object.assign(connection, { resolve, reject })
        connection.socket.write(`${head}content-length: ${Buffer.byteLength(json)}${HEAD_END}${json}`)
      }),
    close() {
      for (const { socket } of free.splice(0)) socket.destroy()
    },
  }
}
