import type { Manifest } from '@callboard/package-file'
import type { HostConfig } from '../config'

/** Whether the screens of a package stand in frames: the package asks for that, or whoever runs the portal does. */
export const isFramed = ({ id, frame }: Pick<Manifest, 'id' | 'frame'>, { framed }: HostConfig['plugins']): boolean =>
  frame || framed.includes('*') || framed.includes(id)
