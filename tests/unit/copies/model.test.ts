import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CopiesUser, createCopiesUser, type Spoiling } from '../../support/copies/user'

type Model = Record<string, never>

class Command implements fc.AsyncCommand<Model, CopiesUser> {
  constructor(
    readonly name: string,
    readonly act: (user: CopiesUser) => Promise<void>
  ) {}
  check = (): boolean => true
  run = async (_model: Model, user: CopiesUser): Promise<void> => {
    await this.act(user)
    expect(user.violations()).toEqual([])
  }
  toString = (): string => this.name
}

const share = fc.constantFrom(0.2, 0.5, 1)
const spoiling = fc.constantFrom<Spoiling>('remove', 'flip', 'cut', 'empty', 'link')
const place = fc.constantFrom(0, 0.3, 0.6, 0.9)

const commands: fc.Arbitrary<Command>[] = [
  share.map((of) => new Command(`save ${of}`, (user) => user.save(of))),
  share.map((of) => new Command(`save ${of}, disk full`, (user) => user.saveOnFullDisk(of))),
  share.map((of) => new Command(`save ${of}, read-only`, (user) => user.saveOnReadOnlyDisk(of))),
  fc.constant(new Command('check', (user) => user.check())),
  fc
    .tuple(share, fc.option(spoiling))
    .map(
      ([of, how]) =>
        new Command(`delete ${of}, meanwhile ${how}`, (user) => user.deleteFirst(of, how))
    ),
  fc
    .tuple(spoiling, place)
    .map(([how, at]) => new Command(`${how} ${at}`, (user) => user.spoil(how, at))),
  fc
    .tuple(fc.constantFrom('saving' as const, 'deleting' as const), share)
    .map(([during, of]) => new Command(`crash ${during}`, (user) => user.crash(during, of)))
]

/**
 * Held by a watcher that knows nothing of the program: every id that leaves has, as its request
 * arrives, a file whose SHA-256 the journal holds; no file is ever replaced; what has left is in
 * the manifest. And a check says of each file what it is.
 */
describe('any course of saving, checking and deleting with copies first', () => {
  it('keeps its promises (R27, R28)', { timeout: 120_000 }, async () => {
    let left = 0
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 12, size: 'max' }), async (course) => {
        const user = await createCopiesUser()
        try {
          await fc.asyncModelRun(() => ({ model: {}, real: user }), course)
        } finally {
          await user.close()
        }
        left += user.left()
        expect(user.violations()).toEqual([])
      }),
      { numRuns: 25, interruptAfterTimeLimit: 60_000 }
    )
    // A model in which nothing ever leaves would prove nothing.
    expect(left).toBeGreaterThan(0)
  })
})
