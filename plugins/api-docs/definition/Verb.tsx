import styles from './Verb.module.css'

const tones: Record<string, string> = {
  GET: 'read',
  HEAD: 'read',
  query: 'read',
  receive: 'read',
  subscribe: 'read',
  subscription: 'read',
  POST: 'write',
  send: 'write',
  publish: 'write',
  mutation: 'write',
  PUT: 'change',
  PATCH: 'change',
  DELETE: 'remove',
}
/** As short as people say it, where the column is narrow. */
const short: Record<string, string> = {
  DELETE: 'DEL',
  OPTIONS: 'OPT',
  publish: 'PUB',
  subscribe: 'SUB',
  receive: 'RECV',
  mutation: 'MUT',
  subscription: 'SUB',
}

/** What is done: `GET`, `publish`, `rpc`. The colour repeats it. */
export function Verb({ verb, isShort = false }: { verb: string; isShort?: boolean }) {
  const shown = isShort && Object.hasOwn(short, verb) ? short[verb] : verb
  return (
    <span
      className={styles.verb}
      data-tone={Object.hasOwn(tones, verb) ? tones[verb] : undefined}
      data-short={isShort || undefined}
      {...(shown !== verb && { title: verb })}
    >
      {shown}
    </span>
  )
}
