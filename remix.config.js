/**
 * Remix's settings: the options of its Vite plugin (vite.config.ts passes them on). The router is
 * built from the table in app/routes.ts, so that no address is decided by a file's name.
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
