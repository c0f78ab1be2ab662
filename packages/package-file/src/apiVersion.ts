/**
 * The version of what plugins are written against, as `major.minor`. A minor one adds; a major one takes away or changes. It is
 * that of `@callboard/plugin-api` and `@callboard/ui` together.
 */
export const apiVersion = '1.0'

/** Why a package of another version cannot run here, and what to do; undefined if it can. */
export function whyIncompatible(built: string, here: string = apiVersion): string | undefined {
  const [major = 0, minor = 0] = built.split('.').map(Number)
  const [ownMajor = 0, ownMinor = 0] = here.split('.').map(Number)
  if (major === ownMajor && minor <= ownMinor) return undefined
  const said = `It was built for version ${built} of the plugin API, and this portal has ${here}.`
  return major < ownMajor
    ? `${said} Build it again with this version of Callboard.`
    : `${said} Upgrade the portal, or build the plugin with its version.`
}
