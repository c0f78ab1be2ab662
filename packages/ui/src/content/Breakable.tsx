import { Fragment } from 'react'

/**
 * A path, a version, a reference or a name without spaces, which goes on in the next line after one of its separators rather
 * than within a word.
 *
 * ```tsx
 * <Breakable>{'/orders/{orderId}/refunds'}</Breakable>
 * ```
 */
export function Breakable({ children }: { children: string }) {
  return children.split(/(?<=[/:._+-])(?=[^/:._+-])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the text
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
