import type { Session } from 'electron';

/** Schemes a page of ours may load from; everything else would leave the laptop or read its disk. */
const ownSchemes = ['app:', 'blob:', 'data:'];

/** Denies every permission (camera, place, notifications …), every device and every request that is not to our own files. */
export const guardSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !ownSchemes.some((scheme) => request.url.startsWith(scheme)) });
  });
  session.setSpellCheckerEnabled(false);
};
