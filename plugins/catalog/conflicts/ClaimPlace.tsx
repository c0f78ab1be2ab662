import type { Claim } from './Conflict'

/** Where a location says something. */
export function ClaimPlace({ claim: { file, line, location } }: { claim: Claim }) {
  return (
    <>
      <code>{file}</code>, line {line}
      {location !== file && (
        <>
          , read from <code>{location}</code>
        </>
      )}
    </>
  )
}
