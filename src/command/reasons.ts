/** Why a file could not be had or made, by the code of the system's error. `folder`: in which it is. */
const REASONS: Readonly<Record<string, (folder: string) => string>> = {
  ENOENT: () => "there is none at that place",
  EISDIR: () => "it is a folder",
  ENOTDIR: (folder) => `${folder} is no folder`,
  EACCES: () => "that is not allowed",
  EPERM: () => "that is not allowed",
  EROFS: () => "nothing can be written there",
  ENOSPC: () => "there is no room left",
};

/** What is told where `file` could not be read or written, for `error`; one that has no words here says its own. */
export function reasonInWords(done: "read" | "written", file: string, { code = "", message }: { readonly code?: string | undefined; readonly message: string }): string {
  const folder = file.replace(/[\\/]*[^\\/]*$/u, "") || (/^[\\/]/u.test(file) ? "/" : ".");
  const reason = done === "written" && code === "ENOENT" ? `there is no folder ${folder}` : REASONS[code]?.(folder) ?? message;
  return `${file} could not be ${done}: ${reason}`;
}
