/** A location as it was when it was read: by the time something is written about it, it may have moved elsewhere. */
export interface ReadLocation {
  id: string
  target: string
}
