// @ts-check
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Puts the modules of a script in the order of `rooms`, the folders and files beside its entry, each of which imports only from those before it.
 *
 * What is alike compresses only where it stands within 32 kB, and a room repeats itself more than it repeats those that import it.
 * @param {readonly string[]} rooms
 * @returns {import("rollup").Plugin}
 */
export function byRoom(rooms) {
  return {
    name: "by-room",
    options(options) {
      const treeshake = typeof options.treeshake === "object" ? options.treeshake : {};
      // What is named here only for its order, and comes on demand, is not in it; nothing in a room acts by being imported.
      return { ...options, treeshake: { ...treeshake, moduleSideEffects: (id) => !rooms.some((room) => id.includes(`/src/${room}/`)) } };
    },
    transform(code, id) {
      if (this.getModuleInfo(id)?.isEntry !== true) return null;
      const modules = rooms.flatMap((room) => (room.endsWith(".ts") ? [`./${room}`] : readdirSync(join(dirname(id), room)).filter((file) => file.endsWith(".ts")).sort().map((file) => `./${room}/${file}`)));
      // On the entry's first line, so that the source map stays true.
      return { code: modules.map((path) => `import ${JSON.stringify(path.replace(/\.ts$/, ".js"))};`).join("") + code, map: null };
    },
  };
}
