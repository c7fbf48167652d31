import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const folder = "test-results/programs";
const made = new Map<string, Promise<string>>();

/**
 * A program of the tests' own as one file of plain JavaScript, made at its first start: read from its
 * sources it spends two seconds of a core on every start, of which these tests make dozens.
 */
export function bundled(source: URL): Promise<string> {
  const file = fileURLToPath(source);
  const making = made.get(file) ?? bundle(file);
  made.set(file, making);
  return making;
}

async function bundle(file: string): Promise<string> {
  const name = basename(file, ".ts");
  // The folder lies as deep as the sources' own, so that what stands beside the code is found.
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    ssr: { external: true, noExternal: [/^#/] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rollupOptions: {
        input: file,
        output: { entryFileNames: `${name}.mjs`, inlineDynamicImports: true },
      },
    },
  });
  return `${folder}/${name}.mjs`;
}
