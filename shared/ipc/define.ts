import type { z } from 'zod'
import type { Result } from '../problem'

/**
 * A request of the page: the schema of its input, and the type of its answer. `answer` is an empty
 * list, there for its type alone.
 */
export interface Request<Input, Answer> {
  readonly input: z.ZodType<Input>
  readonly answer: readonly Answer[]
}

/** An event main sends to the page. `payload` is an empty list, there for its type alone. */
export interface Event<Payload> {
  readonly payload: readonly Payload[]
}

/**
 * `'deletion:plan': request(schema).answers<Plan>()`. Every answer is a `Result`: a rejected
 * promise is a bug. Without its type, no handler compiles.
 */
export function request<Input>(input: z.ZodType<Input>): {
  answers: <Value = never>() => Request<Input, Result<Value>>
} {
  return { answers: () => ({ input, answer: [] }) }
}

/** `'deletion:ended': event<Report>()`. Main is trusted, so its events have no schema. */
export function event<Payload = never>(): Event<Payload> {
  return { payload: [] }
}
