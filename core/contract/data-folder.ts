/**
 * The folder with all posts of this person on this laptop, the same whichever door is used. `POST_HOME` overrides it.
 * On Windows the local, not the roaming folder: a live database must never be synchronised.
 */
export const dataFolderOf = (platform: string, env: Readonly<Record<string, string | undefined>>, home: string): string => {
  const named = env.POST_HOME;
  if (named) return named;
  if (platform === 'win32') return `${env.LOCALAPPDATA || `${home}\\AppData\\Local`}\\branch-command-post`;
  if (platform === 'darwin') return `${home}/Library/Application Support/branch-command-post`;
  return `${env.XDG_DATA_HOME || `${home}/.local/share`}/branch-command-post`;
};
