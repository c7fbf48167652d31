import { layouts, routes } from "./app/routes.ts";

/**
 * Remix's settings: the options of its Vite plugin. The router is built from the table in
 * app/routes.ts, so that no address is decided by a file's name.
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
    v3_routeConfig: false,
  },
  routes(defineRoutes) {
    return defineRoutes((route) => {
      const open = Object.values(routes).filter((each) => !("layout" in each));
      for (const { path, file } of open) addRoute(route, path, file);
      for (const [name, file] of Object.entries(layouts)) {
        const inside = Object.values(routes).filter((each) => each.layout === name);
        route("", file, { id: file }, () => {
          for (const each of inside) addRoute(route, each.path, each.file);
        });
      }
    });
  },
};

function addRoute(route, path, file) {
  if (path === "/") route("/", file, { index: true, id: file });
  else route(path.slice(1), file, { id: file });
}
