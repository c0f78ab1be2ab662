import { type Included, readIncluded, type ToInclude } from './readIncluded'

/** Reads what a placeholder names. */
export default function read(included: ToInclude): Included {
  return readIncluded(included)
}
