export { appliesTo } from './appliesTo'
export { call, errorOf } from './call'
export {
  type AccountItem,
  type AnyFrontend,
  type Command,
  defineFrontend,
  type EntityAction,
  type EntityActionProps,
  type EntityCard,
  type EntityCellProps,
  type EntityColumn,
  type EntityFact,
  type EntityProps,
  type EntityTab,
  type Frontend,
  type HomeCard,
  type Lazy,
  type LocalResult,
  type LocalSource,
  type NavItem,
  type Page,
  type PageAddress,
  type PageModule,
  type PageReads,
  type PaletteScope,
  type PreferenceKeeper,
  type Reads,
  type SettingsSection,
  type Suggest,
} from './defineFrontend'
export { identified } from './identified'
export { fetchAhead, lazyOf } from './lazyOf'
export { PaletteContext, type PaletteControl, usePalette } from './PaletteContext'
export { byOrder, type Portal, PortalContext, useContributions, usePortal, useUser } from './PortalContext'
export { dataKey, type Reading, readingOf, readingsOf } from './readingOf'
export { savesData } from './savesData'
export { useAction } from './useAction'
export { useCan } from './useCan'
export { useData } from './useData'
export {
  type KeyBinding,
  type KeyGroup,
  KeysContext,
  type KeysControl,
  useKeyOverlay,
  useKeys,
} from './useKeys'
export { type KnownKind, useKinds } from './useKinds'

export { useKnown } from './useKnown'
export { after, type LiveCondition, LiveContext, type LiveControl, useLive } from './useLive'
export { type Part, useManyData } from './useManyData'
export { useOptimisticAction } from './useOptimisticAction'

export { PartTitleContext, usePageTitle, usePartTitle } from './usePageTitle'
export { usePartAhead } from './usePartAhead'
export { usePrefetch } from './usePrefetch'
export { useReadAgain } from './useReadAgain'
export { refusalIn, useRefusal } from './useRefusal'
export { useResultRenderer } from './useResultRenderer'
