import { npm } from "./run.js";

/** Installs what `folder`'s package.json asks for, as far as can be from npm's cache. */
export async function install(folder: string): Promise<void> {
  await npm(folder, "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock");
}
