import { LIBRARY_KINDS, type LibraryKind } from '@shared/library/kind'
import type { ConnectedAccount } from '../accounts/account-connection'
import { accountKey } from '../accounts/account-key'
import type { Kling } from '../kling/client'
import type { Uses } from '../works/uses'
import { describeGenerated } from './libraries/generated'
import type { AccountOptions, AccountParts } from './libraries/parts'
import { describeUploads } from './libraries/uploads'
import { usesOf } from './libraries/uses'
import { createOpenLibrary, type OpenLibrary } from './open-library'
import { loopbackOriginOf } from './start/endpoint'

/** One open account: its two libraries, and the client that speaks for it. */
export interface OpenAccount {
  readonly account: string
  readonly kling: Kling
  /** Stands for the account in file names. */
  readonly key: string
  /**
   * False: the service has not accepted the token in this session. The stored listing may be looked
   * at, and nothing is listed or sent.
   */
  readonly isChecked: boolean
  readonly uses: Uses
  readonly libraries: Readonly<Record<LibraryKind, OpenLibrary>>
  /** The one with this key; undefined: it belongs to another account. */
  readonly libraryOf: (key: string) => OpenLibrary | undefined
  /** Null if the request is not for a picture. */
  readonly answerMedia: (request: Request) => Promise<Response> | null
  /** Ends what is under way for this account. */
  readonly close: () => void
}

export function createOpenAccount(
  connected: ConnectedAccount,
  options: AccountOptions
): OpenAccount {
  const { account, kling, endpoint, isDemo, isChecked } = connected
  const loopbackOrigin = loopbackOriginOf(endpoint.url)
  const parts: AccountParts = {
    connected,
    options,
    loopbackOrigin,
    // The demo's address changes with every start, its pictures do not.
    key: isDemo ? 'demo' : accountKey(endpoint.url, account),
    origin: isDemo ? 'demo' : new URL(endpoint.url).origin
  }
  const isListing = (): boolean => LIBRARY_KINDS.some((kind) => libraries[kind].isListing())
  const uses = usesOf(parts, {
    find: (id) => libraries.uploads.library.find(id),
    findTask: (id) => {
      const asset = libraries.generated.library.find(id)?.asset
      const works = asset?.task?.works.map((work) => work.id)
      return asset && works && { id, createdAt: asset.createdAt, works }
    },
    isBusy: () => isListing() || options.isRunning()
  })
  const made = { isDemo, loopbackOrigin }
  const uploads = createOpenLibrary(describeUploads(parts, uses), made, options)
  const generated = describeGenerated(parts, uses, uploads.library)
  const libraries = { uploads, generated: createOpenLibrary(generated, made, options) }
  const all = LIBRARY_KINDS.map((kind) => libraries[kind])

  return {
    account,
    kling,
    key: parts.key,
    isChecked,
    uses,
    libraries,
    libraryOf: (key) => all.find((library) => library.key === key),
    answerMedia: (request) =>
      all.reduce<Promise<Response> | null>(
        (answer, { media }) => answer ?? media.answer(request),
        null
      ),
    close: () => {
      uses.close()
      for (const library of all) library.close()
    }
  }
}
