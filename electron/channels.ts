/** Names of the few channels between preload and main. */
export const channels = {
  /** window → main → host, unread */
  fromWindow: 'post:from-window',
  /** host → main → window, unread */
  toWindow: 'post:to-window',
  /** main → window: connecting, up or lost */
  state: 'post:state',
  /** window → main: tell me the state now */
  askState: 'post:ask-state',
  chooseFolder: 'post:choose-folder',
  saveFile: 'post:save-file',
} as const;
