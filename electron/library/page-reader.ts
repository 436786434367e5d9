import type { Asset } from '@shared/asset'
import type { Uploads, UploadsPage } from '../kling/uploads'
import {
  createPatientAsker,
  type PatientAsker,
  type PatientOptions
} from '../kling/waiting/patient-asker'
import type { Ask, ListedOn } from './listing/page'

/** Reads pages of one account's uploads, with patience, several at once. */
export interface PageReader extends Omit<PatientAsker, 'ask'> {
  /** Answers null for what is refused (400), and for everything once a problem has ended it. */
  readonly ask: Ask<Asset>
}

export interface ReaderOptions extends PatientOptions {
  readonly account: string
  readonly uploads: Pick<Uploads, 'page'>
  /**
   * Every page that was read, before anything is concluded from it. `askedAt`: when its request
   * left, by `Clock.elapsed`.
   */
  readonly onRead: (answer: UploadsPage, on: ListedOn, askedAt: number) => void
}

export function createPageReader(options: ReaderOptions): PageReader {
  const { account, uploads, clock, onRead } = options
  const asker = createPatientAsker(options)

  return {
    ...asker,
    ask: async (page, sort, cancel) => {
      let askedAt = 0
      const answer = await asker.ask((signal) => {
        askedAt = clock.elapsed()
        const { num: pageNum, size: pageSize } = page
        return uploads.page({ email: account, pageNum, pageSize, sort, signal })
      }, cancel)
      if (answer === null || answer === 'refused') return null

      onRead(answer.value, { page, sort }, askedAt)
      return answer.value.inOrder.map((upload) => upload?.asset ?? null)
    }
  }
}
