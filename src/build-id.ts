declare const BUILD_ID: string | undefined

/** Names the code that runs: another build does not go on with what this one began. Without a bundle, as in tests, it is always the same. */
export const buildId: string = typeof BUILD_ID === 'undefined' ? 'source' : BUILD_ID
