/**
 * What systems and network disks put into any folder that is looked at: the Finder, also beside
 * each file on disks that know no attributes (`._`), Windows' Explorer, KDE's, a Synology.
 */
const NAMES = [
  /^\.DS_Store$/,
  /^\._/,
  /^\.(fseventsd|Spotlight-V100|TemporaryItems|Trashes|apdisk|localized)$/,
  /^(eh)?thumbs(_vista)?\.db(:encryptable)?$/i,
  /^desktop\.ini$/i,
  /^\.directory$/,
  /^\.Trash-\d+$/,
  /^@eaDir$/,
  /^#recycle$/,
  // Of a file that was removed while somebody had it open.
  /^\.(nfs|fuse_hidden|smbdelete)[0-9A-Fa-f]+$/
]

/** Whether nobody has put such a file there, and nobody wants to hear of it. */
export const isOfTheSystem = (name: string): boolean => NAMES.some((form) => form.test(name))
