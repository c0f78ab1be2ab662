import type { Bootstrap, Shown } from '@callboard/plugin-api'
import { usePortal } from '@callboard/plugin-api/frontend'
import { SkeletonText, useShownTheme, VisuallyHidden } from '@callboard/ui'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { FramedKey } from '../../frame/messages'
import { answerCall } from './answerCall'
import type { PartProps } from './inFrames'
import styles from './PluginFrame.module.css'
import { type Conversation, talkTo } from './talkTo'
import { whatFramesKnow } from './whatFramesKnow'

type Described = Bootstrap['plugins'][number]

/** One part of a plugin, as a component. */
export const partOf = (plugin: Described, key: FramedKey, id: string) => (props: PartProps) => (
  <PluginFrame plugin={plugin} name={key} id={id} {...props} />
)

interface PluginFrameProps extends PartProps {
  plugin: Described
  name: FramedKey
  id: string
}

/** So long, in milliseconds, a frame may take until it says a word. */
const patience = 20_000

/** A part of a plugin in a document of its own, which can do no more than ask this one. */
function PluginFrame({ plugin, name, id, entity }: PluginFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const talk = useRef<Conversation>(undefined)
  const [height, setHeight] = useState<number>()
  const [failure, setFailure] = useState<string>()
  const portal = usePortal()
  const theme = useShownTheme()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const at = pathname + search
  useEffect(() => talk.current?.tell({ type: 'theme', theme }), [theme])
  useEffect(() => talk.current?.tell({ type: 'at', at }), [at])
  useEffect(() => {
    const timer = setTimeout(() => talk.current?.hasBegun() || setFailure('It does not start.'), patience)
    return () => clearTimeout(timer)
  }, [])
  // Taken by the boundary around it, as any failure of a plugin.
  if (failure) throw new Error(`${plugin.title}: ${failure}`)

  function begin() {
    const { screen, framed } = plugin
    // What comes after the portal's own document is one that the plugin has chosen: it is told nothing.
    if (talk.current) return setFailure('It has left its document.')
    if (!frame.current || !screen || !framed) return
    const part = { key: name, id, path: name === 'pages' ? pathOf(framed, id) : undefined }
    talk.current = talkTo(frame.current, {
      init: { type: 'init', portal: whatFramesKnow(portal, plugin.id), ...screen, part, entity, at, theme },
      onHeight: setHeight,
      onFailure: setFailure,
      onGo: (to, replace) => mayGo(to) && navigate(to, { replace }),
      onCall: (call) => answerCall(plugin.id, call),
    })
  }
  const title = titleOf(plugin, name, id)
  return (
    <>
      {name === 'pages' && (
        <VisuallyHidden>
          <h1>{title}</h1>
        </VisuallyHidden>
      )}
      {height === undefined && <SkeletonText lines={3} />}
      <iframe
        ref={frame}
        className={styles.frame}
        src={`/frames/${plugin.id}`}
        sandbox="allow-scripts"
        title={title}
        style={{ height: height ?? 0 }}
        onLoad={begin}
      />
    </>
  )
}

const pathOf = ({ pages }: Shown, id: string) => pages.find((page) => page.id === id)?.path

const titleOf = ({ title, framed }: Described, name: FramedKey, id: string) => {
  const parts: Array<{ id: string; title: string }> = framed?.[name] ?? []
  return parts.find((part) => part.id === id)?.title ?? title
}

/** To where it is, with another query, or wherever somebody has just clicked: a frame takes nobody away by itself. */
function mayGo(to: string): boolean {
  const { origin, pathname, search } = window.location
  const next = new URL(to, origin)
  if (next.pathname + next.search === pathname + search) return false
  return next.pathname === pathname || navigator.userActivation.isActive
}
