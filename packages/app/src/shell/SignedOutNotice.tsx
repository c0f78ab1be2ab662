import { Notice } from './Notice'
import { useSignedOut } from './useSignedOut'

/** Says that the session is over, and that nothing is lost: what was typed stands where it was typed. */
export function SignedOutNotice() {
  const isSignedOut = useSignedOut()
  return (
    <div role="status">
      {isSignedOut && (
        <Notice icon="log-in">
          You are signed out. What you typed stays: sign in in{' '}
          <a href="/" target="_blank" rel="noopener">
            another tab
          </a>
          , then try again here.
        </Notice>
      )}
    </div>
  )
}
