import type { Bootstrap } from '@callboard/plugin-api'

/** The portal without the screens of installed plugins, for a browser that one of them keeps from working. */
export const inSafeMode = (bootstrap: Bootstrap): Bootstrap => ({
  ...bootstrap,
  isSafeMode: true,
  plugins: bootstrap.plugins.map(({ screen, framed: _, ...plugin }) =>
    screen ? { ...plugin, state: 'disabled', error: 'Left out in safe mode.' } : plugin,
  ),
})
