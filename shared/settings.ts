/** What the program remembers between starts that is no secret. Stored by electron/main/settings.ts. */
export interface Settings {
  /** The account that was open last, by API origin. */
  readonly lastAccount: Readonly<Record<string, string>>
  /** Origins whose token was put into the keychain: tells "locked away" from "never stored". */
  readonly tokenStoredFor: readonly string[]
}
