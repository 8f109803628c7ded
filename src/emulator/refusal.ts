/** What Telegram adds to a refusal, for example how long to wait. */
export interface RefusalParameters {
  readonly retry_after?: number
}

/** An answer that is not ok. Thrown, because any check, however deep, ends the whole call, as in the real server. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: RefusalParameters | undefined

  constructor(code: number, description: string, parameters?: RefusalParameters) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

/** Ends the call with 400; `problem` is Telegram's wording after "Bad Request: ". */
export function badRequest(problem: string): never {
  throw new Refusal(400, `Bad Request: ${problem}`)
}

/** Ends the call with 403; `problem` is Telegram's wording after "Forbidden: ". */
export function forbidden(problem: string): never {
  throw new Refusal(403, `Forbidden: ${problem}`)
}

/** Ends the call with 409; `problem` is Telegram's wording after "Conflict: ". */
export function conflict(problem: string): never {
  throw new Refusal(409, `Conflict: ${problem}`)
}
