/** What somebody may do about a location that the portal fails to store. */
export const portalsFault =
  'Nothing is wrong with the file. Who operates the portal finds the reason in its log; after an update it may be a replica of the version before that still runs, and has to end.'
