import { type FaceRole, faceRoles, standardFaces } from '#core/boards/user-font.ts';

const known = new Map<string, boolean>();

/** Latin letters: in every Chinese face they are of other widths than in the two general ones, while 汉字 are all one em wide. */
const PROBE = 'mmmiiilllwww0123456789';

/**
 * Whether this laptop has a font of that name. It has when text set in it is equally wide whatever would stand in for it: a missing font shows
 * the stand-ins, of which one has letters of one width and the other has not.
 */
const isInstalled = (family: string): boolean => {
  const before = known.get(family);
  if (before !== undefined) return before;
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  const width = (standIn: string): number => {
    pen.font = `72px "${family}", ${standIn}`;
    return pen.measureText(PROBE).width;
  };
  const found = width('monospace') === width('sans-serif') && width('monospace') === width('serif');
  known.set(family, found);
  return found;
};

/** Whether this laptop itself has one of the standard's faces, under any of its names. */
export const isOnLaptop = (role: FaceRole): boolean => standardFaces[role].known.some(isInstalled);

/** The standard's faces that a page asks for and neither the laptop nor a font of the user's gives it. */
export const substituted = (html: string): readonly FaceRole[] =>
  faceRoles.filter(
    (role) =>
      html.includes(`'${standardFaces[role].family}'`) &&
      !html.includes(`@font-face{font-family:'${standardFaces[role].family}'`) &&
      !isOnLaptop(role),
  );
