import { accountEvents, accountRequests } from './accounts'
import { againEvents, againRequests } from './copies/again'
import { copiesEvents, copiesRequests } from './copies/copies'
import { deletionEvents, deletionRequests } from './deletion'
import { keepingRequests } from './keeping'
import { libraryEvents, libraryRequests } from './library'
import { mediaRequests } from './media'
import { noticeEvents, noticeRequests } from './notices'
import { preflightRequests } from './preflight'
import { programRequests } from './program'
import { settingsRequests } from './settings'
import { windowEvents, windowRequests } from './window'
import { worksEvents, worksRequests } from './works'

// Every channel, joined from one file per capability. This loads the schemas, so only main, the
// build and tests import it: the page and the preload script take the types from contract.ts.

/** What the page may ask of main. */
export const requests = {
  ...accountRequests,
  ...againRequests,
  ...copiesRequests,
  ...deletionRequests,
  ...keepingRequests,
  ...libraryRequests,
  ...mediaRequests,
  ...noticeRequests,
  ...preflightRequests,
  ...programRequests,
  ...settingsRequests,
  ...windowRequests,
  ...worksRequests
}

/** What main tells the page without being asked. */
export const events = {
  ...accountEvents,
  ...againEvents,
  ...copiesEvents,
  ...deletionEvents,
  ...libraryEvents,
  ...noticeEvents,
  ...windowEvents,
  ...worksEvents
}

export const requestNames = namesOf(requests)
export const eventNames = namesOf(events)

function namesOf<Channels extends object>(channels: Channels): readonly (keyof Channels)[] {
  return Object.keys(channels).filter((name): name is keyof Channels & string => name in channels)
}
