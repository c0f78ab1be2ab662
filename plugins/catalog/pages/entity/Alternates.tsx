import { twinsOf } from './twinsOf'

/** Tells programs where the page is as data and as text. Stands in the head of the document. */
export function Alternates({ entityRef, tab }: { entityRef: string; tab: string }) {
  const { json, markdown } = twinsOf(entityRef, tab)
  return (
    <>
      <link rel="alternate" type="application/json" href={json} />
      <link rel="alternate" type="text/markdown" href={markdown} />
    </>
  )
}
